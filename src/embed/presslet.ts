import { articleBodyDefined } from '../define/article-body.js';
import { articleCardDefined } from '../define/article-card.js';
import { relatedArticlesDefined } from '../define/related-articles.js';
import { sectionFeedDefined } from '../define/section-feed.js';
import { watchPlaceholders } from './watch.js';

// The page's first copy does the work; a second one, of whichever version, finds the tags taken and stands down.
if (articleBodyDefined || articleCardDefined || relatedArticlesDefined || sectionFeedDefined) watchPlaceholders();
