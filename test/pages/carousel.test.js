import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLEAN, newsRoutes } from './news/feeds.js';
import { hostPage, read, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const site = await openSite({ pages: {}, cdn: newsRoutes });
const { cdn } = site.origins;
const ISLANDS = ['Ailsa', 'Brough', 'Copinsay', 'Danna', 'Eilean', 'Fara', 'Gruney'];
const [plain] = CLEAN.items;
const items = ISLANDS.map((name) => ({
  ...plain,
  image: undefined,
  id: name,
  url: `${plain.url}/${name}`,
  title: `Ferry to ${name}`,
}));
site.routes.cdn['/islands.json'] = { json: { ...CLEAN, items } };
const pageWith = (head) =>
  hostPage(
    `<p><a href="#:~:text=Ferry%20to%20Fara">Fara</a></p>
  <div style="width: 600px"><news-section-feed src="${cdn}/islands.json" layout="carousel"></news-section-feed></div>`,
    { head: head + scriptTag(cdn) },
  );
site.routes.page['/'] = pageWith('');
site.routes.page['/bare'] = pageWith('<script>delete globalThis.ResizeObserver</script>');

const said = (page, words) => page.locator('.turn [role="status"]', { hasText: words }).waitFor();

/** Which headlines are wholly in the strip. */
const inSight = (page) =>
  page.locator('.as-carousel').evaluate((strip) => {
    const { left, right } = strip.getBoundingClientRect();
    return [...strip.querySelectorAll('[part="card"]')]
      .filter((card) => {
        const box = card.getBoundingClientRect();
        return box.left >= left - 2 && box.right <= right + 2;
      })
      .map((card) => card.querySelector('[part="headline"]').textContent.trim());
  });

test('what a search in the page finds in a carousel comes into sight', async () => {
  const { page } = await site.open('/');
  await read(page);
  await said(page, '1–2 of 7');
  const found = await page.evaluate(() => [globalThis.find('Ferry to Fara'), globalThis.find('Ferry to Hoy')]);
  assert.deepEqual(found, [true, false]);
  // A search by script only selects; a link to a text searches as the browser’s own does, and shows what it finds.
  await page.getByRole('link', { name: 'Fara', exact: true }).click();
  await said(page, /[56]–[67] of 7/);
  assert.ok((await inSight(page)).includes('Ferry to Fara'));
});

test('a carousel is read whole by keyboard alone: each card by Tab, then its buttons, and back', async () => {
  const { page } = await site.open('/');
  await read(page);
  await said(page, '1–2 of 7');
  await page.getByRole('link', { name: 'Fara', exact: true }).focus();
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document.activeElement.shadowRoot;
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent.trim();
    });
  const stops = [];
  for (let count = 0; count < ISLANDS.length + 2; count++) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  assert.deepEqual(stops, [...ISLANDS.map((name) => `Ferry to ${name}`), 'Previous stories', 'Next stories']);
  await said(page, '6–7 of 7');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await said(page, '4–5 of 7');
  await page.keyboard.press('Space');
  await said(page, '2–3 of 7');
  assert.equal(await focused(), 'Previous stories');
});

test('a carousel turns on a page without ResizeObserver', async () => {
  const { page, errors, console: written } = await site.open('/bare');
  await read(page);
  await said(page, '1–2 of 7');
  await page.getByRole('button', { name: 'Next stories' }).click();
  await said(page, '3–4 of 7');
  assert.deepEqual([errors, written], [[], []]);
});
