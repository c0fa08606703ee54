import { contenders } from '../contenders/table.js';
import { elementsOnPage } from '../growth/elements.js';
import { heapAfterRefreshes } from '../growth/heap.js';
import { itemsInFeed } from '../growth/items.js';
import { itemsShown } from '../growth/shown.js';
import { race } from './race.js';
import { shifts } from './shift.js';

/** The parts of the bench, by their names. */
const MEASURES = {
  race: (browser, site, { entrants, runs, log }) => race(browser, site, entrants, { runs, log }),
  shift: (browser, site, { entrants, log }) => shifts(browser, site, entrants, { runs: 1, log }),
  items: (browser, site, { growthRuns: runs, log }) => itemsInFeed(browser, site, { runs, log }),
  shown: (browser, site, { growthRuns: runs, log }) => itemsShown(browser, site, { runs, log }),
  elements: (browser, site, { growthRuns: runs, log }) => elementsOnPage(browser, site, { runs, log }),
  heap: (browser, site, { refreshes, log }) => heapAfterRefreshes(browser, site, { refreshes, log }),
};

/**
 * Measures the wanted parts, one after the other.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('../site.js').Site} site
 * @param {import('../options.js').Options & { log: (line: string) => void }} options
 */
export async function measureAll(browser, site, options) {
  const entrants = contenders.filter(({ id }) => !options.ids.length || options.ids.includes(id));
  const found = {};
  for (const part of options.parts) {
    const log = (line) => options.log(`${part}: ${line}`);
    found[part] = await MEASURES[part](browser, site, { ...options, entrants, log });
  }
  return found;
}
