import { basename, relative } from 'node:path';
import { build, minifySync } from 'vite';
import { bytesPicture } from './bytes-picture.js';
import { cdnConfig } from './cdn.js';
import { brotliSize } from './sizes.js';
import { table } from './table.js';

/**
 * What each part of a text costs after brotli: how much smaller the whole is without it. What stands twice costs nearly nothing at
 * either place, so the costs come to less than the whole.
 *
 * @param {ReadonlyMap<string, string>} parts texts by their names
 * @returns {{ name: string, raw: number, brotli: number }[]} the dearest first
 */
export function costs(parts) {
  const without = (left) => brotliSize([...parts].flatMap(([name, text]) => (left(name) ? [] : [text])).join('\n'));
  const whole = without(() => false);
  return [...parts]
    .map(([name, text]) => ({ name, raw: text.length, brotli: whole - without((other) => other === name) }))
    .sort((a, b) => b.brotli - a.brotli);
}

/**
 * The same texts, put together by library or by folder of the sources.
 *
 * @param {ReadonlyMap<string, string>} parts texts by the paths of modules
 * @returns {Map<string, string>}
 */
export function grouped(parts) {
  /** @type {Map<string, string>} */
  const groups = new Map();
  for (const [name, text] of parts) groups.set(groupOf(name), `${groups.get(groupOf(name)) ?? ''}${text}\n`);
  return groups;
}

/** @param {string} path */
function groupOf(path) {
  if (!path.includes('node_modules/')) return path.split('/').slice(0, 2).join('/');
  return path.includes('/zod/') ? 'zod' : 'Lit';
}

/**
 * What the two scripts are made of: tables for the terminal, and a picture of `cdn/presslet.js`. Each module is minified by itself, a little
 * less than the file is.
 *
 * @param {string} root the project's folder
 * @returns {Promise<{ tables: string, picture: string }>}
 */
export async function weigh(root) {
  const entry = await modulesOf(root, {});
  const full = await modulesOf(root, { full: true });
  const rows = costs(entry);
  const weights = rows
    .filter(({ brotli }) => brotli > 0)
    .map(({ name, brotli }) => ({
      name: basename(name).replace(/\.[jt]s$/, ''),
      group: groupOf(name).replace('src/', ''),
      value: brotli,
    }));
  const tables = [
    ['presslet.js', costs(grouped(entry))],
    ['presslet.js, by module', rows],
    ['presslet.full.js', costs(grouped(full))],
  ].map(([title, some]) => `${title}\n${costTable(some)}`);
  return {
    tables: tables.join('\n\n'),
    picture: bytesPicture(weights, 'What each module of presslet.js costs, in bytes of brotli'),
  };
}

/**
 * The text of each module in a script, by its path.
 *
 * @param {string} root
 * @param {{ full?: boolean }} options
 * @returns {Promise<Map<string, string>>}
 */
async function modulesOf(root, options) {
  /** @type {Map<string, string>} */
  const parts = new Map();
  const { plugins, ...config } = cdnConfig(root, options);
  const collect = {
    name: 'presslet:weigh',
    renderChunk(_, { isEntry, modules }) {
      if (!isEntry) return;
      for (const [id, { code }] of Object.entries(modules)) if (code) parts.set(relative(root, id), smaller(id, code));
    },
  };
  const others = plugins.flat(2).filter(({ name }) => name !== 'presslet:minify');
  await build({
    ...config,
    plugins: [...others, collect],
    build: { ...config.build, write: false },
    configFile: false,
    logLevel: 'warn',
  });
  return parts;
}

/**
 * @param {string} id
 * @param {string} code
 */
function smaller(id, code) {
  return minifySync(id, code, {
    compress: false, // Nothing in a module uses what others take from it.
    mangle: { toplevel: false },
    codegen: { removeWhitespace: true, legalComments: 'none' },
  }).code;
}

/** @param {ReturnType<typeof costs>} rows */
function costTable(rows) {
  const number = new Intl.NumberFormat('en');
  return table([
    ['', 'raw', 'brotli'],
    ...rows.map(({ name, raw, brotli }) => [name, number.format(raw), number.format(brotli)]),
  ]);
}
