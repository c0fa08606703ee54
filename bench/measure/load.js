import { openPage } from './conditions.js';
import { readWatch, watch } from './watch.js';

/** Milliseconds without a request after which a page has come to rest, and after which it is not waited for any longer. */
const REST = 600;
const PATIENCE = 6000;

/**
 * What one load of a page took.
 *
 * @typedef {object} Load
 * @property {number} first milliseconds from the start of the navigation until the frame with the first headline was drawn
 * @property {number} all until that with the last headline
 * @property {number} paint until the first contentful paint
 * @property {number} blocking of each task longer than 50 ms what is beyond, together, until the page rests
 * @property {number} shift the cumulative layout shift
 * @property {number} script bytes of scripts' bodies as they were sent
 * @property {number} requests all that the page caused, preflights too, without the page itself and its pictures
 */

/**
 * Loads a page once, with an empty cache.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ host?: string, headline: string }} contender
 * @param {{ count: number, network?: boolean }} options `count`: how many headlines there will be
 * @returns {Promise<Load>}
 */
export async function load(browser, url, { host, headline }, { count, network = true }) {
  const { context, page, session } = await openPage(browser, { network });
  try {
    const traffic = trafficOf(session);
    await page.addInitScript(watch, { host, headline, count });
    await page.goto(url, { waitUntil: 'commit' });
    await inTime(
      page.evaluate(() => globalThis.presslet_bench.shown),
      30_000,
      `${url}: not all ${count} headlines came`,
    );
    await traffic.rest();
    return { ...(await page.evaluate(readWatch)), requests: traffic.count() };
  } finally {
    await context.close();
  }
}

/** Counts a page's requests, and tells when there have been none for a while. */
function trafficOf(session) {
  const open = new Set();
  let count = 0;
  let last = Date.now();
  const ended = ({ requestId }) => {
    open.delete(requestId);
    last = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, type, request, redirectResponse }) => {
    if (request.url.startsWith('data:')) return;
    open.add(requestId);
    last = Date.now();
    if (type !== 'Document' && type !== 'Image' && !redirectResponse) count++;
  });
  session.on('Network.loadingFinished', ended);
  session.on('Network.loadingFailed', ended);
  const rest = async () => {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end && (open.size || Date.now() - last < REST))
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  return { rest, count: () => count };
}

/** Rejects with words when something takes too long. */
function inTime(promise, milliseconds, words) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(words)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
