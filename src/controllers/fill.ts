import { pagesOf } from '../data/pages.js';
import type { Feed } from '../model/feed.js';
import type { Result } from '../model/problem.js';

/** What holds a feed that further pages may follow. */
export interface Fillable {
  readonly feed: Feed | null;
  /** An answer to another question is on its way. */
  readonly busy: boolean;
  /** Further pages that were asked for. */
  readonly asked: number;
  /** Whether a further page may bring what is lacking. */
  readonly more: boolean;
  readonly host: { readonly updateComplete: Promise<unknown> };
  page: (url: string) => Promise<Result<Feed>>;
  extend: (feed: Feed, asked: number) => void;
}

const filling = new WeakSet<Fillable>();

/**
 * Asks for further pages of what is shown, one by one, as long as something is lacking. What is there already
 * never waits for them.
 */
export const fill = async (control: Fillable): Promise<void> => {
  let { feed } = control;
  // While this part was on its way, something may have come.
  if (!feed || !control.more || filling.has(control)) return;
  filling.add(control);
  try {
    for await (const { feed: longer, problem } of pagesOf(feed, (url) => control.page(url), control.asked + 2)) {
      // Another feed may have come meanwhile, or be on its way.
      if (control.feed !== feed || control.busy) break;
      control.extend((feed = longer), problem ? Infinity : control.asked + 1);
      await control.host.updateComplete;
      if (!control.more || control.feed !== feed) break;
    }
  } catch {
    // The element left, or wants something else by now.
  } finally {
    filling.delete(control);
  }
};
