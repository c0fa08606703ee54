import type { Layout } from './layout.js';
import { list } from './list.js';

type Load = () => Promise<{ layout: Layout }>;

/** The layout that comes with the script, and stands in for one that cannot be had. */
export const LIST: Layout = list;

/** The layouts of a feed. A new one is one file and one line here; all but the list come when they are asked for. */
export const LAYOUTS = {
  list: null,
  grid: () => import('./grid.js'),
  rail: () => import('./rail.js'),
  carousel: () => import('./carousel.js'),
  hero: () => import('./hero.js'),
  ranked: () => import('./ranked.js'),
  timeline: () => import('./timeline.js'),
} satisfies Record<string, Load | null>;

/** The name of a feed's layout. */
export type FeedLayout = keyof typeof LAYOUTS;
