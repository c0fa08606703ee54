import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openDemo } from './news/demo.js';
import { read, readAll } from './news/page.js';

const FEEDS = await Promise.all(
  ['harbour-ledger', 'chronique', 'marsa'].map(async (name) => ({
    name,
    ...JSON.parse(await readFile(new URL(`../../demo/feeds/${name}.json`, import.meta.url), 'utf8')),
  })),
);
const demo = await openDemo();
/** Every story in test:deep; otherwise each fifth. */
const EACH = process.env.DEEP ? 1 : 5;
const usable = ({ _news }) => _news.status !== 'canceled' && !_news.embargoed_until;

for (const { name, items } of FEEDS) {
  test(`a story of ${name} has a page that shows it and no other, with more to read`, async () => {
    const { page } = await demo.open('cards.html');
    await page.route('**/*.svg', (route) => route.abort());
    const told = items.filter((item) => usable(item) && item.url);
    for (const { title, url, content_html: html } of told.filter((_, index) => index % EACH === 0)) {
      await page.goto(`${demo.origin}/${url.slice(3)}`);
      const { status, cards, fallback } = await read(page, 'news-article-body');
      assert.deepEqual([status, cards.map(({ headline }) => headline), fallback], ['ready', [title], false]);
      const [first] = html.split('</p>');
      const text = (await page.locator('news-article-body [part="body"]').innerText()).replace(/\s+/g, ' ');
      const words = first.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
      assert.ok(text.includes(words.slice(-40)), words);
      await page.waitForFunction((start) => document.title.startsWith(start), title);
      const more = await read(page, 'news-related-articles');
      assert.ok(more.cards.length >= 4, `${title}: ${more.cards.length}`);
      assert.equal(more.cards.filter(({ headline }) => headline === title).length, 0);
    }
  });

  test(`a story of ${name} that is withdrawn, embargoed or unknown is not replaced by another`, async () => {
    const page = items
      .find(({ url }) => url?.includes('?'))
      .url.slice(3)
      .replace(/\?.*/, '');
    const absent = items.filter((item) => !usable(item)).map(({ url }) => url.slice(3));
    for (const address of [...absent, page, `${page}?s=no-such-story`]) {
      const view = await demo.open(address);
      const [body] = await readAll(view.page, 'news-article-body');
      assert.deepEqual([body.status, body.cards, body.fallback], ['empty', [], true]);
      assert.deepEqual([view.console, view.errors, await view.axe()], [[], [], []]);
    }
  });
}

test('a story is found also where a partner’s page added something to its address', async () => {
  const { page } = await demo.open('partner.html');
  await read(page);
  await page.locator('news-section-feed [part="link"]').first().click();
  await page.waitForURL('**/story.html?s=gull-bank&utm_source=spoke-and-spray');
  const { cards } = await read(page, 'news-article-body');
  assert.equal(cards[0].headline, 'Freighter refloated at Gull Bank after nine hours aground');
});
