import { COUNT } from '../feeds/stories.js';
import { medians, medianRatio } from '../statistics.js';
import { takeTurns } from '../turns.js';
import { load } from './load.js';

/**
 * The contenders that this build has all for.
 *
 * @param {readonly import('../contenders/table.js').Contender[]} contenders
 * @param {import('../site.js').Site} site
 */
export const able = (contenders, site) => contenders.filter(({ needs }) => !needs || site.render);

/**
 * Measures all contenders with the same twenty stories.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('../site.js').Site} site
 * @param {readonly import('../contenders/table.js').Contender[]} contenders
 * @param {{ runs: number, log: (line: string) => void }} options
 */
export async function race(browser, site, contenders, { runs, log }) {
  const entrants = await Promise.all(
    able(contenders, site).map(async (contender) => {
      const url = site.put(await contender.page(site, { limit: COUNT }));
      return { id: contender.id, measure: () => load(browser, url, contender, { count: COUNT }) };
    }),
  );
  // The first page of a browser pays for what all others find ready.
  await entrants[0]?.measure();
  const results = await takeTurns(entrants, runs, log);
  const first = (id) => results[id]?.map((result) => result.first) ?? [];
  return contenders.map(({ id, name }) => {
    const all = results[id];
    if (!all) return { id, name, missing: 'dist/node/prerender.js is not in this build' };
    return {
      ...{ id, name, runs: all.length, ...medians(all) },
      toHandWritten: medianRatio(first(id), first('hand-written')),
      toStatic: medianRatio(first(id), first('static')),
      rounds: first(id),
    };
  });
}
