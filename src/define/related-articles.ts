import { RelatedArticlesElement } from '../elements/related-articles/related-articles.js';
import { define } from './define.js';

export type * from '../elements/related-articles/related-articles.js';

/** Whether this copy of the library has the tag `news-related-articles`. */
export const relatedArticlesDefined = define('news-related-articles', RelatedArticlesElement);
