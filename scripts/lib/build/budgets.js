/**
 * The sizes, in bytes of brotli at its best quality, that a built file may have and should have.
 *
 * `limit` fails the build. `aim` is only shown. A file without an entry has no budget.
 *
 * @type {Readonly<Record<string, { limit: number, aim?: number }>>}
 */
export const budgets = Object.freeze({
  'presslet.js': { limit: 16_384, aim: 14_600 },
  'presslet.full.js': { limit: 49_152 },
});
