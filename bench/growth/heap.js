import { pressletPage } from '../contenders/presslet.js';
import { COUNT } from '../feeds/stories.js';

/**
 * Refreshes before the first look. Until then the browser makes machine code of what is hot, and fills what it keeps of requests and
 * shifts up to their limits (250 and 150): 150 kB that no page can give back.
 */
const WARM = 500;

/** Refreshes in one go, between which nothing is asked of the page. */
const BATCH = 25;

/**
 * Measures what stays in memory when one element asks for its feed again and again, and the feed changes each time.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('../site.js').Site} site
 * @param {{ refreshes: number, log: (line: string) => void }} options
 */
export async function heapAfterRefreshes(browser, site, { refreshes, log }) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(site.put(pressletPage(site.cdn, site.changing, COUNT)));
    await page.waitForFunction(() => document.querySelector('news-section-feed')?.status === 'ready');
    const refresh = async (times) => {
      for (let left = times; left > 0; left -= BATCH) await page.evaluate(reload, Math.min(BATCH, left));
    };
    await refresh(WARM);
    const before = await memory(session);
    await refresh(refreshes);
    const after = await memory(session);
    log(`${refreshes} refreshes`);
    return { refreshes, before: before.heap, after: after.heap, nodesBefore: before.nodes, nodesAfter: after.nodes };
  } finally {
    await context.close();
  }
}

/** Bytes of objects that are still reachable, and nodes. */
async function memory(session) {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

/** In the page: asks for the feed so often, and has each answer drawn. */
async function reload(times) {
  const element = document.querySelector('news-section-feed');
  for (let time = 0; time < times; time++) {
    await element.reload();
    await element.updateComplete;
  }
}
