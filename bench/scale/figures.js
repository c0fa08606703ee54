import { percentile } from '../statistics.js';

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
