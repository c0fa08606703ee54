import type { TemplateResult } from 'lit';
import type { BodyElement } from '../../model/body.js';
import type { Kit } from '../kit.js';
import type { ArticleSettings } from './settings.js';

/** Draws what is embedded from elsewhere: the words that stand in for it, and a link to it. */
export const embedsOf =
  ({ target }: ArticleSettings, { html, nothing }: Kit) =>
  ({ href, title, name }: BodyElement['attributes'], words: unknown): TemplateResult =>
    html`${words}
      <p><a href=${href ?? nothing} target=${target} rel="noopener" dir="auto">${title ?? name}</a></p>`;
