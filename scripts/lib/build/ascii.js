/**
 * A Vite plugin that writes what is not ASCII as escapes. A classic script is read in the encoding of the page around it,
 * which is not always UTF-8.
 *
 * @returns {import('vite').Plugin}
 */
export function ascii() {
  return {
    name: 'presslet:ascii',
    apply: 'build',
    enforce: 'post',
    renderChunk: (code) => ({ code: escapeNonAscii(code), map: null }),
  };
}

/**
 * @param {string} code JavaScript whose characters beyond ASCII are in strings, templates and regular expressions
 * @returns {string}
 */
export function escapeNonAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
