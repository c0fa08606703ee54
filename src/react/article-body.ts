import { createComponent } from '@lit/react';
import * as react from 'react';
import '../define/article-body.js';
import { ArticleBodyElement } from '../elements/article-body/article-body.js';
import { EVENTS } from './events.js';

/** One whole article: `<news-article-body>` as a React component, which registers the tag. */
export const ArticleBody = createComponent({
  react,
  tagName: 'news-article-body',
  elementClass: ArticleBodyElement,
  events: EVENTS,
});
