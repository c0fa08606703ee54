import { createComponent } from '@lit/react';
import * as react from 'react';
import '../define/article-card.js';
import { ArticleCardElement } from '../elements/article-card/article-card.js';
import { EVENTS } from './events.js';

/** One article as a teaser: `<news-article-card>` as a React component, which registers the tag. */
export const ArticleCard = createComponent({
  react,
  tagName: 'news-article-card',
  elementClass: ArticleCardElement,
  events: EVENTS,
});
