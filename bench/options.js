/** What the bench can measure, in this order. */
export const PARTS = /** @type {const} */ (['race', 'shift', 'items', 'shown', 'elements', 'heap']);

/**
 * What the command line asks for.
 *
 * @typedef {object} Options
 * @property {number} runs how often each contender of the race runs
 * @property {number} growthRuns how often the rest runs
 * @property {readonly string[]} parts
 * @property {readonly string[]} ids the contenders; all when empty
 * @property {number} refreshes
 * @property {boolean} write
 */

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} contenders the ids that there are
 * @returns {Options}
 * @throws {Error} when a name is unknown
 */
export function readOptions(args, contenders) {
  const value = (name) => args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  const whole = (name, usual, most) => Math.min(most, Math.max(1, Math.round(Number(value(name))) || usual));
  const only = (value('only') ?? '').split(',').filter(Boolean);
  const unknown = only.filter((name) => !PARTS.includes(name) && !contenders.includes(name));
  if (unknown.length)
    throw new Error(`Unknown: ${unknown.join(', ')}. There are: ${[...PARTS, ...contenders].join(', ')}.`);
  if (only.length && args.includes('--write')) throw new Error('--write needs a whole run, without --only.');
  const ids = only.filter((name) => contenders.includes(name));
  const parts = only.filter((name) => PARTS.includes(name));
  const runs = whole('runs', 7, 50);
  return {
    runs,
    growthRuns: Math.min(runs, 3),
    parts: parts.length ? parts : ids.length ? ['race'] : PARTS,
    ids,
    refreshes: whole('refreshes', 1000, 100_000),
    write: args.includes('--write'),
  };
}
