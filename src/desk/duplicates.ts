import type { Article } from '../model/article.js';
import { moment } from '../model/date.js';
import { textKey } from '../model/text.js';
import { urlKey } from '../model/url.js';

/** A list in which each story stands once, and what was left out of it. */
export interface WithoutDuplicates {
  kept: Article[];
  dropped: Article[];
}

// The same id may have moved from http to https.
const idKey = (id: string): string => `id ${id.replace(/^http:/i, 'https:')}`;

const storyKey = (article: Article): string | null =>
  article.url ? `url ${urlKey(article.url)} ${textKey(article.headline)}` : null;

/** Leaves each story once: the first of its id, or of its address and headline, unless a later one was updated later. */
export const withoutDuplicates = (articles: readonly Article[]): WithoutDuplicates => {
  const places = new Map<string, number>();
  const kept: Article[] = [];
  const dropped: Article[] = [];
  for (const article of articles) {
    const keys = [idKey(article.id), storyKey(article)].filter((key) => key !== null);
    const place = keys.map((key) => places.get(key)).find((found) => found !== undefined) ?? kept.length;
    const earlier = kept[place];
    const newer = !earlier || moment(article.updatedAt) > (moment(earlier.updatedAt) || -Infinity);
    if (earlier) dropped.push(newer ? earlier : article);
    if (newer) kept[place] = article;
    for (const key of keys) places.set(key, place);
  }
  return { kept, dropped };
};
