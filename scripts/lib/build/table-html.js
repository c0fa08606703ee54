/** Any tag to which the HTML parser does something special when it stands where it does not expect it. */
const tableTag = /<\/?(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th)>/;

/** A table with nothing but an expression in it. The parser takes a table out of a paragraph, and that apart. */
const wholeTable = /(<p>(?:(?!<\/p>).)*)?<table>\??<\/table>/g;

/** What a template may be all of: elements that the parser keeps where they stand if nothing is around them. */
const pieces = [
  /^(?:<(caption|colgroup|thead|tbody|tfoot)>\??<\/\1>)+$/,
  /^(?:<tr>\??<\/tr>)+$/,
  /^(?:<(td|th)>\??<\/\1>)+$/,
  /^(?:<col>)+$/,
];

/**
 * Stops at tables that the HTML parser would change, by an element that was left out or by moving what may not be there:
 * what it makes of them could not be counted at build time. A table is written as several templates, each with one
 * expression in it: `<table>${rows}</table>`, `<tr>${cells}</tr>`, `<td>${cell}</td>`.
 *
 * @param {string} outline a template as its tags, without attributes and in lower case, `?` for each expression in it, and
 * another character for other text
 */
export function checkTables(outline) {
  if (pieces.some((piece) => piece.test(outline))) return;
  const rest = outline.replace(wholeTable, (whole, paragraph) => (paragraph ? whole : ''));
  const [found] = tableTag.exec(rest) ?? [];
  if (found) {
    throw new Error(
      `${found} in a template cannot be compiled where it stands: ` +
        'write each element of a table as a template of its own, with nothing but one expression in it',
    );
  }
}
