/** Texts in the notations that snippets are written in. Whatever signs a feed has, they stay text. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or the value of an attribute in HTML. */
export const html = (text) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** HTML in a template of Vue or Svelte, where braces would be code. */
export const braced = (text) => html(text).replaceAll(/[{}]/g, (sign) => (sign === '{' ? '&#123;' : '&#125;'));

/** A string of JavaScript, with single quotes. */
export const quoted = (text) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** A text between tags of JSX. */
export const jsxText = (text) => (/[{}<>&\\\n]|^\s|\s$/.test(text) ? `{${quoted(text)}}` : text);

/** The value of an attribute of JSX, with what stands around it. */
export const jsxValue = (text) => (/["&\\\n{}]/.test(text) ? `{${quoted(text)}}` : `"${text}"`);

/** JSON inside a `<script>`: nothing in it ends the element or starts a comment. */
export const scriptJson = (json) =>
  json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** A word of a shell. */
export const shell = (text) => (/^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
