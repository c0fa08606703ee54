import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Builds `dist/`: one ES module and one declaration file for each source file, with lit and zod left outside.
 *
 * @param {string} root the project's folder
 * @returns {boolean} whether the sources have no type errors; the compiler has told them
 */
export function buildDist(root) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const compiler = require.resolve('typescript/bin/tsc');
  return (
    spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' }).status === 0
  );
}
