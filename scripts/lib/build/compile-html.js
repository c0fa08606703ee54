import { checkTables } from './table-html.js';

/** Stands for an expression in the text of a template; a code point that no template needs. */
const hole = '\uE000';

const tag = /<(\/?)([a-z][^\s/>]*)/iy;
const attribute = /\s*(?:(\/)|(>)|([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?)/y;
const comment = /<!--([^]*?)-->/y;
const rawText = /^(?:script|style|textarea|title)$/i;

/**
 * What lit-html makes of a template when a page first draws it, made at build time: the HTML without the bound attributes and
 * with a mark for each child, and the places of the expressions. A place is counted as lit-html counts: elements and
 * comments, from 0, in document order.
 *
 * @param {readonly string[]} strings the texts between the expressions
 * @returns {[string, ...(number | [number, string, ...string[]])[]]} the HTML, then for each binding the place of a child, or
 * the place, name and texts of an attribute; no texts where the expression is the whole value
 */
export function compileHtml(strings) {
  const text = strings.join(hole);
  const parts = [];
  let html = '';
  let outline = '';
  let count = 0;
  let at = 0;
  const match = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };

  while (at < text.length) {
    if (match(comment)) continue;
    const opened = match(tag);
    if (!opened) {
      const [character] = text.slice(at, at + 1);
      if (character === hole) parts.push(count++);
      html += character === hole ? '<?>' : character;
      outline += character === hole ? '?' : character.trim() && '.';
      at++;
      continue;
    }
    const [written, closing, name] = opened;
    html += written;
    outline += `${written.toLowerCase()}>`;
    const index = closing ? count : count++;
    if (/^template$/i.test(name))
      throw new Error(`<${name}> in a template cannot be compiled: its nodes are counted otherwise`);
    for (;;) {
      const found = match(attribute);
      if (!found) throw new Error(`a tag in a template cannot be read: ${text.slice(at, at + 40)}`);
      const [, slash, end, key, ...values] = found;
      if (slash) continue;
      if (end) break;
      const value = values.find((each) => each !== undefined);
      if (!value?.includes(hole)) {
        html += ` ${key}${value === undefined ? '' : `="${value.replaceAll('"', '&quot;')}"`}`;
        continue;
      }
      if (value.includes('&')) throw new Error(`an entity beside an expression in ${key}: write the character itself`);
      const texts = value.split(hole);
      parts.push([index, key, ...(value === hole ? [] : texts)]);
    }
    html += '>';
    if (!closing && rawText.test(name)) {
      const end = text.toLowerCase().indexOf(`</${name.toLowerCase()}`, at);
      html += text.slice(at, end);
      at = end;
    }
  }
  checkTables(outline);
  // As in lit-html: a last child needs a node behind it, or it would take what follows the template for its own.
  if (text.endsWith(hole)) html += '<?>';
  if (html.includes(hole)) throw new Error('an expression in a template stands where none can');
  const bound = parts.reduce((sum, part) => sum + (Array.isArray(part) ? Math.max(1, part.length - 3) : 1), 0);
  if (bound !== strings.length - 1) throw new Error('an expression in a template stands where none can');
  return [html, ...parts];
}
