import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './lib/manifest/generate.js';

/** Writes what is generated from the doc comments. With `--check` it only tells which file is stale, and ends with 1. */
const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
// The generator of editor data looks for package.json where it is started.
process.chdir(root);

for (const [file, content] of await generate(root)) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  if (check) {
    console.error(`${file} is stale: run npm run manifest`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, content);
    console.log(`${file} written`);
  }
}
