import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../dist/node/prerender.js';
import { at, CLEAN, newsRoutes } from './news/feeds.js';
import { hostPage, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const site = await openSite({ pages: {}, cdn: newsRoutes });
const { cdn, page: host } = site.origins;
const FEED = at(CLEAN, cdn);
const LAYOUTS = ['list', 'grid', 'rail', 'carousel', 'hero', 'ranked', 'timeline'];
/** Yesterday's noon: of one day in the publisher's zone and in the reader's, whenever this runs. */
const NOON = new Date(Date.now() - 86_400_000).setUTCHours(10, 0, 0, 0);

const MORE = { ...FEED, items: Array.from({ length: 12 }, (_, index) => story(index)) };
/** The text of an article on a page of somebody else's. */
const NOT_INDEXED = '<meta name="robots" content="noindex">';
const LONG_AGO = '2024-02-03T10:00:00+01:00';
const NEWS = 'news-section-feed, news-article-card, news-article-body, news-related-articles';

function story(index, fields = {}) {
  return {
    ...FEED.items[index % 3],
    id: `story-${index}`,
    url: `https://tidewater.example/story-${index}`,
    title: `Story number ${index} of the harbour, the ferry and the light at its end`,
    date_published: new Date(NOON - index * 60_000).toISOString(),
    _news: { section: { name: 'Harbour' }, agency: { name: 'Northwind' }, labels: index % 2 ? [] : ['live'] },
    ...fields,
  };
}

/** A page whose elements have their news; the script waits until it is let go. */
async function prerendered(elements, { feed = MORE, view: options = {}, after = feed } = {}) {
  const texts = await Promise.all(
    elements.map((element) =>
      renderToString(element, JSON.stringify(feed), { url: `${host}/`, feedUrl: `${cdn}/now.json` }),
    ),
  );
  site.routes.page['/'] = hostPage(`${scriptTag(cdn)}${texts.join('')}<p id="below">Below</p>`, { head: NOT_INDEXED });
  site.routes.cdn['/now.json'] = after === null ? { status: 404, body: '' } : { json: after };
  let go;
  const released = new Promise((resolve) => (go = resolve));
  site.routes.cdn['/presslet.js'] = async () => {
    await released;
    delete site.routes.cdn['/presslet.js'];
    return { file: new URL('../../cdn/presslet.js', import.meta.url).pathname };
  };
  const view = await site.open('/', { waitUntil: 'commit', viewport: { width: 900, height: 2600 }, ...options });
  await view.page.locator('#below').waitFor();
  // A page that is still being read may place its last cards anew: what counts here is what the script does.
  await view.page.evaluate(async (news) => {
    const frame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    for (let frames = 0; frames < 3; frames++) await frame();
    const elementsIn = (root) => [...root.querySelectorAll('*')].filter(({ localName }) => localName !== 'style');
    const hosts = [...globalThis.document.querySelectorAll(news)];
    globalThis.before = hosts.map((element) => [element, elementsIn(element.shadowRoot)]);
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift' });
  }, NEWS);
  return { ...view, go };
}

/** Waits until every element is taken over, and tells what has become of it. */
async function takenOver({ page, go }, status = 'ready') {
  go();
  await page.waitForFunction(
    (wanted) => globalThis.before.every(([element]) => element.status === wanted && element.kept === undefined),
    status,
  );
  return page.evaluate(async () => {
    const { before, requestAnimationFrame } = globalThis;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frames = 0; frames < 4; frames++) await frame();
    return {
      shift: globalThis.shift,
      lost: before.map(([, old]) => old.filter((element) => !element.isConnected).length),
      styles: before.map(([{ shadowRoot }]) => shadowRoot.querySelectorAll('style').length),
      roots: before.map(([{ shadowRoot }]) => shadowRoot.querySelectorAll('.root').length),
    };
  });
}

const none = (elements) => elements.map(() => 0);
const one = (elements) => elements.map(() => 1);
const list = (attributes = '') => `<news-section-feed src="${cdn}/now.json" ${attributes}></news-section-feed>`;
const kinds = [
  `<news-article-body src="${cdn}/now.json" article-id="story-0" show="share"></news-article-body>`,
  `<news-related-articles src="${cdn}/now.json" article-id="story-0"></news-related-articles>`,
  `<news-article-card src="${cdn}/now.json" layout="hero"></news-article-card>`,
  list('today limit="2" more="link" heading="Today"'),
];

for (const [direction, lang] of [
  ['ltr', 'en'],
  ['rtl', 'ar'],
])
  test(`in every layout and element each node of a prerendered tree stays, and nothing moves (${direction})`, async () => {
    const inLayouts = LAYOUTS.map((layout) => list(`layout="${layout}" limit="3"`));
    for (const plain of [inLayouts, kinds]) {
      const elements = plain.map((element) => element.replace(' ', ` dir="${direction}" lang="${lang}" `));
      const view = await prerendered(elements);
      assert.deepEqual(await takenOver(view), {
        shift: 0,
        lost: none(elements),
        styles: none(elements),
        roots: one(elements),
      });
      assert.deepEqual([view.console, view.errors], [[], []]);
      assert.match(
        await view.page.locator('news-section-feed time').first().innerText(),
        lang === 'ar' ? /قبل|2026/ : /ago$|2026$/,
      );
      await view.close();
    }
  });

