/**
 * What one run of the bench found; `bench/results.json`. A part that was not measured is missing.
 *
 * @typedef {ReturnType<typeof import('./machine.js').circumstances> & {
 *   sizes: Record<string, number>,
 *   race?: Awaited<ReturnType<typeof import('../measure/race.js').race>>,
 *   shift?: { id: string, shift: number }[],
 *   items?: Awaited<ReturnType<typeof import('../growth/items.js').itemsInFeed>>,
 *   shown?: Awaited<ReturnType<typeof import('../growth/shown.js').itemsShown>>,
 *   elements?: Awaited<ReturnType<typeof import('../growth/elements.js').elementsOnPage>>,
 *   heap?: Awaited<ReturnType<typeof import('../growth/heap.js').heapAfterRefreshes>>,
 *   goals: import('../goals.js').Goal[],
 * }} Results
 */

/**
 * Results as the file has them: milliseconds and bytes whole, ratios and shifts in thousandths.
 *
 * @param {Results} results
 * @returns {Results}
 */
export function rounded(results) {
  const EXACT = /shift|to[A-Z]|ToHandWritten|beyondBytes|value|most/;
  return JSON.parse(
    JSON.stringify(results, (key, value) => {
      if (typeof value !== 'number' || Number.isInteger(value)) return value;
      if (!Number.isFinite(value)) return null;
      return EXACT.test(key) || key === 'megabitsDown' || key === 'megabitsUp'
        ? Math.round(value * 1000) / 1000
        : Math.round(value);
    }),
  );
}
