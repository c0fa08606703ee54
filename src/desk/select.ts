import type { Article } from '../model/article.js';
import { moment } from '../model/date.js';
import { urlKey } from '../model/url.js';

/** Which articles of a feed a list shows, and in which order. */
export interface Selection {
  /** Only this section, compared without case. Empty: all. */
  section: string;
  /** Only articles with one of these tags. Empty: all. */
  tags: readonly string[];
  /** Leaves out by tag, id or URL. */
  exclude: readonly string[];
  /** Keeps only these languages. Empty: all. */
  languages: readonly string[];
  /** `feed`: the editor's order; `newest`: by date, undated last. */
  order: 'feed' | 'newest';
  /** How many after all filters. */
  limit: number;
  /** Addresses of the page: its own article is left out. */
  current: readonly string[];
}

const lower = (text: string): string => text.toLowerCase();

const isAt = (article: Article, addresses: readonly string[]): boolean => {
  const own = [article.url, article.canonicalUrl].filter((url) => url !== null).map(urlKey);
  return addresses.some((address) => own.includes(urlKey(address)));
};

/** The article with one of these ids or addresses. */
export const findArticle = (articles: readonly Article[], idsOrUrls: readonly string[]): Article | null =>
  articles.find((article) => idsOrUrls.includes(article.id)) ??
  articles.find((article) => isAt(article, idsOrUrls)) ??
  null;

// "en" keeps "en-GB"; an article without a language is kept, for nothing says that it is another.
const speaks = (article: Article, languages: readonly string[]): boolean =>
  !languages.length ||
  !article.language ||
  languages.some((language) => `${lower(article.language!)}-`.startsWith(`${lower(language)}-`));

const latest = ({ updatedAt, publishedAt }: Article): number => moment(updatedAt ?? publishedAt) || 0;

const newestFirst = (articles: readonly Article[]): Article[] => [...articles].sort((a, b) => latest(b) - latest(a));

/** Applies a {@link Selection}. */
export const selectArticles = (articles: readonly Article[], wanted: Selection): Article[] => {
  const section = lower(wanted.section);
  const tags = wanted.tags.map(lower);
  const exclude = wanted.exclude.map(lower);
  const left = articles.filter((article) => {
    const own = article.tags.map(lower);
    return (
      (!section || lower(article.section?.name ?? '') === section) &&
      (!tags.length || own.some((tag) => tags.includes(tag))) &&
      !own.some((tag) => exclude.includes(tag)) &&
      !exclude.includes(lower(article.id)) &&
      !isAt(article, wanted.exclude) &&
      !isAt(article, wanted.current) &&
      speaks(article, wanted.languages)
    );
  });
  return (wanted.order === 'newest' ? newestFirst(left) : left).slice(0, wanted.limit);
};
