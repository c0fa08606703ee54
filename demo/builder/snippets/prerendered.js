import { shell } from '../escape.js';
import { INSTALL } from './npm.js';
import { readyPage } from './page.js';
import { needsAddress } from './parts.js';

/** The news in the page before any script; again whenever the feed has changed. */
export const writePrerendered = (embed) => ({
  missing: needsAddress(embed),
  blocks: [
    INSTALL,
    { title: 'public/news.html, or your own page with its lines', code: readyPage(embed) },
    {
      title: 'In the build, and whenever the feed has changed',
      code: `npx presslet prerender public --base ${shell(new URL('/', embed.src ?? embed.base).href)}`,
    },
  ],
});
