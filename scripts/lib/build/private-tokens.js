/** A custom property of ours, which no page knows: `--_gap`. */
const NAME = /--_[a-z][a-z-]*/g;

/** A definition in the table of tokens: its name and its value. */
const DEFINITION = /(--_[a-z][a-z-]*):\s*((?:[^;{}]|\n)+);/g;

/**
 * Makes private custom properties smaller: of those that are used once the use has the value, and the names of the others are
 * letters. The table in the sources stays what people read.
 *
 * @param {string} table the css in which each token has its default
 * @param {readonly string[]} sources all css there is, or what it is written in
 * @returns {(css: string) => string}
 */
export function shortTokens(table, sources) {
  const all = sources.join('\n');
  const count = (text) => all.split(text).length - 1;
  const once = new Map();
  for (const [, name, value] of table.matchAll(DEFINITION)) {
    const defined = [...all.matchAll(new RegExp(`${name}:`, 'g'))].length;
    if (count(`var(${name})`) === 1 && defined === 1) once.set(name, value);
  }
  const names = [...new Set(all.match(NAME))].filter((name) => !once.has(name)).sort((a, b) => count(b) - count(a));
  const short = new Map(names.map((name, index) => [name, `--${index.toString(36)}_`]));
  return (css) =>
    css
      .replace(DEFINITION, (definition, name) => (once.has(name) ? '' : definition))
      .replace(/var\((--_[a-z][a-z-]*)\)/g, (use, name) => once.get(name) ?? use)
      .replace(NAME, (name) => short.get(name) ?? name);
}
