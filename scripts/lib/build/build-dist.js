import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeSchemas } from '../schema/write-schemas.js';
import { isStale } from './files.js';
import { writeLocales } from './write-locales.js';

const require = createRequire(import.meta.url);

/** What browsers are given knows nothing of Node; the command line does. */
const PROJECTS = ['tsconfig.build.json', 'tsconfig.node.json'];

/**
 * Whether `dist/` is missing or older than what it is made from.
 *
 * @param {string} root the project's folder
 */
export function isDistStale(root) {
  return isStale(
    join(root, 'dist/node/presslet.js'),
    ['src', 'tsconfig.json', ...PROJECTS].map((source) => join(root, source)),
  );
}

/**
 * Builds `dist/`: one ES module and one declaration file for each source file, with all packages left outside; entries for languages, and JSON
 * Schemas.
 *
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} whether the sources have no type errors; the compiler has told them
 */
export async function buildDist(root) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const compiler = require.resolve('typescript/bin/tsc');
  const passed = PROJECTS.map(
    (project) => spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' }).status === 0,
  );
  chmodSync(join(root, 'dist/node/presslet.js'), 0o755);
  await writeLocales(root);
  await writeSchemas(root);
  return passed.every(Boolean);
}
