import type { Article } from '../model/article.js';
import { filterArticles, latest, type Filters } from './filters.js';
import { atOneOf, findArticle, inSection } from './select.js';

/** What bears on what to read next. */
export interface RelatedTo extends Omit<Filters, 'order'> {
  /** The page wants only this section; empty: any. */
  section: string;
  /** The section of the page where the article does not say; may be empty. */
  pageSection: string;
  /** Ids and addresses of the article itself. */
  self: readonly string[];
}

/** The section that "more" is of, as the feed writes it; may be empty. */
export const relatedSection = (
  article: Article | undefined,
  articles: readonly Article[],
  { section, pageSection }: RelatedTo,
): string => {
  const name = section || article?.section?.name || pageSection;
  return (name && inSection(articles, name)[0]?.section?.name) || name;
};

const newestFirst = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => latest(b) - latest(a) || 0);

/**
 * What to read next, never the article itself: first what the newsroom named for it, in its order, then its section, then
 * what shares its tags, the newest first.
 */
export const relatedTo = (
  article: Article | undefined,
  articles: readonly Article[],
  wanted: RelatedTo,
): readonly Article[] => {
  const { section, self } = wanted;
  const isSelf = atOneOf(self);
  const others = articles.filter((other) => other !== article && !self.includes(other.id) && !isSelf(other));
  const left = inSection(filterArticles(others, { ...wanted, order: 'feed' }), section);
  const named = (article?.related ?? []).flatMap((key) => findArticle(left, [key]) ?? []);
  const own = relatedSection(article, articles, wanted);
  const near = own ? newestFirst(inSection(left, own)) : [];
  const tags = new Set(article?.tags.map((tag) => tag.toLowerCase()));
  const alike = newestFirst(left.filter((other) => other.tags.some((tag) => tags.has(tag.toLowerCase()))));
  return [...new Set([...named, ...near, ...alike])];
};
