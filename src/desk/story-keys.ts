import type { Article } from '../model/article.js';
import { textKey } from '../model/text.js';

/** A key under which ids of one story are equal: an id may have moved from http to https. */
export const idKey = ({ id }: Article): string => id.replace(/^https?:/, '');

/** A key under which headlines that read alike are equal. */
export const headlineKey = ({ headline }: Article): string => textKey(headline);

/** Whether a story may stand in a list twice: an id or a headline does. */
export const mayRepeat = (articles: readonly Article[]): boolean =>
  new Set(articles.flatMap((article) => [idKey(article), headlineKey(article)])).size < 2 * articles.length;
