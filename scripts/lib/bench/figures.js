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
 * What clients got, in numbers.
 *
 * @param {readonly import('./clients.js').Got[]} got
 */
export function figuresOf(got) {
  const good = got.filter(({ problem }) => !problem);
  const ages = good.map(({ age }) => age);
  const waits = got.map(({ waited }) => waited);
  return {
    asked: got.length,
    failures: got.length - good.length,
    again: got.filter(({ again }) => again).length,
    medianAge: percentile(ages, 0.5),
    mostAge: percentile(ages, 1),
    medianWait: percentile(waits, 0.5),
    mostWait: percentile(waits, 1),
  };
}
