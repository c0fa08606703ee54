import { pageAddresses, pageSection } from '../../data/source.js';
import { relatedTo } from '../../desk/related.js';
import { findArticle } from '../../desk/select.js';
import type { Messages } from '../../i18n/en.js';
import type { Article } from '../../model/article.js';
import { relatedHeading } from '../../view/related.js';

/** What a page says of what it wants to read next. */
export interface Wish {
  articleId: string;
  section: string;
  tags: readonly string[];
  exclude: readonly string[];
  languages: readonly string[];
}

/** What to read next, best first, and the words above it. */
export interface Choice {
  ranked: readonly Article[];
  words: string;
}

/** Chooses what to read next after the article that a page names, or that it is the page of. */
export const related = (
  { articleId, section, tags, exclude, languages }: Wish,
  articles: readonly Article[],
  messages: Messages,
): Choice => {
  const self = articleId ? [articleId] : pageAddresses();
  const article = findArticle(articles, self);
  const wanted = { section, tags, exclude, languages, self, pageSection: pageSection() };
  return {
    ranked: relatedTo(article, articles, wanted),
    words: relatedHeading(article, articles, wanted, messages),
  };
};
