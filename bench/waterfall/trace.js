import { openPage } from '../measure/conditions.js';
import { readWatch, watch } from '../measure/watch.js';

/**
 * A request of a real run, in milliseconds from the start of the navigation.
 *
 * @typedef {{ name: string, type: string, start: number, answer: number, end: number, bytes: number }} Request
 */

/**
 * Loads a page under the bench's conditions and notes its requests as the browser's network layer tells of them.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ host?: string, headline: string }} contender
 * @param {number} count how many headlines there will be
 * @returns {Promise<{ requests: Request[], paint: number, first: number }>} until the first headline, without pictures
 */
export async function trace(browser, url, { host, headline }, count) {
  const { context, page, session } = await openPage(browser);
  try {
    const seen = new Map();
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
      if (request.url.startsWith('http')) seen.set(requestId, { url: request.url, type, start: timestamp });
    });
    session.on('Network.responseReceived', ({ requestId, timestamp }) => {
      const request = seen.get(requestId);
      if (request) request.answer = timestamp;
    });
    session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const request = seen.get(requestId);
      if (request) Object.assign(request, { end: timestamp, bytes: encodedDataLength });
    });
    await page.addInitScript(watch, { host, headline, count });
    await page.goto(url, { waitUntil: 'commit' });
    await page.evaluate(() => globalThis.presslet_bench.shown);
    await page.waitForLoadState('networkidle');
    const { first, paint } = await page.evaluate(readWatch);
    return { requests: requestsOf([...seen.values()]), first, paint };
  } finally {
    await context.close();
  }
}

function requestsOf(seen) {
  const [{ start: origin }] = seen;
  const since = (seconds) => Math.round((seconds - origin) * 1000);
  return seen
    .filter(({ type, end }) => type !== 'Image' && end)
    .map(({ url, type, start, answer, end, bytes }) => ({
      name: type === 'Document' ? 'page' : nameOf(url),
      ...{ type, start: since(start), answer: since(answer), end: since(end), bytes },
    }));
}

/** Without the hash, which is another one after each build. */
const nameOf = (url) =>
  new URL(url).pathname
    .split('/')
    .at(-1)
    .replace(/-[a-z0-9]{6}(?=\.js$)/, '');
