import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { isCdnStale } from '../../../scripts/lib/build/build-cdn.js';
import { filesBelow } from '../../../scripts/lib/build/files.js';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

assert.ok(!isCdnStale(root), 'cdn/ is missing or old: run npm run build first');

/**
 * The text of a file in the project.
 *
 * @param {string} file
 */
export const read = (file) => readFileSync(join(root, file), 'utf8');

/** The names of the chunks, below `cdn/`. */
export const chunks = filesBelow(join(root, 'cdn/chunks')).map((file) => `chunks/${file}`);

/** Every script in `cdn/`. */
export const scripts = ['presslet.js', 'presslet.full.js', ...chunks];

/**
 * All syntax nodes of a built script.
 *
 * @param {string} file below `cdn/`
 * @param {'module' | 'script'} [sourceType]
 * @returns {any[]}
 */
export function nodesOf(file, sourceType = 'module') {
  const { program, errors } = parseSync(file, read(`cdn/${file}`), { lang: 'js', sourceType });
  assert.deepEqual(errors, [], `${file} parses`);
  const nodes = [];
  const visit = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      if (typeof value.type === 'string') nodes.push(value);
      Object.values(value).forEach(visit);
    }
  };
  visit(program);
  return nodes;
}

/** Whether a node loads another module. */
export const isImport = ({ type, source }) =>
  type === 'ImportDeclaration' || type === 'ImportExpression' || (/^Export/.test(type) && Boolean(source));
