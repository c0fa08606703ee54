import type { Article } from '../../model/article.js';

/** What is shown while newer stories wait. */
export interface Held {
  /** In the order in which the reader has them, each as it is now; behind them what there is room for. */
  shown: readonly Article[];
  /** What waits. */
  waiting: readonly Article[];
}

/**
 * Leaves a list as its reader has it: what is gone goes, what changed changes in place, and stories that would come between
 * wait. Those that come behind the last fill what became free. Where nothing is left of what the reader has, there is
 * nothing to hold.
 */
export const hold = (ids: readonly string[], ranked: readonly Article[], limit: number): Held => {
  const now = new Map(ranked.map((article) => [article.id, article]));
  const stays = ids.flatMap((id) => now.get(id) ?? []);
  if (!stays.length) return { shown: ranked.slice(0, limit), waiting: [] };
  const last = Math.max(...stays.map((article) => ranked.indexOf(article)));
  const known = new Set(stays);
  const behind = ranked.slice(last + 1);
  const waiting = ranked.slice(0, Math.min(last, limit)).filter((article) => !known.has(article));
  return { shown: [...stays, ...behind].slice(0, Math.max(limit, ids.length)), waiting };
};
