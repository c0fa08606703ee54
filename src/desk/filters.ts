import type { Article } from '../model/article.js';
import { atOneOf } from './select.js';
import { readMoment } from '../model/date.js';

/** What a page keeps of a feed beyond a section, and in which order. */
export interface Filters {
  /** Only articles with one of these tags. Empty: all. */
  tags: readonly string[];
  /** Leaves out by tag, id or URL. */
  exclude: readonly string[];
  /** Keeps only these languages. Empty: all. */
  languages: readonly string[];
  /** `feed`: the editor's order; `newest`: by date of update, else of publication, undated last. */
  order: 'feed' | 'newest';
}

const lower = (text: string): string => text.toLowerCase();

// "en" keeps "en-GB"; an article without a language is kept, for nothing says that it is another.
const speaks = ({ language }: Article, languages: readonly string[]): boolean =>
  !languages.length || !language || languages.some((wanted) => `${lower(language)}-`.startsWith(`${lower(wanted)}-`));

/** When an article was new last, in milliseconds. One of 1965 is older than all others, but dated. */
export const latest = ({ updatedAt, publishedAt }: Article): number => {
  const at = readMoment(updatedAt ?? publishedAt ?? '');
  return Number.isNaN(at) ? -Infinity : at;
};

/** Applies {@link Filters}. */
export const filterArticles = (articles: readonly Article[], filters: Filters): readonly Article[] => {
  const { languages, order } = filters;
  const [tags, exclude] = [filters.tags, filters.exclude].map((list) => list.map(lower)) as [string[], string[]];
  const isNamed = atOneOf(filters.exclude);
  const left = articles.filter((article) => {
    const own = article.tags.map(lower);
    const kept = !tags.length || own.some((tag) => tags.includes(tag));
    const left = [lower(article.id), ...own].some((key) => exclude.includes(key)) || isNamed(article);
    return kept && !left && speaks(article, languages);
  });
  return order === 'newest' ? left.sort((a, b) => latest(b) - latest(a) || 0) : left;
};
