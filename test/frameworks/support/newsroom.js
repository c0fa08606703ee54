import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FEED } from './build-app.js';
import { headlines } from './visit.js';

/** The headlines of the demo's front page, in order. */
export const TITLES = JSON.parse(readFileSync(FEED, 'utf8')).items.map(({ title }) => title);

/** @typedef {Awaited<ReturnType<typeof import('./visit.js').openApp>>} App */

/**
 * What all apps with two views do: show a list, change its properties, hear its events, get a feed late, leave, come back.
 *
 * @param {App} app whose page is open
 */
export async function newsroom({ page, feeds }) {
  assert.deepEqual(await headlines(page, '#front', 3), TITLES.slice(0, 3));
  assert.equal((await headlines(page, '#tag', 4)).length, 4, 'an address with spaces around it');
  const heard = (text) => page.locator('#heard', { hasText: text }).waitFor();
  await heard('loaded, nothing');

  await page.click('#change');
  assert.deepEqual(await headlines(page, '#front', 6), TITLES.slice(0, 6));
  assert.equal(await page.evaluate(() => document.querySelector('#front').layout), 'grid');

  assert.equal(await page.locator('#given >> [part~="headline"]').count(), 0);
  await page.click('#late');
  assert.deepEqual(await headlines(page, '#given', 1), TITLES.slice(0, 1));

  const { href } = new URL(page.url());
  await page.locator('#front >> [part~="link"]').first().click();
  await heard(`loaded, ${TITLES[0]}`);
  assert.equal(page.url(), href, 'a prevented choice stays on the page');

  const asked = feeds.length;
  await Promise.all([page.waitForRequest(/\/feeds\//), page.clock.fastForward(61_000)]);
  assert.ok(feeds.length > asked, 'it refreshes');

  await page.click('#leave');
  await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
  assert.equal(await page.locator('news-section-feed, news-article-card').count(), 0);
  const before = feeds.length;
  await page.clock.fastForward(600_000);
  await page.clock.runFor(1000);
  assert.equal(feeds.length, before, 'nothing is asked for after it left');

  await page.click('#return');
  assert.deepEqual((await headlines(page, '#front', 3)).slice(0, 3), TITLES.slice(0, 3));
}

/**
 * What the server wrote is news, or leads to it, before any script.
 *
 * @param {App} app
 * @param {string} path
 */
export async function written({ origin }, path) {
  const html = await (await fetch(origin + path)).text();
  assert.match(html, /<a href="\/all">All news<\/a>/);
  assert.match(html, /<template shadowrootmode="open"/);
  assert.ok(html.includes(TITLES[0]));
}

/**
 * News that the server wrote is still there when scripts run, and is the element's own.
 *
 * @param {App} app
 */
export async function takenOver({ page }) {
  assert.ok((await headlines(page, '#written news-section-feed', 3)).includes(TITLES[0]));
  await page.waitForFunction(() => document.querySelector('#written news-section-feed').status === 'ready');
}

/**
 * The documentation's example shows the news, and tells what was chosen.
 *
 * @param {App} app
 */
export async function example({ page }) {
  assert.deepEqual((await headlines(page, 'news-section-feed', 3)).slice(0, 3), TITLES.slice(0, 3));
  assert.equal(await page.locator('news-section-feed').evaluate(({ layout }) => layout), 'grid');
  await page.evaluate(() => addEventListener('news-select', (event) => event.preventDefault()));
  const told = page.waitForEvent('console', (message) => message.text() === TITLES[0]);
  await page.locator('news-section-feed >> [part~="link"]').first().click();
  await told;
}
