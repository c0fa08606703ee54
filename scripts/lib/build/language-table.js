/** The table of languages as the minifier leaves it, once all chunks have the same hash. */
const TABLE = /\{(?:(\w+):\(\)=>import\((['"`])\.\/chunks\/\1-(\w{6})\.js\2\),?){2,}\}/;

/**
 * Writes the table of languages as a list of their tags, which costs a language three bytes of brotli and not ten.
 *
 * @param {string} code the entry, whose chunks have one hash in common
 * @returns {string}
 */
export function shortLanguages(code) {
  const [table, , , hash] = TABLE.exec(code) ?? [];
  if (!table) throw new Error('the table of languages is not where it was, or not written as it was');
  const tags = Array.from(table.matchAll(/(\w+):/g), ([, tag]) => tag).join(' ');
  const list = `Object.fromEntries('${tags}'.split(' ').map(t=>[t,()=>import(\`./chunks/\${t}-${hash}.js\`)]))`;
  return code.replace(table, () => list);
}
