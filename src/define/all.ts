/** Registers all four tags. */
import './article-body.js';
import './article-card.js';
import './related-articles.js';
import './section-feed.js';
