import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCdn } from './lib/build/build-cdn.js';
import { buildDist } from './lib/build/build-dist.js';
import { filesBelow } from './lib/build/files.js';
import { measure, overBudget, sizeTable, withoutBudget } from './lib/build/sizes.js';
import { weigh } from './lib/build/weigh.js';

/**
 * Builds `cdn/` and `dist/`, with languages and JSON Schemas in it, and prints the sizes. Ends with 1 on a type error and when a file
 * breaks its budget or has none. `--weigh` prints instead what each module of `cdn/presslet.js` and of the full file costs, draws the first
 * in `docs/pictures/bytes.svg`, and builds nothing.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'cdn');

if (process.argv.includes('--weigh')) {
  const { tables, picture } = await weigh(root);
  writeFileSync(join(root, 'docs/pictures/bytes.svg'), picture);
  console.log(tables);
  process.exit();
}

await buildCdn(root);
if (!(await buildDist(root))) process.exitCode = 1;

const files = filesBelow(cdn).filter((file) => /\.(?:js|css)$/.test(file));
const sizes = measure(cdn, files);
console.log(sizeTable(sizes));
for (const { file, brotli, limit } of overBudget(sizes)) {
  console.error(`cdn/${file} is ${brotli - limit} bytes of brotli over its limit.`);
  process.exitCode = 1;
}
for (const file of withoutBudget(sizes)) {
  console.error(`cdn/${file} has no budget: scripts/lib/build/budgets.js says how large it may be.`);
  process.exitCode = 1;
}
