import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../scripts/browsers.js';
import { buildCdn, isCdnStale } from '../scripts/lib/build/build-cdn.js';
import { contenders } from './contenders/table.js';
import { COUNT } from './feeds/stories.js';
import { CPU, SLOW_4G } from './measure/conditions.js';
import { openSite } from './site.js';
import { waterfall } from './waterfall/draw.js';
import { trace } from './waterfall/trace.js';

/**
 * Draws `docs/pictures/waterfall.svg` from the requests of real loads: of three of each way the one whose headline came second, so that
 * neither luck nor a busy moment is drawn.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 3;

if (isCdnStale(root)) await buildCdn(root);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
try {
  const site = await openSite(browser, root);
  const runs = [];
  for (const id of ['hand-written', 'presslet', 'preloaded']) {
    const contender = contenders.find((one) => one.id === id);
    const url = site.put(await contender.page(site, { limit: COUNT }));
    const found = [];
    for (let run = 0; run < RUNS; run++) found.push(await trace(browser, url, contender, COUNT));
    found.sort((a, b) => a.first - b.first);
    runs.push({ title: contender.name, ...found[RUNS >> 1] });
  }
  const megabits = (SLOW_4G.downloadThroughput * 8) / 1e6;
  const under = `Slow 4G (${SLOW_4G.latency} ms, ${megabits} Mbit/s), processor slowed ${CPU} times, twenty stories; pictures left out`;
  writeFileSync(join(root, 'docs/pictures/waterfall.svg'), waterfall(runs, under));
  console.log('docs/pictures/waterfall.svg written');
  await site.close();
} finally {
  await browser.close();
}
