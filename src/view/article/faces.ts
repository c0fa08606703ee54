import type { TemplateResult } from 'lit';
import type { Author } from '../../model/article.js';
import { pictureUrl } from '../../model/url.js';
import type { Kit } from '../kit.js';

// More would be a crowd.
const MOST = 3;

/** A portrait that does not come leaves nothing behind. */
const onAnswer = ({ target, type }: Event): void => {
  (target as HTMLElement).hidden = type === 'error';
};

/** The authors' portraits. Their names stand beside, so that they say nothing themselves. */
export const facesView = (
  authors: readonly Author[],
  secure: boolean,
  { html, nothing }: Kit,
): TemplateResult | typeof nothing => {
  const avatars = authors.flatMap(({ avatar }) => avatar ?? []).slice(0, MOST);
  return avatars.length
    ? html`<div class="faces">
        ${avatars.map(
          (avatar) =>
            html`<img
              loading="lazy"
              decoding="async"
              referrerpolicy="strict-origin-when-cross-origin"
              src=${pictureUrl(avatar, secure)}
              alt=""
              width="40"
              height="40"
              @error=${onAnswer}
              @load=${onAnswer}
            />`,
        )}
      </div>`
    : nothing;
};
