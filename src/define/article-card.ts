import { ArticleCardElement } from '../elements/article-card/article-card.js';
import { define } from './define.js';

define('news-article-card', ArticleCardElement);
