import { createComponent } from '@lit/react';
import * as react from 'react';
import '../define/related-articles.js';
import { RelatedArticlesElement } from '../elements/related-articles/related-articles.js';
import { EVENTS } from './events.js';

/** What to read next: `<news-related-articles>` as a React component, which registers the tag. */
export const RelatedArticles = createComponent({
  react,
  tagName: 'news-related-articles',
  elementClass: RelatedArticlesElement,
  events: EVENTS,
});
