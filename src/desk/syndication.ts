import type { Article } from '../model/article.js';
import type { Feed } from '../model/feed.js';

const hostOf = (url: string | null | undefined): string => {
  try {
    return new URL(url ?? '').hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

/**
 * Whether a page is not the publisher's: its host is none of the feed's home page, the publisher's, the article's. A page
 * without a host (a sandboxed frame) is nobody's.
 */
export const isForeign = ({ url, canonicalUrl }: Article, feed: Feed | null, pageHost: string): boolean =>
  !pageHost ||
  ![feed?.homeUrl, feed?.publisher.url, url, canonicalUrl].map(hostOf).includes(pageHost.replace(/^www\./, ''));

const noBody = (): Promise<never[]> => Promise.resolve([]);
const cut = new WeakMap<Article, Article>();

/** An article without what only its publisher's own pages may show. */
const withoutRest = (article: Article): Article => {
  const known = cut.get(article);
  if (known) return known;
  const excerpt = { ...article, keyPoints: [], media: [], body: noBody };
  const left =
    article.syndication === 'summary'
      ? excerpt
      : { ...excerpt, standfirst: null, summary: null, corrections: [], image: null };
  cut.set(article, left);
  return left;
};

/** Articles with no more in them than a page of this host may show (`_news.syndication`). */
export const asAllowed = (articles: readonly Article[], feed: Feed | null, pageHost: string): readonly Article[] =>
  articles.map((article) =>
    article.syndication !== 'full' && isForeign(article, feed, pageHost) ? withoutRest(article) : article,
  );
