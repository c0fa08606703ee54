import type { TemplateResult } from 'lit';
import type { Messages } from '../i18n/en.js';
import { bare } from '../model/bare.js';
import type { Kit } from './kit.js';

/** An element that may have advertisements among its cards or paragraphs. */
export interface AdHost extends HTMLElement {
  /** After how many a place stands. */
  readonly slotEvery?: number | undefined;
  requestUpdate: () => void;
}

/** The places of advertisements in an element. */
export interface AdPlaces {
  /** The place behind the card or paragraph of this number, counted from 1; `null` where none stands. */
  after: (count: number) => TemplateResult | null;
}

const watched = new WeakSet<AdHost>();

// Ad scripts slot their content when they have some, which is rarely when the page is written.
const watch = (host: AdHost): void => {
  if (watched.has(host) || !(globalThis as Partial<typeof globalThis>).MutationObserver) return;
  watched.add(host);
  const look = (): void => host.requestUpdate();
  new MutationObserver(look).observe(host, bare({ childList: true }));
  // By itself: what goes on inside an advertisement is nobody else's business.
  new MutationObserver(look).observe(host, bare({ subtree: true, attributeFilter: ['slot'] }));
};

/** Their style. */
export const adsCss = /* css */ `
  .ad {
    min-height: var(--_ad-height);
    padding-block: calc(var(--_gap) * 0.5);
  }

  li:has(> .ad) {
    grid-column: 1 / -1;
  }

  .ad p {
    margin-block-end: 4px;
    text-align: center;
  }

  .ad slot {
    display: flow-root;
    overflow-x: auto;
  }

  .ad ::slotted(*) {
    max-width: 100%;
    margin-inline: auto;
  }
`;

/** Where advertisements stand: the slots `ad-1`, `ad-2`, … in the page's own DOM, each marked for what it is; none where none are wanted. */
export const adsOf = (host: AdHost, { advertisement }: Messages, kit: Kit): AdPlaces | undefined => {
  const { html } = kit;
  const every = host.slotEvery;
  if (!every) return undefined;
  const words = advertisement ?? 'Advertisement';
  watch(host);
  const filled = new Set([...host.children].map(({ slot }) => slot));
  return {
    after: (count) => {
      const name = `ad-${count / every}`;
      return filled.has(name)
        ? html`<div part="ad" class="ad" role="note" aria-label=${words}>
            <p class="small">${words}</p>
            <slot name=${name}></slot>
          </div>`
        : null;
    },
  };
};
