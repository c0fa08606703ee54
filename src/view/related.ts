import { relatedSection, type RelatedTo } from '../desk/related.js';
import type { Messages } from '../i18n/en.js';
import type { Article } from '../model/article.js';

/** The heading above what to read next, in English where the language does not say otherwise. */
export const relatedHeading = (
  article: Article | undefined,
  articles: readonly Article[],
  wanted: RelatedTo,
  { more }: Messages,
): string => {
  const section = relatedSection(article, articles, wanted);
  if (more) return more(section);
  return section ? `More ${section} articles` : 'More articles';
};
