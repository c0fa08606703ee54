import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { race } from './lib/bench/race.js';
import { buildCdn, isCdnStale } from './lib/build/build-cdn.js';
import { filesBelow } from './lib/build/files.js';
import { measure, sizeTable } from './lib/build/sizes.js';
import { table } from './lib/build/table.js';

/** Measures sizes and the time to the first headline. `--runs=9` says how often each contender runs. */
const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'cdn');
const wanted = process.argv.find((argument) => argument.startsWith('--runs='))?.slice('--runs='.length);
const runs = Math.min(50, Math.max(1, Number(wanted) || 7));

if (isCdnStale(root)) await buildCdn(root);

console.log('Sizes in bytes\n');
const files = filesBelow(cdn).filter((file) => /\.(?:js|css)$/.test(file));
console.log(sizeTable(measure(cdn, files)));

console.log(
  '\nTime to the first headline: Chromium, empty cache, slow 4G (150 ms, 1.6 Mbit/s), page and feed on two origins\n',
);
const results = await race(root, { runs, seconds: 120 });
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
console.log(
  table([
    ['', 'median ms', 'least', 'most', 'bytes', 'runs'],
    ...results.map(({ name, ...figures }) => [
      name,
      ...[figures.median, figures.least, figures.most, figures.bytes, figures.runs].map((figure) =>
        number.format(figure),
      ),
    ]),
  ]),
);
console.log(
  '\nNot compared: other news widgets. They are services or plugins, not packages that could be pinned, built and served from here.',
);
