import { seeded } from './random.js';

/**
 * Counts what a cache is asked for in each second when many pages were opened at nearly the same time and ask again and again.
 * A page asks when it is opened and then after pauses, each of `interval` seconds give or take `jitter`.
 *
 * @param {object} options
 * @param {number} options.pages how many are open
 * @param {number} options.openedWithin seconds in which all of them were opened, evenly
 * @param {number} options.interval seconds between two requests of a page
 * @param {number} options.jitter the part of it by which a pause may be longer or shorter; 0.1 is ±10 %
 * @param {number} options.seconds how long is looked at
 * @param {number} [options.seed]
 * @returns {Uint32Array} requests, second by second
 */
export function simulatePolling({ pages, openedWithin, interval, jitter, seconds, seed = 1 }) {
  const random = seeded(seed);
  const shortest = interval * (1 - jitter);
  const spread = interval * 2 * jitter;
  const counts = new Uint32Array(seconds);
  for (let page = 0; page < pages; page++) {
    for (let at = random() * openedWithin; at < seconds; at += shortest + spread * random()) counts[Math.floor(at)]++;
  }
  return counts;
}

/**
 * The busiest second of a minute.
 *
 * @param {Uint32Array} counts requests, second by second
 * @param {number} minute the first is 1
 * @returns {number} requests in that second; 0 beyond the end
 */
export function peakOfMinute(counts, minute) {
  return counts.subarray((minute - 1) * 60, minute * 60).reduce((most, count) => Math.max(most, count), 0);
}
