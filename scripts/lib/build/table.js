/**
 * Sets rows of text in columns: the first to the left, the others, which are numbers, to the right.
 *
 * @param {readonly (readonly string[])[]} rows
 * @param {ReadonlySet<number>} [left] further columns to set to the left
 * @returns {string}
 */
export function table(rows, left = new Set()) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const set = (cell, column) =>
    column === 0 || left.has(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  return rows.map((row) => row.map(set).join('  ').trimEnd()).join('\n');
}
