import { readFileSync } from 'node:fs';
import { applyEdits } from './edits.js';
import { parseModule, visit } from './syntax.js';

/** @typedef {{ file: string, integrity: string }} Beside a part that stays a file of its own */

/**
 * A Vite plugin for the one file that has its parts in it: what a module imports dynamically it imports statically, and has a promise
 * of. The bundler by itself wraps each module of such a part in a function, so that it can run late, and no minifier sees past that.
 * A part that stays beside the file is asked for with the hash that it must have.
 *
 * @param {{ beside: (id: string) => Beside | undefined, loader: string, include?: RegExp }} options `beside`: which parts stay out;
 * `loader`: the module whose `beside` brings them; `include`: which modules may ask
 * @returns {import('vite').Plugin}
 */
export function joinedParts({ beside, loader, include = /\/src\/.*\.ts$/ }) {
  return {
    name: 'presslet:joined-parts',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: include },
      async handler(code, id) {
        const parts = new Map();
        for (const source of new Set(dynamicImports(code, id).map((asked) => asked.source))) {
          const { id: file } =
            (await this.resolve(source, id)) ?? this.error(`${id} asks for ${source}, which is not there`);
          parts.set(source, beside(file) ?? { names: exportedNames(readFileSync(file, 'utf8'), file) });
        }
        return parts.size ? { code: joinParts(code, id, parts, loader), map: null } : null;
      },
    },
  };
}

/**
 * @param {string} code
 * @param {string} filename
 * @returns {{ start: number, end: number, source: string }[]}
 */
function dynamicImports(code, filename) {
  const found = [];
  visit(parseModule(filename, code).program, ({ type, start, end, source }) => {
    if (type === 'ImportExpression' && typeof source.value === 'string')
      found.push({ start, end, source: source.value });
  });
  return found;
}

/**
 * The names of the values that a module exports.
 *
 * @param {string} code TypeScript
 * @param {string} filename named in an error
 * @returns {string[]}
 */
export function exportedNames(code, filename) {
  return parseModule(filename, code).program.body.flatMap(({ type, exportKind, declaration, specifiers = [] }) => {
    if (type === 'ExportAllDeclaration') throw new Error(`${filename} exports all of another module: say what by name`);
    if (type === 'ExportDefaultDeclaration') return ['default'];
    if (type !== 'ExportNamedDeclaration' || exportKind === 'type') return [];
    const declared = declaration?.declarations ?? (declaration ? [declaration] : []);
    const named = specifiers.filter((specifier) => specifier.exportKind !== 'type');
    return [...declared.map(({ id }) => id.name), ...named.map(({ exported }) => exported.name)];
  });
}

/**
 * The same module without dynamic imports.
 *
 * @param {string} code
 * @param {string} filename named in an error
 * @param {ReadonlyMap<string, Beside | { names: readonly string[] }>} parts by how the module names them
 * @param {string} loader
 * @returns {string}
 */
export function joinParts(code, filename, parts, loader) {
  const heads = [...parts].map(([source, { names }], index) =>
    names
      ? `import { ${names.map((name) => `${name} as $part${index}_${name}`).join(', ')} } from '${source}';\n`
      : `import { beside as $part${index} } from '${loader}';\n`,
  );
  const promises = [...parts.values()].map(({ names, file, integrity }, index) =>
    names
      ? `Promise.resolve({ __proto__: null, ${names.map((name) => `${name}: $part${index}_${name}`).join(', ')} })`
      : `$part${index}('${file}', '${integrity}')`,
  );
  const sources = [...parts.keys()];
  const edits = dynamicImports(code, filename).map(({ start, end, source }) => ({
    start,
    end,
    text: promises[sources.indexOf(source)],
  }));
  return heads.join('') + applyEdits(code, edits);
}
