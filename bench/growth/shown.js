import { byHandPage } from '../contenders/by-hand.js';
import { pressletPage } from '../contenders/presslet.js';
import { load } from '../measure/load.js';
import { medianRatio, medians } from '../statistics.js';
import { takeTurns } from '../turns.js';
import { BY_HAND, PRESSLET } from './headlines.js';

/** Stories that are shown at once. */
const SHOWN = 1000;

/**
 * Measures a thousand stories, all of them shown by one element.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('../site.js').Site} site
 * @param {{ runs: number, log: (line: string) => void }} options
 */
export async function itemsShown(browser, site, { runs, log }) {
  const feed = site.grown(SHOWN);
  const at = (id, html, contender) => {
    const url = site.put(html);
    return { id, measure: () => load(browser, url, contender, { count: SHOWN }) };
  };
  const results = await takeTurns(
    [
      at('hand-written', byHandPage(site.cdn, feed, SHOWN), BY_HAND),
      at('presslet', pressletPage(site.cdn, feed, SHOWN), PRESSLET),
    ],
    runs,
    log,
  );
  const blocking = (id) => results[id].map((run) => run.blocking);
  return {
    shown: SHOWN,
    handWritten: medians(results['hand-written']),
    presslet: medians(results.presslet),
    blockingToHandWritten: medianRatio(blocking('presslet'), blocking('hand-written')),
  };
}
