import assert from 'node:assert/strict';
import { TITLES } from '../support/newsroom.js';
import { headlines } from '../support/visit.js';

/**
 * A placeholder survives the sanitiser; of our tag only the content is left.
 *
 * @param {import('../support/newsroom.js').App} app
 */
export async function placeholder({ page, origin }) {
  const html = await (await fetch(`${origin}/`)).text();
  assert.doesNotMatch(html, /<news-|onclick|taken over/);
  assert.deepEqual(await headlines(page, '#front news-section-feed', 3), TITLES.slice(0, 3));
  assert.ok(await page.locator('#kept a').isVisible());
  assert.equal(await page.locator('news-section-feed').count(), 1);
}

/**
 * A frame shows the same, and tells the page how high it is.
 *
 * @param {import('../support/newsroom.js').App} app
 */
export async function frame({ page }) {
  const frames = page.frameLocator('iframe');
  const found = frames.locator('[part~="headline"]');
  await found.nth(2).waitFor();
  assert.deepEqual(
    (await found.allTextContents()).map((text) => text.trim()),
    TITLES.slice(0, 3),
  );
  await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height !== 400);
}
