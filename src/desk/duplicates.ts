import type { Article } from '../model/article.js';
import { moment } from '../model/date.js';
import { textKey } from '../model/text.js';
import { urlKey } from '../model/url.js';

/** A list in which each story stands once, and what was left out of it. */
export interface WithoutDuplicates {
  kept: Article[];
  dropped: Article[];
}

/** Leaves each story once: the first of its id, or of its address and headline, unless a later one was updated later. */
export const withoutDuplicates = (articles: readonly Article[]): WithoutDuplicates => {
  const places = new Map<string, number>();
  const kept: Article[] = [];
  const dropped: Article[] = [];
  for (const article of articles) {
    // The same id may have moved from http to https.
    const keys = [article.id.replace(/^https?:/, '')];
    if (article.url) keys.push(`${urlKey(article.url)} ${textKey(article.headline)}`);
    const place = places.get(keys.find((key) => places.has(key))!) ?? kept.length;
    const earlier = kept[place];
    const later = !earlier || moment(article.updatedAt) > (moment(earlier.updatedAt) || 0);
    if (earlier) dropped.push(later ? earlier : article);
    if (later) kept[place] = article;
    for (const key of keys) places.set(key, place);
  }
  return { kept, dropped };
};
