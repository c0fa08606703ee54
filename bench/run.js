import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../scripts/browsers.js';
import { buildCdn, isCdnStale } from '../scripts/lib/build/build-cdn.js';
import { measure as measureSizes } from '../scripts/lib/build/sizes.js';
import { contenders } from './contenders/table.js';
import { goalsOf } from './goals.js';
import { measureAll } from './measure/all.js';
import { readOptions } from './options.js';
import { chart } from './report/chart.js';
import { circumstances } from './report/machine.js';
import { performanceWith, readmeWith } from './report/readme.js';
import { rounded } from './report/results.js';
import { tables } from './report/tables.js';
import { openSite } from './site.js';

/**
 * Measures Presslet beside others: `npm run bench`. `--runs=7` says how often each contender runs, `--refreshes=1000` how often the feed is asked
 * for again; `--only=race,static,presslet` names parts of the bench and contenders. Results and chart are written to `.cache/bench/`, with
 * `--write` to their places in the repository, README.md and
 * docs/performance.md included.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const options = readOptions(
  process.argv.slice(2),
  contenders.map(({ id }) => id),
);
const started = Date.now();
const log = (line) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

if (isCdnStale(root)) await buildCdn(root);

const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
try {
  const site = await openSite(browser, root);
  try {
    const found = await measureAll(browser, site, { ...options, log });
    const sizes = measureSizes(join(root, 'cdn'), ['presslet.js', 'presslet.full.js']);
    const results = rounded({
      ...circumstances(root, browser),
      sizes: Object.fromEntries(sizes.map(({ file, brotli }) => [file, brotli])),
      ...found,
    });
    results.goals = goalsOf(results);
    console.log(tables(results));
    await write(results);
  } finally {
    await site.close();
  }
} finally {
  await browser.close();
}

async function write(results) {
  const save = (file, text) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(`${file} written`);
  };
  console.log('');
  save(options.write ? 'bench/results.json' : '.cache/bench/results.json', await pretty(results));
  if (!results.race) return;
  save(options.write ? 'docs/pictures/bench.svg' : '.cache/bench/bench.svg', chart(results));
  if (!options.write) return;
  const read = (file) => readFileSync(join(root, file), 'utf8');
  save('README.md', await readmeWith(read('README.md'), results));
  save('docs/performance.md', await performanceWith(read('docs/performance.md'), results));
}

function pretty(results) {
  return format(JSON.stringify(results), { parser: 'json', printWidth: 120 });
}
