import { compileHtml } from './compile-html.js';
import { collapseCss, minifyCss } from './css-space.js';
import { applyEdits } from './edits.js';
import { collapseHtml } from './html-space.js';
import { parseModule, visit } from './syntax.js';

/** @typedef {(css: string) => string} Css */

/** @typedef {{ start: number, end: number, tail: boolean, value: { cooked: string | null } }} Quasi */

/**
 * A Vite plugin that makes the css and html inside template literals smaller: `css` and `html` tagged templates, and plain
 * templates marked with a css comment.
 *
 * @param {{ include?: RegExp, css?: Css }} [options] `include`: which modules, the project's own sources by default; `css` is
 * done to their style first
 * @returns {import('vite').Plugin}
 */
export function literals({ include = /\/src\/.*\.ts(?:\?|$)/, css } = {}) {
  return {
    name: 'presslet:literals',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: include },
      handler(code, id) {
        return { code: minifyLiterals(code, id, css), map: null };
      },
    },
  };
}

/**
 * @param {string} code TypeScript or JavaScript
 * @param {string} [filename] named in an error
 * @param {Css} [css] done to style first
 * @returns {string} the same code with smaller templates
 */
export function minifyLiterals(code, filename = 'module.ts', css = (text) => text) {
  const smaller = (strings) => smallerCss(strings.map(css), filename);
  const { program, comments } = parseModule(filename, code);
  const marks = new Set(
    comments
      .filter(({ value }) => value.trim() === 'css')
      .map(({ end }) => end + /^\s*/.exec(code.slice(end))[0].length),
  );
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @type {string[]} */
  const specs = [];
  visit(program, (node) => {
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') {
      if (node.tag.name === 'css') edits.push(...rewrite(node.quasi, smaller));
      if (node.tag.name === 'html') edits.push(...compiled(node.quasi, specs));
    } else if (node.type === 'TemplateLiteral' && marks.has(node.start)) {
      edits.push(...rewrite(node, smaller));
    }
  });
  if (specs.length > 0) {
    const start = Math.max(0, ...program.body.filter(({ type }) => type === 'ImportDeclaration').map(({ end }) => end));
    const table = specs.map((spec, index) => `const $html${index} = ${spec};`).join('\n');
    edits.push({ start, end: start, text: `\n${table}\n` });
  }
  return applyEdits(code, edits);
}

/**
 * @param {readonly string[]} strings
 * @param {string} filename
 */
function smallerCss(strings, filename) {
  const [only] = strings;
  return strings.length === 1 ? [minifyCss(only, filename)] : strings.map(collapseCss);
}

/**
 * @param {{ quasis: Quasi[] }} template
 * @param {(strings: string[]) => string[]} smaller
 */
function rewrite({ quasis }, smaller) {
  const texts = smaller(quasis.map(({ value }) => value.cooked ?? ''));
  // A template element spans its delimiters: the back-tick or brace before it, the back-tick or dollar and brace after it.
  return quasis.map(({ start, end, tail }, index) => ({
    start: start + 1,
    end: end - (tail ? 1 : 2),
    text: escapeTemplate(texts[index]),
  }));
}

/**
 * Writes a tagged template as a call with the compiled template and the values.
 *
 * @param {{ quasis: Quasi[] }} template
 * @param {string[]} specs the compiled templates of the module
 */
function compiled({ quasis }, specs) {
  const spec = JSON.stringify(compileHtml(collapseHtml(quasis.map(({ value }) => value.cooked ?? ''))));
  const index = specs.includes(spec) ? specs.indexOf(spec) : specs.push(spec) - 1;
  return quasis.map(({ start, end, tail }, position) => ({
    start,
    end,
    text: `${position === 0 ? `($html${index}` : ')'}${tail ? ')' : ', ('}`,
  }));
}

/** @param {string} text */
function escapeTemplate(text) {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
