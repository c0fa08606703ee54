import { medians } from '../statistics.js';
import { takeTurns } from '../turns.js';
import { load } from './load.js';
import { able } from './race.js';

/** So few that a paragraph below them is in sight on a telephone, which is what a push is seen by. */
const FEW = 2;

/**
 * Measures the layout shift with something visible below the widget.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('../site.js').Site} site
 * @param {readonly import('../contenders/table.js').Contender[]} contenders
 * @param {{ runs: number, log: (line: string) => void }} options
 * @returns {Promise<{ id: string, shift: number }[]>}
 */
export async function shifts(browser, site, contenders, { runs, log }) {
  const entrants = await Promise.all(
    able(contenders, site).map(async (contender) => {
      const url = site.put(await contender.page(site, { limit: FEW }));
      // Bluesky's service is asked for as many; Mastodon's widget leaves the rest out itself.
      return { id: contender.id, measure: () => load(browser, url, contender, { count: FEW }) };
    }),
  );
  const results = await takeTurns(entrants, runs, log);
  return Object.entries(results).map(([id, all]) => ({ id, shift: medians(all).shift }));
}
