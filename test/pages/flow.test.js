import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/browsers.js';
import { hostPage, readAll, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const site = await openSite({ pages: { '/other': hostPage('') } });
const { cdn, page: origin } = site.origins;
const FEED = `${cdn}/flow.json`;
/** More than a period of 30 seconds with the longest jitter. */
const PERIOD = 34_000;

const item = (number, news = {}) => ({
  id: `s${number}`,
  url: `https://tidewater.example/${number}`,
  title: `Tide table number ${number}`,
  summary: 'High water comes a little later than it did yesterday.',
  content_text: `The whole of tide table number ${number}.`,
  _news: news,
});

/** From now on the feed holds these numbers, the highest first. */
const publish = (from, to, news = {}) => {
  const items = Array.from({ length: from - to + 1 }, (_, index) => item(from - index, news[from - index]));
  site.routes.cdn['/flow.json'] = {
    json: { version: 'https://jsonfeed.org/version/1.1', title: 'The Tidewater Gazette', home_page_url: origin, items },
  };
};

const list = (attributes = '') =>
  `<news-section-feed src="${FEED}" refresh="30" limit="12" ${attributes}></news-section-feed>`;
const bodyOf = (number) => `<news-article-body src="${FEED}" article-id="s${number}"></news-article-body>`;

/** A page whose clock goes on when it is told to. */
async function open(body, options) {
  site.routes.page['/'] = hostPage(body, { head: scriptTag(cdn) });
  const view = await site.open('/other', options);
  await view.page.clock.install();
  await view.page.goto(origin);
  await readAll(view.page);
  return view;
}

const asked = (view) => view.requests.filter(({ url }) => url === FEED).length;
const pill = (view, words) => view.page.getByRole('button', { name: words, exact: true });
const story = (view, number) => view.page.getByText(`Tide table number ${number}`, { exact: true });
const later = (view) => view.page.clock.fastForward(PERIOD);

const places = (view) =>
  view.page.evaluate(() => [
    scrollY,
    ...[...document.querySelector('news-section-feed').shadowRoot.querySelectorAll('article')].map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return [card.querySelector('a').textContent.trim(), x, y, width, height].join(' ');
    }),
  ]);

test('new stories wait while a list is read, and nothing of it moves; then the first has the focus', async () => {
  publish(20, 1);
  const view = await open(list(), { viewport: { width: 800, height: 500 } });
  await view.page.evaluate(() => scrollTo(0, 400));
  const before = await places(view);
  assert.equal(before[0], 400);
  publish(23, 1);
  await later(view);
  const button = pill(view, '3 new stories');
  await button.waitFor();
  assert.deepEqual(await places(view), before);
  const box = await button.boundingBox();
  assert.ok(box.y >= 0 && box.y < 100, 'the button is in sight');
  await button.click();
  await view.page.waitForFunction(() =>
    document.activeElement?.shadowRoot?.activeElement?.textContent.includes('number 23'),
  );
  assert.equal(await button.count(), 0);
  const link = await story(view, 23).boundingBox();
  assert.ok(link.y >= 0 && link.y < 500, 'the first new story is in sight');
  assert.deepEqual([asked(view), view.errors], [2, []]);
});

test('a killed story leaves list, article and every tree, and what a reader reads below stays in place', async () => {
  publish(20, 1);
  const view = await open(bodyOf(19) + list());
  await story(view, 19).last().waitFor();
  const card = view.page.locator('news-section-feed article', { hasText: 'number 12' });
  await card.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top - 100));
  await card.locator('a').first().focus();
  publish(20, 1, { 19: { status: 'canceled' } });
  await later(view);
  await view.page.getByText('This story has been withdrawn.').waitFor();
  assert.equal(await story(view, 19).count(), 0);
  assert.doesNotMatch(await view.page.locator('body').ariaSnapshot(), /number 19/);
  const focus = await view.page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent.trim());
  assert.equal(focus, 'Tide table number 12');
  assert.equal(asked(view), 2);
});

test('all cards that were loaded are printed and found, without the buttons', async () => {
  publish(30, 1);
  const view = await open(list('more="button" layout="grid"'));
  await view.page.getByRole('button', { name: 'More stories' }).click();
  await story(view, 7).waitFor();
  publish(31, 1);
  await later(view);
  await pill(view, '1 new story').waitFor();
  await view.page.emulateMedia({ media: 'print' });
  assert.equal(await view.page.getByRole('button').count(), 0);
  const cards = view.page.locator('news-section-feed article');
  assert.deepEqual(await cards.evaluateAll((all) => all.map((card) => card.checkVisibility())), Array(24).fill(true));
  await view.page.emulateMedia({ media: 'screen' });
  assert.equal(await view.page.evaluate(() => globalThis.find('Tide table number 7')), true);
});

test('a page whose body is swapped for another goes on with one request a period', async () => {
  publish(5, 1);
  const view = await open(list() + list());
  await later(view);
  await view.page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  assert.equal(asked(view), 2);
  for (let swap = 0; swap < 3; swap++) {
    await view.page.evaluate((html) => {
      const body = document.createElement('body');
      body.innerHTML = html;
      document.body.replaceWith(body);
    }, `<main><h1>Another page</h1>${list()}${list()}</main>`);
    await readAll(view.page);
  }
  assert.equal(asked(view), 2);
  publish(6, 1);
  await later(view);
  await pill(view, '1 new story').first().waitFor();
  assert.deepEqual([await pill(view, '1 new story').count(), asked(view), view.errors], [2, 3, []]);
});

test('a page that comes back out of the back-forward cache asks once, and holds', async () => {
  // Playwright turns the cache off, which browsers have.
  const cached = await chromium.launch({
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  after(() => cached.close());
  publish(5, 1);
  site.routes.page['/'] = hostPage(list(), { head: scriptTag(cdn) });
  const page = await cached.newPage();
  let count = 0;
  page.on('request', (request) => (count += request.url() === FEED ? 1 : 0));
  await page.goto(origin);
  await readAll(page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted));
    // It was away for two minutes.
    const { now } = Date;
    addEventListener('pagehide', () => (Date.now = () => now() + 120_000));
  });
  await page.goto(`${origin}/other`);
  publish(7, 1);
  await page.goBack({ waitUntil: 'commit' });
  await page.getByRole('button', { name: '2 new stories' }).waitFor();
  assert.deepEqual([await page.evaluate(() => globalThis.persisted), count], [true, 2]);
});

test('both buttons are accessible in light, dark and forced colours', async () => {
  publish(20, 1);
  const view = await open(list('more="button"'));
  publish(22, 1);
  await later(view);
  await pill(view, '2 new stories').waitFor();
  assert.equal(await view.page.getByRole('button', { name: 'More stories' }).count(), 1);
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
    await view.page.emulateMedia(look);
    assert.deepEqual(await view.axe(), [], JSON.stringify(look));
  }
  assert.deepEqual([view.console, view.errors], [[], []]);
});
