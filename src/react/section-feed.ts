import { createComponent } from '@lit/react';
import * as react from 'react';
import '../define/section-feed.js';
import { SectionFeedElement } from '../elements/section-feed/section-feed.js';
import { EVENTS } from './events.js';

/** The articles of a feed or of one section of it: `<news-section-feed>` as a React component, which registers the tag. */
export const SectionFeed = createComponent({
  react,
  tagName: 'news-section-feed',
  elementClass: SectionFeedElement,
  events: EVENTS,
});
