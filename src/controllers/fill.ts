import { pagesOf } from '../data/pages.js';
import type { Feed } from '../model/feed.js';
import type { Problem, Result } from '../model/problem.js';

/** What holds a feed that further pages may follow. */
export interface Fillable {
  readonly feed: Feed | null;
  /** An answer to another question is on its way. */
  readonly busy: boolean;
  /** Further pages that are there. */
  readonly asked: number;
  /** How many there may be; what a page could not be had for is not asked for again by itself. */
  most: number;
  /** Why the last further page could not be had. */
  trouble?: Problem | null;
  /** Whether a further page may bring what is lacking. */
  readonly more: boolean;
  readonly host: { readonly updateComplete: Promise<unknown> };
  page: (url: string) => Promise<Result<Feed>>;
  extend: (feed: Feed, asked: number) => void;
}

const filling = new WeakSet<Fillable>();

/**
 * Asks for further pages of what is shown, one by one, as long as something is lacking. What is there already never waits
 * for them.
 */
export const fill = async (control: Fillable): Promise<void> => {
  const { feed } = control;
  const lacks = (): boolean => control.more;
  // While this part was on its way, something may have come.
  if (!feed || !lacks() || filling.has(control)) return;
  filling.add(control);
  let last = feed;
  // Another feed may come meanwhile, or be on its way.
  const stays = (): boolean => control.feed === last && !control.busy;
  try {
    for await (const { feed: longer, problem } of pagesOf(feed, (url) => control.page(url), control.asked + 2)) {
      if (!stays()) break;
      last = longer;
      control.trouble = problem;
      if (problem) control.most = 0;
      control.extend(longer, control.asked + (problem ? 0 : 1));
      await control.host.updateComplete;
      if (!stays() || !lacks()) break;
    }
  } catch {
    // The element left, or wants something else by now.
  } finally {
    filling.delete(control);
  }
};
