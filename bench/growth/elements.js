import { byHandPage } from '../contenders/by-hand.js';
import { pressletPage } from '../contenders/presslet.js';
import { load } from '../measure/load.js';
import { medians } from '../statistics.js';
import { takeTurns } from '../turns.js';
import { BY_HAND, PRESSLET } from './headlines.js';

/** Elements on the page, and stories in each. */
const ELEMENTS = [1, 10, 50];
const EACH = 5;

/**
 * Measures pages with more and more elements of one feed, until the last headline of the last one.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('../site.js').Site} site
 * @param {{ runs: number, log: (line: string) => void }} options
 */
export async function elementsOnPage(browser, site, { runs, log }) {
  const entrants = ELEMENTS.flatMap((elements) => {
    const at = (id, html, contender) => {
      const url = site.put(html);
      return { id: `${id} ${elements}`, measure: () => load(browser, url, contender, { count: elements * EACH }) };
    };
    return [
      at('hand-written', byHandPage(site.cdn, site.feed, EACH, elements), BY_HAND),
      at('presslet', pressletPage(site.cdn, site.feed, EACH, elements), PRESSLET),
    ];
  });
  const results = await takeTurns(entrants, runs, log);
  return ELEMENTS.map((elements) => ({
    elements,
    handWritten: medians(results[`hand-written ${elements}`]),
    presslet: medians(results[`presslet ${elements}`]),
  }));
}
