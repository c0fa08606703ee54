import type { TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import { detailWords } from '../detail-words.js';
import { shareView } from '../extras.js';
import type { Kit } from '../kit.js';
import type { ArticleSettings } from './settings.js';

/** The address of an e-mail that passes a story on (RFC 6068). */
export const mailTo = (headline: string, url: string): string =>
  `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(url)}`;

/** What a reader may do with a story that has an address: pass it on, send it, print the page. */
export const toolsView = (article: Article, settings: ArticleSettings, kit: Kit): TemplateResult => {
  const { html } = kit;
  const { tag, messages } = settings.locale;
  const { email, print } = detailWords(messages);
  return html`<div class="tools small" lang=${tag}>
    ${shareView(article, settings, kit)}
    <a href=${mailTo(article.headline, article.url!)} rel="noopener" referrerpolicy="strict-origin-when-cross-origin"
      >${email}</a
    >
    <button type="button" @click=${() => globalThis.print()}>${print}</button>
  </div>`;
};
