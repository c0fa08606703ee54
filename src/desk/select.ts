import type { Article } from '../model/article.js';
import { urlKey } from '../model/url.js';

/**
 * Says of articles whether one of these addresses is theirs. To read an address costs much where a feed has thousands: only those
 * are read that could be it by their letters, in the way in which the platform writes addresses (and formats give them).
 */
export const atOneOf = (addresses: readonly string[]): ((article: Article) => boolean) => {
  const keys = addresses.map(urlKey).filter(Boolean);
  return ({ url, canonicalUrl }) =>
    keys.some((key) =>
      [url, canonicalUrl].some((own) => own?.includes(key.replace(/[?#].*/, '')) && key === urlKey(own)),
    );
};

/** Whether one of these addresses is the article's. */
export const isAt = (article: Article, addresses: readonly string[]): boolean => atOneOf(addresses)(article);

/** The article with one of these ids or addresses. */
export const findArticle = (articles: readonly Article[], idsOrUrls: readonly string[]): Article | undefined =>
  articles.find(({ id }) => idsOrUrls.includes(id)) ?? articles.find(atOneOf(idsOrUrls));

/** The articles of a section, compared without case; all for an empty name. */
export const inSection = (articles: readonly Article[], name: string): readonly Article[] =>
  articles.filter(({ section }) => !name || section?.name.toLowerCase() === name.toLowerCase());
