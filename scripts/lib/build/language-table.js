import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The table of languages as the minifier leaves it, each line with the hash of its own file. */
const TABLE = /\{(?:(\w+):\(\)=>import\((['"`])\.\/chunks\/\1-\w{6}\.js\2\),?){2,}\}/;

/**
 * Writes the table of languages as a list of their tags, which costs a language three bytes of brotli and not ten. For that
 * their files have one hash in common, which changes with each of them.
 *
 * @param {string} code the entry
 * @returns {{ code: string, renamed: [from: string, to: string][] }} with the new names of files
 */
export function shortLanguages(code) {
  const [table] = TABLE.exec(code) ?? [];
  if (!table) throw new Error('the table of languages is not where it was, or not written as it was');
  const names = table.match(/chunks\/[\w-]+\.js/g);
  const hash = createHash('sha256').update(names.join()).digest('hex').slice(0, 6);
  const renamed = names.map((name) => [name, name.replace(/-\w+(?=\.js$)/, `-${hash}`)]);
  const tags = names.map((name) => /\/(\w+)-/.exec(name)[1]).join(' ');
  const list = `Object.fromEntries('${tags}'.split(' ').map(t=>[t,()=>import(\`./chunks/\${t}-${hash}.js\`)]))`;
  return { code: code.replace(table, () => list), renamed };
}

/**
 * Does that to the files of a folder.
 *
 * @param {string} folder where `presslet.js` is
 */
export function shortenLanguages(folder) {
  const entry = join(folder, 'presslet.js');
  const { code, renamed } = shortLanguages(readFileSync(entry, 'utf8'));
  for (const [from, to] of renamed) renameSync(join(folder, from), join(folder, to));
  writeFileSync(entry, code);
}