test('times become ages in the cards that stay, and what stands below does not move at any width', async () => {
  for (const width of [320, 480]) {
    const view = await prerendered([list('limit="6"'), list('layout="rail"')], {
      view: { viewport: { width, height: 3200 } },
    });
    const below = () => view.page.locator('#below').evaluate((element) => element.getBoundingClientRect().top);
    const [time, top] = [view.page.locator('time').first(), await below()];
    assert.match(await time.innerText(), /20\d\d/);
    const { shift, lost } = await takenOver(view);
    assert.deepEqual([shift, lost], [0, [0, 0]]);
    assert.match(await time.innerText(), /^(1 day|\d+ hours) ago$/);
    assert.ok(Math.abs((await below()) - top) < 1);
    await view.close();
  }
});

test('without a script the news is there, linked and accessible', async () => {
  const watched = await prerendered([list('limit="3"'), ...kinds.slice(0, 2)]);
  const { page, close } = await site.open('/', { javaScriptEnabled: false, waitUntil: 'commit' });
  await page
    .getByRole('link', { name: /^Story number 2 / })
    .first()
    .waitFor();
  assert.equal(await page.getByRole('heading', { name: /^Story number 0 / }).count(), 2);
  assert.equal(await page.getByRole('button').count(), 0);
  await close();
  assert.deepEqual(await watched.axe(), []);
  watched.go();
  await watched.close();
});

test('a newer answer takes the place of the tree once, and who stood on a link stands on the same one', async () => {
  const after = { ...MORE, items: [story(40, { title: 'Harbour master resigns' }), ...MORE.items.slice(0, 5)] };
  const view = await prerendered([list('limit="6"')], { after });
  const focused = () =>
    view.page.evaluate(
      () => globalThis.document.querySelector('news-section-feed').shadowRoot.activeElement?.href ?? null,
    );
  await view.page.getByRole('link', { name: /^Story number 3 / }).focus();
  await view.page.evaluate(() => {
    globalThis.changes = 0;
    new MutationObserver(
      (records) => (globalThis.changes += records.some(({ removedNodes }) => removedNodes.length > 0)),
    ).observe(globalThis.document.querySelector('news-section-feed').shadowRoot, { childList: true });
  });
  const { roots, styles } = await takenOver(view);
  assert.deepEqual([roots, styles], [[1], [0]]);
  assert.equal(await view.page.evaluate(() => globalThis.changes), 1);
  assert.equal(await view.page.locator('article').first().getByRole('link').innerText(), 'Harbour master resigns');
  assert.equal(await view.page.locator('article').count(), 6);
  assert.equal(await focused(), 'https://tidewater.example/story-3');
  await view.close();
});

test('a tree of another version of the library is replaced whole', async () => {
  const view = await prerendered([list('limit="3"')]);
  await view.page.evaluate(() => {
    const root = globalThis.document.querySelector('news-section-feed').shadowRoot;
    root.querySelector('.items').className = 'items-of-old';
    root.querySelector('article').setAttribute('data-old', '');
  });
  const { roots, styles } = await takenOver(view);
  assert.deepEqual([roots, styles], [[1], [0]]);
  assert.equal(await view.page.locator('.items-of-old, [data-old]').count(), 0);
  assert.equal(await view.page.locator('article').count(), 3);
  await view.close();
});

test('a feed that cannot be had leaves the tree as it came; one with nothing to show says so', async () => {
  const failed = await prerendered([list('limit="3"')], { after: null });
  failed.go();
  await failed.page.waitForFunction(() => globalThis.document.querySelector('news-section-feed').status === 'problem');
  assert.equal(await failed.page.locator('article').count(), 3);
  await failed.close();
  const empty = await prerendered([list('limit="3"')], { after: { ...MORE, items: [] } });
  await takenOver(empty, 'empty');
  assert.equal(await empty.page.locator('article').count(), 0);
  await empty.page.getByText('No stories right now.').waitFor();
  await empty.close();
});

test('the tree that stays is alive: links tell the page, and a newer answer changes it in place', async () => {
  const view = await prerendered([list('limit="3"')]);
  await takenOver(view);
  const { page } = view;
  const chosen = page.evaluate(
    () =>
      new Promise((resolve) => {
        globalThis.document.addEventListener('news-select', (event) => {
          event.preventDefault();
          resolve([event.article.id, event.position]);
        });
      }),
  );
  await page.getByRole('link', { name: /^Story number 1 / }).click();
  assert.deepEqual(await chosen, ['story-1', 1]);
  const [first, ...others] = MORE.items;
  site.routes.cdn['/now.json'] = { json: { ...MORE, items: [{ ...first, title: 'The light is lit' }, ...others] } };
  await page.evaluate(() => globalThis.document.querySelector('news-section-feed').reload());
  assert.equal(await page.locator('article').first().getByRole('link').innerText(), 'The light is lit');
  const kept = await page.evaluate(() => globalThis.before[0][1].filter((element) => element.isConnected).length);
  assert.ok(kept > 30, String(kept));
  await view.close();
});

test('a picture that was lost before the script came is hidden by it', async () => {
  const feed = {
    ...MORE,
    items: [story(0, { image: `${cdn}/pictures/none.svg`, date_published: LONG_AGO, _news: {} })],
  };
  const view = await prerendered([list()], { feed });
  await view.page.waitForFunction(() => globalThis.before[0][0].shadowRoot.querySelector('img').complete);
  assert.deepEqual((await takenOver(view)).lost, [0]);
  assert.equal(await view.page.locator('img').evaluate((image) => image.style.visibility), 'hidden');
  await view.close();
});
