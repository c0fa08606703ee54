import { neighbours } from './neighbours/check.js';
import { newsroom, takenOver, written } from './support/newsroom.js';
import { frame, placeholder } from './wordpress/check.js';

/** So that frameworks say what they would say to a developer. */
const DEVELOPMENT = { NODE_ENV: 'development' };

/**
 * The apps: one folder and one line each. `pages` says what holds of each page that an app builds.
 *
 * @type {{ folder: string, env?: Record<string, string>, pages: Record<string, ((app: any, path: string) => Promise<void>)[]> }[]}
 */
export const APPS = [
  { folder: 'import-map', pages: { '/': [newsroom] } },
  { folder: 'wordpress', pages: { '/': [placeholder], '/frame.html': [frame] } },
  { folder: 'react', env: DEVELOPMENT, pages: { '/': [newsroom], '/server.html': [written, takenOver, newsroom] } },
  { folder: 'vue', env: DEVELOPMENT, pages: { '/': [newsroom] } },
  { folder: 'svelte', env: DEVELOPMENT, pages: { '/': [newsroom] } },
  { folder: 'astro', pages: { '/': [written, takenOver, newsroom] } },
  { folder: 'neighbours', pages: { '/': [neighbours] } },
];
