import type { Article } from '../../model/article.js';

/** What is shown while newer stories wait. */
export interface Held {
  /** In the order in which the reader has them, each as it is now; behind them what there is room for. */
  shown: readonly Article[];
  /** What waits. */
  waiting: readonly Article[];
  /** There are stories behind the last that is shown. */
  rest: boolean;
}

/**
 * Leaves a list as its reader has it: what is gone goes, what changed changes in place, and stories that would come between
 * wait. Those that come behind the last fill what became free. Where nothing is left of what the reader has, there is
 * nothing to hold.
 */
export const hold = (ids: readonly string[], ranked: readonly Article[], limit: number): Held => {
  const now = new Map(ranked.map((article) => [article.id, article]));
  const stays = ids.flatMap((id) => now.get(id) ?? []);
  const room = stays.length ? Math.max(limit, ids.length) : limit;
  const last = Math.max(-1, ...stays.map((article) => ranked.indexOf(article)));
  const known = new Set(stays);
  const list = [...stays, ...ranked.slice(last + 1)];
  const waiting = ranked.slice(0, Math.max(0, Math.min(last, limit))).filter((article) => !known.has(article));
  return { shown: list.slice(0, room), waiting, rest: list.length > room };
};
