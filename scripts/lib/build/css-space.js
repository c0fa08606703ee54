import { transform } from 'lightningcss';
import { cssTargets } from './targets.js';

/**
 * Minifies a whole style sheet for the browsers that Presslet supports.
 *
 * @param {string} css
 * @param {string} [filename] named in an error
 * @returns {string}
 */
export function minifyCss(css, filename = 'style.css') {
  const { code } = transform({ filename, code: Buffer.from(css), minify: true, targets: cssTargets });
  return code.toString().replace(commas, (_, string) => string ?? ',');
}

/** Inside functions that it does not take apart lightningcss leaves a space after a comma. */
const commas = /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|, /g;

const pieces =
  /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|(?:\s|\/\*[^]*?\*\/)*([{};])(?:\s|\/\*[^]*?\*\/)*|(?:\s|\/\*[^]*?\*\/)+/g;

/**
 * Takes the comments and the superfluous white space out of a piece of css that may be incomplete, such as the text between
 * two expressions of a template. Strings are left alone, and what parts two tokens still parts them.
 *
 * @param {string} css
 * @returns {string}
 */
export function collapseCss(css) {
  return css.replace(
    pieces,
    (gap, string, mark) => string ?? mark ?? (/\s/.test(gap.replace(/\/\*[^]*?\*\//g, '')) ? ' ' : '/**/'),
  );
}
