import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDemo, PAGES } from './news/demo.js';

const demo = await openDemo();
const feed = JSON.parse(
  await readFile(fileURLToPath(new URL('../../demo/feeds/harbour-ledger.json', import.meta.url)), 'utf8'),
);
const model = feed.items.find(({ id }) => id === 'hl-night-trains');

const plain = (html) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

for (const name of PAGES) {
  test(`${name} is a page without script: what stands in for the news is seen and leads somewhere`, async () => {
    const { page } = await demo.open(name, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const places = await page
      .locator(':is(news-section-feed, news-article-card, news-article-body, news-related-articles, [data-presslet])')
      .evaluateAll((all) =>
        all.map((place) => ({
          seen: place.checkVisibility() && place.innerText.trim().length > 10,
          links: place.querySelectorAll('a[href]').length,
          // No gap is kept for what will not come.
          gap: Math.max(0, place.offsetHeight - [...place.children].reduce((sum, { offsetHeight: h }) => sum + h, 0)),
        })),
      );
    assert.ok(places.length > 0);
    for (const { seen, links, gap } of places) {
      assert.deepEqual([seen, links > 0], [true, true]);
      assert.ok(gap < 120, String(gap));
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}

test('what stands in for the news is accessible, where the script does not come', async () => {
  for (const name of ['night-trains.html', 'story.html?s=ferry', 'rtl-story.html?s=bread', 'cms.html']) {
    const { page, axe } = await demo.open('index.html');
    await page.route('**/presslet.js', (route) => route.abort());
    await page.goto(`${demo.origin}/${name}`);
    assert.deepEqual([name, await axe()], [name, []]);
  }
});

test('the model page says without script all that the feed says', async () => {
  const { page } = await demo.open('night-trains.html', { javaScriptEnabled: false });
  const seen = (await page.locator('news-article-body').innerText()).replace(/\s+/g, ' ');
  const { _news: news } = model;
  const blocks = model.content_html
    .split(/<\/(?:p|li|h2|caption|figcaption|t[dh])>/)
    .map(plain)
    .filter(Boolean);
  assert.ok(blocks.length > 35, String(blocks.length));
  const said = [model.title, news.standfirst, ...news.key_points, news.byline, news.agency.name, news.image.caption];
  let from = 0;
  for (const block of blocks) {
    const at = seen.indexOf(block, from);
    assert.ok(at >= from, block);
    from = at + block.length;
  }
  for (const text of [...said, news.image.credit, news.corrections[0].text]) assert.ok(seen.includes(text), text);
});
