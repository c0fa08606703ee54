import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.js';
import { shortLanguages } from './language-table.js';

const HASH = /-\w{6}(?=\.js$)/;

/**
 * Gives all chunks one hash in common, which changes with each of them: in the entry every hash of its own costs seven bytes of brotli, and
 * nobody puts up one chunk of a version without the others.
 *
 * @param {readonly string[]} chunks names that end in the hash of their own content
 * @returns {[from: string, to: string][]}
 */
export function inCommon(chunks) {
  const hash = createHash('sha256').update(chunks.join()).digest('hex').slice(0, 6);
  const renamed = chunks.map((name) => [name, name.replace(HASH, `-${hash}`)]);
  const [twice] = renamed.filter(([, to], place) => renamed.findIndex((other) => other[1] === to) < place);
  if (twice) throw new Error(`two chunks would have the name ${twice[1]}`);
  return renamed;
}

/**
 * Renames the chunks of a folder, and names them in the entry, the languages' in a list.
 *
 * @param {string} folder where `presslet.js` is
 */
export function shortenNames(folder) {
  const entry = join(folder, 'presslet.js');
  const renamed = inCommon(filesBelow(folder).filter((file) => file.startsWith('chunks/')));
  const code = renamed.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(entry, 'utf8'));
  for (const [from, to] of renamed) renameSync(join(folder, from), join(folder, to));
  writeFileSync(entry, shortLanguages(code));
}
