/** What Lit marks the places of values with, which only Lit itself could use. Values have no `<` of their own: it is escaped. */
const MARKS = /<!--(?:\/?lit-[\s\S]*?|\?)-->|<\?>/g;

/** What keeps its white space: what is set as it was typed, and the values of attributes; then white space. */
const SPACES = /<pre[\s>][\s\S]*?<\/pre>|"[^"]*"|[ \t\r\n\f]+/g;

/** HTML that Lit wrote, without what only templates need. */
export const compact = (html: string): string =>
  html
    .replace(MARKS, '')
    .replace(SPACES, (found) => (/^[ \t\r\n\f]/.test(found) ? ' ' : found))
    .replace(/ (?=\/?>)/g, '')
    .trim();
