import { readAll } from '../news/page.js';
import { Stage } from './fault-stage.js';

/** As many on a page as ask at the same time: one more would stand in line … */
const SLOW = 6;
/** … where that is over before it has begun. */
const QUICK = 18;
/** Milliseconds in which nothing more may be asked for after the end. */
const AFTERWARDS = 5000;

/**
 * @typedef {object} Sight what came of a script
 * @property {import('../news/page.js').Reading} seen
 * @property {string[]} links
 * @property {import('./fault-server.js').Seen[]} requests
 * @property {number} preflights
 * @property {number} asked requests, those that were refused included
 * @property {{ at: number, cache: string, headers: string[] }[]} tries requests that the page made
 * @property {number} after milliseconds until the answer
 * @property {number} read bytes that the page took
 * @property {number} sent bytes that the server sent
 * @property {number} open requests that are still open
 * @property {number} cookies
 * @property {string} other the second origin
 * @property {string[]} uncaught of the page with this script
 */

/** The element that a reader would have in the page. */
export const element = (id, src, more = '') =>
  `<news-section-feed id="news-${id}" src="${src}" ${more}><p>Fallback</p></news-section-feed>`;

const isSlow = ({ steps }) =>
  steps.some(({ fault, delay, every, headers }) => fault === 'hang' || delay || every || headers?.['retry-after']);

const split = (all, size) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

/**
 * Plays scripts, several on a page and all pages side by side.
 * @param {{ name: string, steps: import('./fault-server.js').Step[] }[]} plays
 * @returns {Promise<Map<string, Sight>>} by name
 */
export async function perform(plays) {
  if (!plays.length) return new Map();
  const stage = await Stage.open();
  const parts = await Promise.all(
    plays.map(async ({ name, steps }, id) => ({ name, id, slow: isSlow({ steps }), script: await stage.serve(steps) })),
  );
  const [slow, quick] = [true, false].map((wanted) => parts.filter((part) => part.slow === wanted));
  const groups = [...split(slow, SLOW), ...split(quick, QUICK)];
  const views = await Promise.all(
    groups.map((group) => stage.show(group.map(({ id, script }) => element(id, script.url())).join(''))),
  );
  await stage.settle();
  await stage.pass(AFTERWARDS);
  const sights = await Promise.all(groups.map((group, index) => sightsOf(group, views[index], stage)));
  await stage.close();
  return new Map(sights.flat());
}

/** @returns {Promise<[name: string, sight: Sight][]>} */
async function sightsOf(group, { page, errors }, { context, doneAt }) {
  const readings = await readAll(page);
  const { uncaught, asked, read } = await page.evaluate(() => globalThis.probe.notes);
  return Promise.all(
    group.map(async ({ name, id, script }, place) => {
      const address = script.url();
      const sight = {
        seen: readings[place],
        links: readings[place].cards.map(({ link }) => link),
        requests: script.requests,
        preflights: script.preflights.length,
        asked: script.asked,
        tries: asked.filter(({ url }) => url === address),
        after: doneAt[`news-${id}`] ?? Infinity,
        read: read[address] ?? 0,
        sent: script.bytes,
        open: script.open,
        cookies: (await context.cookies(address)).length,
        other: script.origins[1],
        uncaught: [...uncaught, ...errors],
      };
      return [name, sight];
    }),
  );
}
