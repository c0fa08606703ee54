/**
 * A goal and how far it is met.
 *
 * @typedef {object} Goal
 * @property {string} name
 * @property {number} most
 * @property {number | null} value null where it was not measured
 * @property {boolean | null} met
 */

/**
 * Judges what was measured. What was not is neither met nor missed.
 *
 * @param {import('./report/results.js').Results} results
 * @returns {Goal[]}
 */
export function goalsOf({ race, shift, items, shown, heap }) {
  const contender = (id) => race?.find((one) => one.id === id && !one.missing);
  const shiftOf = (id) => shift?.find((one) => one.id === id)?.shift;
  const largest = items?.at(-1);
  const toWidget = (id) => ratio(contender('presslet')?.first, contender(id)?.first);
  return [
    goal('Plain snippet to hand-written, time to the first headline', 1.15, contender('presslet')?.toHandWritten),
    goal('Feed preloaded to hand-written', 1, contender('preloaded')?.toHandWritten),
    goal('Prerendered to static HTML', 1.1, contender('prerendered')?.toStatic),
    goal('Plain snippet to mastodon-embed-timeline', 1, toWidget('mastodon')),
    goal('Plain snippet to bsky-embed', 1, toWidget('bluesky')),
    goal('Layout shift with the height reserved', 0, shiftOf('reserved')),
    goal('Layout shift prerendered', 0, shiftOf('prerendered')),
    goal('1,000 stories shown: blocking time to hand-written', 0.5, shown?.blockingToHandWritten),
    goal('10,000 items, 20 shown: time beyond the bytes to that of 20 items', 1.25, largest?.beyondBytes),
    goal('Heap after the refreshes to that before', 1.05, ratio(heap?.after, heap?.before)),
  ];
}

function goal(name, most, value = NaN) {
  const known = Number.isFinite(value);
  // Judged as it is printed.
  const rounded = known ? Math.round(value * 1000) / 1000 : null;
  return { name, most, value: rounded, met: known ? rounded <= most : null };
}

const ratio = (value = NaN, other = NaN) => value / other;
