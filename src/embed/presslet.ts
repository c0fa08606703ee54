// Like beside like packs best: what reads a feed, how it looks, what draws it (100 bytes less).
import '../formats/json-feed.js';
import '../data/parse-feed.js';
import '../data/feed-store.js';
import '../styles/tokens.styles.js';
import '../styles/host.styles.js';
import '../styles/card.styles.js';
import '../styles/feed.styles.js';
import '../view/card.js';
import '../view/states.js';
import { articleBodyDefined } from '../define/article-body.js';
import { articleCardDefined } from '../define/article-card.js';
import { relatedArticlesDefined } from '../define/related-articles.js';
import { sectionFeedDefined } from '../define/section-feed.js';
import { watchPlaceholders } from './watch.js';

// The page's first copy does the work; a second one, of whichever version, finds the tags taken and stands down.
if (articleBodyDefined || articleCardDefined || relatedArticlesDefined || sectionFeedDefined) watchPlaceholders();
