import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * All files below a folder, as sorted paths with forward slashes relative to it. None when the folder is missing.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  const entries = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Whether a file is missing, or older than something that it is made from.
 *
 * @param {string} file
 * @param {readonly string[]} sources files and folders
 * @returns {boolean}
 */
export function isStale(file, sources) {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return true;
  return sources.some((source) => newest(source) > made);
}

/** @param {string} path */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
