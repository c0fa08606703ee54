import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../model/article.js';
import { onAnswer } from './picture-answer.js';
import type { CardLayout, CardSettings } from './settings.js';

/** A picture with its credit: under the picture where it is large, behind a small mark on thumbnails; between, the card says it in small print. */
export const pictureView = (picture: Picture, layout: CardLayout, { locale }: CardSettings): TemplateResult => {
  const { caption, credit } = picture;
  const { messages, tag } = locale;
  const large = layout === 'hero';
  const owed = credit && html`<bdi part="credit" lang=${tag}>${messages.credit(credit)}</bdi>`;
  return html`<figure part="media" class="media">
    <div class="frame">
      <img
        part="image"
        loading="lazy"
        decoding="async"
        referrerpolicy="strict-origin-when-cross-origin"
        sizes=${large ? 'auto, 100vw' : 'auto, 24em'}
        srcset=${[picture, ...picture.sources].flatMap(({ url, width }) => (width ? `${url.replace(/,$/, '%2C')} ${width}w` : [])).join() || nothing}
        src=${picture.url}
        alt=${picture.alt}
        width=${picture.width ?? nothing}
        height=${picture.height ?? nothing}
        @error=${onAnswer}
        @load=${onAnswer}
      />
    </div>
    ${
      large && (caption || owed)
        ? html`<figcaption part="caption" class="small" dir="auto">${caption} ${owed}</figcaption>`
        : owed && layout !== 'stacked'
          ? html`<details lang=${tag}>
              <summary aria-label=${messages.showCredit}>©</summary>
              ${owed}
            </details>`
          : nothing
    }
  </figure>`;
};
