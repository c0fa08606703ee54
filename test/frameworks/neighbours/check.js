import assert from 'node:assert/strict';
import { TITLES } from '../support/newsroom.js';
import { headlines } from '../support/visit.js';

/**
 * The site's own elements, of Lit 2 and of another Lit 3, and ours work side by side, and one inside the other.
 *
 * @param {import('../support/newsroom.js').App} app
 */
export async function neighbours({ page }) {
  assert.deepEqual(await headlines(page, '#front', 3), TITLES.slice(0, 3));
  assert.deepEqual(await headlines(page, 'newer-clock', 2), TITLES.slice(0, 2));
  assert.equal(await page.locator('older-clock >> time').textContent(), 'noon');
}
