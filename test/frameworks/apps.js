import { neighbours } from './neighbours/check.js';
import { example, newsroom, takenOver, written } from './support/newsroom.js';
import { frame, placeholder } from './wordpress/check.js';

/** So that frameworks say what they would say to a developer. */
const DEVELOPMENT = { NODE_ENV: 'development' };

/**
 * The apps: one folder and one line each. `pages` says what holds of each page that an app builds, `example` which of the documentation's
 * examples it has, by its language, and under which name.
 *
 * @type {{ folder: string, env?: Record<string, string>, example?: [string, string], pages: Record<string, ((app: any, path: string) => Promise<void>)[]> }[]}
 */
export const APPS = [
  { folder: 'import-map', pages: { '/': [newsroom] } },
  { folder: 'wordpress', pages: { '/': [placeholder], '/frame.html': [frame] } },
  {
    folder: 'react',
    env: DEVELOPMENT,
    example: ['tsx', 'src/example.tsx'],
    pages: { '/': [newsroom], '/server.html': [written, takenOver, newsroom], '/?example': [example] },
  },
  {
    folder: 'vue',
    env: DEVELOPMENT,
    example: ['vue', 'src/Example.vue'],
    pages: { '/': [newsroom], '/?example': [example] },
  },
  {
    folder: 'svelte',
    env: DEVELOPMENT,
    example: ['svelte', 'src/Example.svelte'],
    pages: { '/': [newsroom], '/?example': [example] },
  },
  { folder: 'astro', pages: { '/': [written, takenOver, newsroom] } },
  { folder: 'neighbours', pages: { '/': [neighbours] } },
];
