import '../define/article-card.js';
import '../define/section-feed.js';
import { watchPlaceholders } from './placeholders.js';

// The page's first copy does the work; a second one, of whichever version, stands down without a word.
const mark = Symbol.for('presslet');
const page = globalThis as unknown as Record<symbol, unknown>;

if (!page[mark]) {
  page[mark] = true;
  watchPlaceholders();
}
