import type { LitElement, ReactiveController } from 'lit';
import type { BodyElement } from '../../model/body.js';
import { EMBED_PROVIDERS } from '../../model/embed.js';
import { heightSaid } from '../../view/article/embed-height.js';
import type { EmbedPlace, EmbedPlaces } from '../../view/article/embed.js';
import { putFrame } from './embed-frame.js';

/** An element whose text may have something from elsewhere in it. */
export interface EmbedHost extends LitElement {
  embeds: 'click' | 'link';
  consent: readonly string[];
}

/** What is kept of one that was drawn. */
interface Kept extends EmbedPlace {
  readonly src: string;
  number: number;
  framed: boolean;
  spoke: boolean;
  pressed: boolean;
  /** In pixels: the provider's, until the frame itself says; `null` where its shape is given. */
  height: string | number | null;
}

const PROVIDERS: readonly string[] = EMBED_PROVIDERS;

const warned = new Set<string>();

const warn = (message: string): void => {
  if (warned.has(message)) return;
  warned.add(message);
  try {
    console.warn(`presslet: <news-article-body>: ${message}`);
  } catch {
    // A page without a console has nobody to tell.
  }
};

// What a page's consent manager knows beside ours takes nothing from the others.
const agreed = (words: readonly string[]): readonly string[] =>
  words.map((word) => {
    const id = word.toLowerCase();
    if (!PROVIDERS.includes(id)) warn(`consent "${word}" is not known; it may be ${PROVIDERS.join(', ')}.`);
    return id;
  });

/**
 * Which embedded things of an element's article are framed: those that its reader pressed, one by one, and those of the
 * providers that `consent` names.
 */
class EmbedDesk implements EmbedPlaces, ReactiveController {
  readonly #host: EmbedHost;
  readonly #known = new Map<string, Kept>();
  #drawn: Kept[] = [];
  #counts = new Map<string, number>();
  #article = '';
  #consent: readonly string[] = [];
  #listens = false;

  constructor(host: EmbedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Before a text is drawn anew. */
  begin(article: string): this {
    this.#article = article;
    this.#drawn = [];
    this.#counts = new Map();
    this.#consent = agreed(this.#host.consent);
    return this;
  }

  get offered(): boolean {
    return this.#host.embeds !== 'link';
  }

  next({ src = '', provider = '', ratio, height: usual }: BodyElement['attributes']): EmbedPlace {
    const count = (this.#counts.get(src) ?? 0) + 1;
    this.#counts.set(src, count);
    const key = JSON.stringify([this.#article, src, count]);
    const height = ratio ? null : (usual ?? null);
    const place = this.#known.get(key) ?? { src, number: 0, framed: false, spoke: false, pressed: false, height };
    this.#known.set(key, place);
    place.number = this.#drawn.length;
    place.framed = this.offered && (place.pressed || this.#consent.includes(provider));
    if (!place.framed) Object.assign(place, { spoke: false, height });
    this.#drawn.push(place);
    if (place.framed) this.#listen();
    return place;
  }

  show(place: EmbedPlace, { currentTarget }: Event): void {
    const box = currentTarget instanceof Element ? currentTarget.closest('figure') : null;
    const found = this.#drawn.find((each) => each === place);
    if (!found) return;
    found.pressed = true;
    this.#host.requestUpdate();
    // The button is gone: who pressed it is where it was, and hears what is there now.
    void this.#host.updateComplete.then(() => box?.focus());
  }

  hostUpdated(): void {
    for (const [place, box] of this.#boxes()) {
      const title = box.getAttribute('aria-label') ?? '';
      const within = box.querySelector('.frame-place');
      if (within) putFrame(within, { ...place, title });
    }
  }

  hostConnected(): void {
    if (this.#drawn.some(({ framed }) => framed)) this.#listen();
  }

  hostDisconnected(): void {
    removeEventListener('message', this.#hear);
    this.#listens = false;
  }

  #listen(): void {
    if (this.#listens || !this.#host.isConnected) return;
    this.#listens = true;
    addEventListener('message', this.#hear);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    for (const [place, box] of this.#boxes()) {
      const frame = box.querySelector('iframe');
      if (place.height === null || !frame || !source || frame.contentWindow !== source) continue;
      const height = new URL(frame.src).origin === origin ? heightSaid(data) : null;
      if (height === null || (place.spoke && height === place.height)) continue;
      Object.assign(place, { spoke: true, height });
      this.#host.requestUpdate();
    }
  };

  /** Where each that was drawn stands. */
  #boxes(): [Kept, Element][] {
    const boxes = [...this.#host.renderRoot.querySelectorAll('.embed')];
    return boxes.flatMap((box, index): [Kept, Element][] => {
      const place = this.#drawn[index];
      return place ? [[place, box]] : [];
    });
  }
}

const desks = new WeakMap<EmbedHost, EmbedDesk>();

/** What decides about an element's embedded things, ready for a drawing of the article with this id. */
export const embedDesk = (host: EmbedHost, article: string): EmbedPlaces => {
  const desk = desks.get(host) ?? new EmbedDesk(host);
  desks.set(host, desk);
  return desk.begin(article);
};
