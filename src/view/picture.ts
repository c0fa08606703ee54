import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../model/article.js';
import type { CardLayout, CardSettings } from './settings.js';

// Widths in the terms of `sizes`: what a card of each layout takes at most. Lazy pictures are measured by the browser.
const SIZES: Record<CardLayout, string> = {
  stacked: 'auto, (min-width: 40em) 24em, 100vw',
  inline: 'auto, 12em',
  headline: 'auto, 12em',
  hero: 'auto, (min-width: 60em) 60em, 100vw',
};

// A picture that does not come leaves its tinted space, not a broken mark.
const onError = (event: Event): void => {
  (event.target as HTMLElement).hidden = true;
};

const image = (picture: Picture, layout: CardLayout): TemplateResult =>
  html`<img
    part="image"
    loading="lazy"
    decoding="async"
    sizes=${SIZES[layout]}
    srcset=${picture.sources.map(({ url, width }) => `${url} ${width}w`).join(', ') || nothing}
    src=${picture.url}
    alt=${picture.alt}
    width=${picture.width ?? nothing}
    height=${picture.height ?? nothing}
    .style=${picture.focal ? `object-position:${picture.focal.x * 100}% ${picture.focal.y * 100}%` : ''}
    @error=${onError}
  />`;

const mark = (credit: string, { messages }: CardSettings['locale']): TemplateResult =>
  html`<details class="credit">
    <summary aria-label=${messages.showCredit}>©</summary>
    <span part="credit" dir="auto">${messages.credit(credit)}</span>
  </details>`;

/** A picture with its credit: under the picture where it is large, behind a small mark on thumbnails. */
export const pictureView = (picture: Picture, layout: CardLayout, settings: CardSettings): TemplateResult => {
  const { caption, credit } = picture;
  if (layout !== 'hero') {
    return html`<div part="media" class="media">
      <div class="frame">${image(picture, layout)}</div>
      ${credit ? mark(credit, settings.locale) : nothing}
    </div>`;
  }
  return html`<figure part="media" class="media">
    <div class="frame">${image(picture, layout)}</div>
    ${caption || credit
      ? html`<figcaption part="caption" class="small" dir="auto">
          ${caption} ${credit ? html`<span part="credit">${settings.locale.messages.credit(credit)}</span>` : nothing}
        </figcaption>`
      : nothing}
  </figure>`;
};
