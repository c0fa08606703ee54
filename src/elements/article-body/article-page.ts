import type { TemplateResult } from 'lit';
import { pageAddresses, pageIsIndexed } from '../../data/source.js';
import { isForeign } from '../../desk/syndication.js';
import { isAt } from '../../desk/select.js';
import type { Article } from '../../model/article.js';
import type { BodyNode } from '../../model/body.js';
import { articleView } from '../../view/article/article.js';
import type { ArticleSettings } from '../../view/article/settings.js';
import { embedCss } from '../../view/article/embed-style.js';
import { css as storyCss } from '../../view/article/style.js';
import type { Kit } from '../../view/kit.js';
import { embedDesk, type EmbedHost } from './embeds.js';

/** The style of a whole article. */
export const css = storyCss + embedCss;

let warned = false;

/** Two pages with the same text compete in search results; a canonical link says which is the original (RFC 6596). */
const warnOfCopy = (article: Article): void => {
  if (warned || !pageIsIndexed() || isAt(article, pageAddresses())) return;
  warned = true;
  try {
    console.warn(
      `presslet: this page shows the text of ${article.canonicalUrl ?? article.url} and may be indexed. ` +
        'Add <link rel="canonical"> with that address, or <meta name="robots" content="noindex">.',
    );
  } catch {
    // A page without a console has nobody to tell.
  }
};

/** The content of an element that shows one whole article, and what the page should be told about it. */
export const articlePage = (
  article: Article,
  nodes: readonly BodyNode[],
  settings: ArticleSettings & EmbedHost,
  kit: Kit,
): TemplateResult => {
  const foreign = isForeign(article, settings.feed, location.hostname);
  if (foreign && nodes.length && (article.canonicalUrl ?? article.url)) warnOfCopy(article);
  const page = { foreign, secure: location.protocol === 'https:' };
  return articleView(article, nodes, page, settings, kit, embedDesk(settings, article.id));
};
