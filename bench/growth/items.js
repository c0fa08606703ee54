import { byHandPage } from '../contenders/by-hand.js';
import { pressletPage } from '../contenders/presslet.js';
import { COUNT } from '../feeds/stories.js';
import { median, medians } from '../statistics.js';
import { takeTurns } from '../turns.js';
import { load } from '../measure/load.js';
import { BY_HAND, PRESSLET } from './headlines.js';

/** Items in the feed. */
const SIZES = [20, 100, 1000, 10_000];

/**
 * Measures feeds that grow, of which twenty stories are shown. What the bytes cost is what they cost the hand-written script, which
 * gets and parses the same ones.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('../site.js').Site} site
 * @param {{ runs: number, log: (line: string) => void }} options
 */
export async function itemsInFeed(browser, site, { runs, log }) {
  const entrants = SIZES.flatMap((size) => {
    const feed = site.grown(size);
    const at = (id, html, contender) => {
      const url = site.put(html);
      return { id: `${id} ${size}`, measure: () => load(browser, url, contender, { count: COUNT }) };
    };
    return [
      at('hand-written', byHandPage(site.cdn, feed, COUNT), BY_HAND),
      at('presslet', pressletPage(site.cdn, feed, COUNT), PRESSLET),
    ];
  });
  const results = await takeTurns(entrants, runs, log);
  const first = (id, size) => results[`${id} ${size}`].map((run) => run.first);
  return Promise.all(
    SIZES.map(async (items) => ({
      items,
      bytes: await site.weight(site.grown(items)),
      handWritten: medians(results[`hand-written ${items}`]),
      presslet: medians(results[`presslet ${items}`]),
      beyondBytes: beyondBytes(
        { small: first('presslet', SIZES[0]), large: first('presslet', items) },
        { small: first('hand-written', SIZES[0]), large: first('hand-written', items) },
      ),
    })),
  );
}

/**
 * How many times as much a large feed takes as a small one, without what its bytes cost another script; round by round.
 *
 * @param {{ small: readonly number[], large: readonly number[] }} own
 * @param {{ small: readonly number[], large: readonly number[] }} other
 */
export function beyondBytes(own, other) {
  return median(
    own.large.map((large, round) => (large - (other.large[round] - other.small[round])) / own.small[round]),
  );
}
