import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCdn } from './lib/build/build-cdn.js';
import { buildDist } from './lib/build/build-dist.js';
import { filesBelow } from './lib/build/files.js';
import { measure, overBudget, sizeTable } from './lib/build/sizes.js';
import { weigh } from './lib/build/weigh.js';
import { writeSchemas } from './lib/schema/write-schemas.js';

/**
 * Builds `cdn/` and `dist/`, with the JSON Schemas in it, and prints the sizes. Ends with 1 on a type error and when a file
 * breaks its budget. `--weigh` prints instead what each module of `cdn/presslet.js` costs, and builds nothing.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'cdn');

if (process.argv.includes('--weigh')) {
  console.log(await weigh(root));
  process.exit();
}

await buildCdn(root);
if (!buildDist(root)) process.exitCode = 1;
await writeSchemas(root);

const files = filesBelow(cdn).filter((file) => /\.(?:js|css)$/.test(file));
const sizes = measure(cdn, files);
console.log(sizeTable(sizes));
for (const { file, brotli, limit } of overBudget(sizes)) {
  console.error(`cdn/${file} is ${brotli - limit} bytes of brotli over its limit.`);
  process.exitCode = 1;
}
