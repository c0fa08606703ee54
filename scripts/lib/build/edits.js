/**
 * Applies changes to a text, all of which are told in its own positions and none of which overlap.
 *
 * @param {string} text
 * @param {readonly { start: number, end: number, text: string }[]} edits
 * @returns {string}
 */
export function applyEdits(text, edits) {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}
