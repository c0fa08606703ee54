import type { TemplateResult } from 'lit';
import type { BodyElement } from '../../model/body.js';
import { pictureUrl } from '../../model/url.js';
import type { Kit } from '../kit.js';

/** What is around a player. */
export interface PlayerSettings {
  /** Where links open. */
  target: string;
  /** What the `rel` of its links says beside `noopener`. */
  rel?: string | undefined;
  /** Whether the page came over https. */
  secure: boolean;
  /** Whether a link to the file stands beside the player already. */
  linked?: boolean;
}

/** What a file is called where nobody gave it a name: `interview.mp3`. */
export const fileName = (url: string): string => {
  const name = new URL(url).pathname.split('/').at(-1);
  try {
    return (name && decodeURIComponent(name)) || url;
  } catch {
    return name ?? url;
  }
};

/** Shows the link to the file of a player that stopped. */
const onStop = ({ currentTarget }: Event): void => {
  const link = (currentTarget as Element).closest('.player')?.querySelector<HTMLElement>('[data-file]');
  if (link) link.hidden = false;
};

/** Likewise where this browser plays no format, or this page's policy (`media-src`) lets nobody: the last one failed. */
const onFormat = (event: Event): void => {
  if (!(event.currentTarget as Element).nextElementSibling) onStop(event);
};

/**
 * Sound or film with the browser's own buttons. Nothing is asked for before the reader starts it (`preload="none"`), a film's
 * picture aside. Files of captions are left out: those of other hosts come only with a request that says so (`crossorigin`),
 * which the film itself would then need too, and most servers of films do not answer it.
 */
export const playerView = (
  { tag, attributes, children }: BodyElement,
  { target, rel, secure, linked = false }: PlayerSettings,
  { html, nothing }: Kit,
): TemplateResult => {
  const { title, poster, width, height, lang, dir } = attributes;
  const files = children.flatMap((child) => (typeof child === 'string' ? [] : [child.attributes]));
  const [first] = files;
  const url = pictureUrl(first?.src ?? '', secure);
  const sources = files.map(
    ({ src, type }) => html`<source src=${pictureUrl(src ?? '', secure)} type=${type ?? nothing} @error=${onFormat} />`,
  );
  const player =
    tag === 'audio'
      ? html`<audio controls preload="none" aria-label=${title ?? nothing} @error=${onStop}>${sources}</audio>`
      : html`<video
          controls
          playsinline
          preload="none"
          poster=${poster ? pictureUrl(poster, secure) : nothing}
          width=${width ?? nothing}
          height=${height ?? nothing}
          aria-label=${title ?? nothing}
          @error=${onStop}
        >
          ${sources}
        </video>`;
  return html`<div class="player" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${player}
    ${
      linked || !url
        ? nothing
        : html`<p class="small" data-file hidden>
            <a
              href=${url}
              target=${target}
              rel="noopener${rel}"
              referrerpolicy="strict-origin-when-cross-origin"
              dir="auto"
              >${title ?? fileName(url)}</a
            >
          </p>`
    }
  </div>`;
};
