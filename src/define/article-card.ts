import { ArticleCardElement } from '../elements/article-card/article-card.js';
import { define } from './define.js';

export type * from '../elements/article-card/article-card.js';

/** Whether this copy of the library has the tag `news-article-card`. */
export const articleCardDefined = define('news-article-card', ArticleCardElement);
