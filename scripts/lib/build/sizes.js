import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { budgetName, budgets } from './budgets.js';
import { table } from './table.js';

/**
 * @typedef {object} Size
 * @property {string} file path below the folder
 * @property {number} raw bytes
 * @property {number} brotli bytes after brotli at its best quality
 * @property {number} [limit] most bytes of brotli that are allowed
 * @property {number} [aim] bytes of brotli that would be good
 */

/**
 * Measures files against their budgets.
 *
 * @param {string} folder
 * @param {readonly string[]} files paths below the folder
 * @returns {Size[]}
 */
export function measure(folder, files) {
  return files.map((file) => {
    const content = readFileSync(join(folder, file));
    return { file, raw: content.length, brotli: brotliSize(content), ...budgets[budgetName(file)] };
  });
}

/**
 * @param {Buffer | string} content
 * @returns {number} bytes after brotli at quality 11
 */
export function brotliSize(content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
  };
  return brotliCompressSync(content, { params }).length;
}

/**
 * The sizes that break their budget.
 *
 * @param {readonly Size[]} sizes
 */
export function overBudget(sizes) {
  return sizes.filter(({ brotli, limit = Infinity }) => brotli > limit);
}

/**
 * Scripts of which nobody has said how large they may be.
 *
 * @param {readonly Size[]} sizes
 */
export function withoutBudget(sizes) {
  return sizes.filter(({ file, limit }) => file.endsWith('.js') && limit === undefined).map(({ file }) => file);
}

/**
 * @param {readonly Size[]} sizes
 * @returns {string} a table for the terminal
 */
export function sizeTable(sizes) {
  const number = new Intl.NumberFormat('en');
  const rows = sizes.map(({ file, raw, brotli, limit, aim }) => [
    file,
    number.format(raw),
    number.format(brotli),
    limit === undefined ? '' : number.format(limit),
    aim === undefined ? '' : number.format(aim),
    limit === undefined ? '' : brotli > limit ? 'over the limit' : brotli > (aim ?? limit) ? 'over the aim' : 'good',
  ]);
  return table([['file', 'raw', 'brotli', 'limit', 'aim', ''], ...rows], new Set([5]));
}
