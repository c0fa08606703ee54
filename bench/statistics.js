/**
 * The value below which a part of the others lies, by the nearest rank.
 *
 * @param {readonly number[]} values in any order
 * @param {number} part 0.5 is the median, 1 the most
 * @returns {number} `NaN` where there are no values
 */
export function percentile(values, part) {
  if (!values.length) return NaN;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))];
}

/**
 * The middle of values, or what lies between the two in the middle.
 *
 * @param {readonly number[]} values in any order
 * @returns {number} `NaN` where there are no values
 */
export function median(values) {
  if (!values.length) return NaN;
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * How many times as much one contender takes as another, pair by pair: what disturbs the machine disturbs both of a round, and one
 * bad round moves neither.
 *
 * @param {readonly number[]} values one for each round
 * @param {readonly number[]} others of the same rounds
 * @returns {number} the median of the ratios; `NaN` where there is no whole pair
 */
export function medianRatio(values, others) {
  return median(values.flatMap((value, round) => (others[round] > 0 && value >= 0 ? [value / others[round]] : [])));
}

/**
 * The median of each figure of several runs.
 *
 * @param {readonly Record<string, number | null>[]} runs
 * @returns {Record<string, number>}
 */
export function medians(runs) {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name] ?? NaN))]));
}
