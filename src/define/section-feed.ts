import { SectionFeedElement } from '../elements/section-feed/section-feed.js';
import { define } from './define.js';

export type * from '../elements/section-feed/section-feed.js';

/** Whether this copy of the library has the tag `news-section-feed`. */
export const sectionFeedDefined = define('news-section-feed', SectionFeedElement);
