import type { Article } from '../model/article.js';
import { urlKey } from '../model/url.js';

/** Whether one of these addresses is the article's. */
export const isAt = ({ url, canonicalUrl }: Article, addresses: readonly string[]): boolean =>
  addresses.map(urlKey).some((key) => key && (key === urlKey(url) || key === urlKey(canonicalUrl)));

/** The article with one of these ids or addresses. */
export const findArticle = (articles: readonly Article[], idsOrUrls: readonly string[]): Article | undefined =>
  articles.find(({ id }) => idsOrUrls.includes(id)) ?? articles.find((article) => isAt(article, idsOrUrls));

/** The articles of a section, compared without case; all for an empty name. */
export const inSection = (articles: readonly Article[], name: string): readonly Article[] =>
  articles.filter(({ section }) => !name || section?.name.toLowerCase() === name.toLowerCase());
