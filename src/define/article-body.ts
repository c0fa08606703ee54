import { ArticleBodyElement } from '../elements/article-body/article-body.js';
import { define } from './define.js';

export type * from '../elements/article-body/article-body.js';

/** Whether this copy of the library has the tag `news-article-body`. */
export const articleBodyDefined = define('news-article-body', ArticleBodyElement);
