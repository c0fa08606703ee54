import { articleCardDefined } from '../define/article-card.js';
import { sectionFeedDefined } from '../define/section-feed.js';
import { watchPlaceholders } from './watch.js';

// The page's first copy does the work; a second one, of whichever version, finds the tags taken and stands down.
if (articleCardDefined || sectionFeedDefined) watchPlaceholders();
