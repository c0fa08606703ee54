import { patch } from './patch.js';

/**
 * What the bundler's runtime does to make one object of a module's exports: it walks over names that are inherited, too, and
 * describes properties by objects that inherit. Pages add to `Object.prototype`.
 *
 * @type {readonly import('./patch.js').Patch[]}
 */
const patches = [
  {
    find: 'for (var name in all) {\n\t\t\t__defProp(target, name, {',
    put: 'for (const name of Object.keys(all)) {\n\t\t\t__defProp(target, name, {\n\t\t\t\t__proto__: null,',
  },
  {
    find: '__defProp(target, Symbol.toStringTag, { value',
    put: '__defProp(target, Symbol.toStringTag, { __proto__: null, value',
  },
];

/**
 * A Vite plugin for the one file that has the bundler's runtime: it takes a module's own exports, whatever the page added to
 * `Object.prototype`. It stops the build when an upgrade of the bundler changes its runtime.
 *
 * @returns {import('vite').Plugin}
 */
export function ownExports() {
  return {
    name: 'presslet:own-exports',
    apply: 'build',
    enforce: 'post',
    renderChunk: (code, { fileName }) => ({ code: patch(code, fileName, patches), map: null }),
  };
}
