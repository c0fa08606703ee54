import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { openDemo } from './news/demo.js';
import { picturesLoaded, read } from './news/page.js';

const { items } = JSON.parse(await readFile(new URL('../../demo/feeds/harbour-ledger.json', import.meta.url), 'utf8'));
const model = items[0];
const { _news: news } = model;
const demo = await openDemo();

/** What an article's HTML says, block by block. */
const blocks = model.content_html
  .split(/<\/(?:p|li|h2|cite|caption|figcaption|t[dh])>/)
  .map((html) =>
    html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter(Boolean);

const count = (text, part) => text.split(part).length - 1;

let view;
let article;
let seen;
before(async () => {
  view = await demo.open('night-trains.html');
  await read(view.page, 'news-article-body');
  await read(view.page, 'news-related-articles');
  article = view.page.locator('news-article-body [part="card"]');
  seen = (await article.innerText()).replace(/\s+/g, ' ');
});

const part = (name) => article.locator(`[part~="${name}"]`);
const texts = async (locator) => (await locator.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

test('every block of the article is there once, in order', () => {
  assert.ok(blocks.length > 35, String(blocks.length));
  let from = 0;
  for (const block of blocks) {
    const at = seen.indexOf(block, from);
    assert.ok(at >= from, block);
    from = at + block.length;
  }
  for (const block of blocks.filter(({ length }) => length > 60)) assert.equal(count(seen, block), 1, block);
});

test('the headline is the page’s only first heading, and stands above what the newsroom says in short', async () => {
  assert.deepEqual(await texts(view.page.getByRole('heading', { level: 1 })), [model.title]);
  assert.equal(count(seen, model.title), 1);
  assert.deepEqual(await texts(part('section')), ['National']);
  assert.deepEqual(await texts(part('kicker')), ['Railways']);
  assert.deepEqual(await texts(part('standfirst')), [news.standfirst]);
  assert.deepEqual(await texts(part('key-points').locator('li')), news.key_points);
});

test('desk, agency and the times in the publisher’s zone stand below it', async () => {
  assert.equal((await texts(part('byline')))[0], 'National Desk');
  assert.deepEqual(await texts(part('agency')), ['Northwind Press']);
  const times = await part('time').evaluateAll((all) =>
    all.flatMap((each) => (each.dateTime ? [[each.dateTime, each.textContent.trim()]] : [])),
  );
  assert.deepEqual(times.slice(0, 2), [
    ['2026-11-22T07:45:00+01:00', 'Published 22 Nov 2026, 07:45'],
    ['2026-11-22T12:40:00+01:00', 'Updated 22 Nov 2026, 12:40'],
  ]);
});

test('the lead picture and the one in the text each have their caption and, once, their credit', async () => {
  assert.equal((await picturesLoaded(view.page, 'news-article-body')).includes(false), false);
  assert.deepEqual(
    await part('image').evaluateAll((all) => all.map(({ src, alt }) => [src.replace(/.*\//, ''), alt])),
    [
      ['night-train.svg', news.image.alt],
      [
        'viaduct-repair.svg',
        'Two workers in orange stand on a steel frame behind a tall stone pier, the sea far below them',
      ],
    ],
  );
  assert.equal(count(seen, news.image.caption), 1);
  for (const credit of [news.image.credit, 'Corin Ashdale / Coastline Pictures']) assert.equal(count(seen, credit), 1);
  assert.deepEqual((await texts(part('credit'))).length, 2);
});

test('subheads, the pull quote, the list and the table keep their meaning', async () => {
  assert.deepEqual(await texts(part('body').getByRole('heading', { level: 2 })), [
    'Ten past four',
    'A cheaper repair',
    'What it costs, and when it runs',
  ]);
  assert.deepEqual(await texts(part('body').locator('aside blockquote p:first-child')), [
    'The viaduct did not fall down. Two of its legs did.',
  ]);
  assert.deepEqual(await texts(part('body').locator('aside cite')), ['Halvard Keane, engineer']);
  assert.equal(await part('body').locator('ul > li').count(), 4);
  const table = part('body').getByRole('table', { name: 'The sleeper’s hours, every night but Tuesday' });
  assert.deepEqual(await texts(table.getByRole('columnheader')), ['Stop', 'To the coast', 'To the capital']);
  assert.deepEqual(await texts(table.getByRole('rowheader')), [
    'Corveth',
    'Karn Road',
    'Penrusk',
    'Holm',
    'Merrowmouth',
  ]);
  assert.equal(await table.getByRole('cell').count(), 10);
});

test('a correction and whose news it is stand at the end', async () => {
  const [correction] = await texts(part('correction'));
  assert.ok(correction.startsWith(news.corrections[0].text), correction);
  assert.equal(count(seen, '© 2026 The Harbour Ledger, Merrowmouth.'), 1);
});

test('advertisements are marked: ADVT above the story, the paper’s own after its fifth paragraph', async () => {
  const placard = view.page.getByRole('complementary', { name: 'Advertisement' });
  assert.match(await placard.innerText(), /^ADVT/);
  assert.ok((await placard.boundingBox()).height >= 132);
  assert.deepEqual(await texts(part('ad').locator('p')), ['Advertisement']);
  const house = await view.page.locator('[slot="ad-1"]').boundingBox();
  const paragraphs = part('body').locator('> p');
  const [fifth, sixth] = await Promise.all([paragraphs.nth(4), paragraphs.nth(5)].map((each) => each.boundingBox()));
  assert.ok(house.height > 80 && house.y > fifth.y + fifth.height && house.y + house.height < sixth.y);
});

test('today’s date in the publisher’s zone and the newest headline stand in a strip', async () => {
  const strip = await read(view.page, '#today');
  assert.deepEqual(
    strip.cards.map(({ headline }) => headline),
    ['Freighter refloated at Gull Bank after nine hours aground'],
  );
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/Copenhagen' });
  const said = await view.page.locator('#today [part="today"]').innerText();
  // It may have become tomorrow since the page was opened.
  const days = [Date.now(), Date.now() - 60_000].map((time) => today.format(time).replace(/,/g, ''));
  assert.ok(days.includes(said.replace(/,/g, '')), said);
});

test('six other National stories follow, each with picture, headline and excerpt', async () => {
  const { heading, cards } = await read(view.page, 'news-related-articles');
  assert.equal(heading, 'More National articles');
  assert.equal(cards.length, 6);
  for (const { headline, link, image, summary } of cards) {
    const item = items.find(({ title }) => title === headline);
    assert.deepEqual([item._news.section.name, summary], ['National', item.summary]);
    assert.equal(link, new URL(item.url.slice(3), `${demo.origin}/`).href);
    assert.match(image, /\.svg$/);
    assert.notEqual(item, model);
  }
});

test('no headline is on the page twice', async () => {
  const all = (await texts(view.page.locator('[part~="headline"]'))).sort();
  assert.equal(all.length, 13);
  assert.deepEqual(all, [...new Set(all)]);
});

test('the text runs to 66 characters a line, on paper too, where nothing stands beside it', async () => {
  const paragraph = part('body').locator('> p').first();
  const perLine = () =>
    paragraph.evaluate((each) => {
      const lines = each.getBoundingClientRect().height / parseFloat(getComputedStyle(each).lineHeight);
      return each.textContent.length / lines;
    });
  const onScreen = await perLine();
  assert.ok(onScreen > 50 && onScreen < 75, String(onScreen));
  await view.page.emulateMedia({ media: 'print' });
  assert.deepEqual(await view.page.locator('.placard, .house, .beside, .more').filter({ visible: true }).count(), 0);
  assert.deepEqual([await article.isVisible(), await part('ad').isVisible()], [true, false]);
  await view.page.emulateMedia({ media: 'screen' });
});
