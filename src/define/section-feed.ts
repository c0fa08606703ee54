import { SectionFeedElement } from '../elements/section-feed/section-feed.js';
import { define } from './define.js';

define('news-section-feed', SectionFeedElement);
