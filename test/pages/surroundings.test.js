import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLEAN_HEADLINES, newsRoutes } from './news/feeds.js';
import { headlines, hostPage, read, readAll, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const site = await openSite({ pages: {}, cdn: newsRoutes });
const { cdn } = site.origins;

const FEED = `<news-section-feed src="${cdn}/feed.json"><p>Fallback</p></news-section-feed>`;
const SCRIPT = scriptTag(cdn);

const open = (body, head = '', more = {}) => {
  site.routes.page['/'] = hostPage(body, { head: head + SCRIPT, ...more });
  return site.open();
};
const silent = (view) => assert.deepEqual([view.console, view.errors], [[], []]);

test('in quirks mode the news looks as in standards mode', async () => {
  const look = async (view) => {
    assert.deepEqual(headlines(await read(view.page)), CLEAN_HEADLINES);
    silent(view);
    return view.page.locator('news-section-feed').evaluate((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element.shadowRoot.querySelector('[part="headline"]'));
      const { width, height } = element.getBoundingClientRect();
      return [document.compatMode, fontSize, lineHeight, width, height];
    });
  };
  const strict = await look(await open(FEED));
  site.routes.page['/'] = site.routes.page['/'].replace('<!doctype html>', '');
  const quirks = await look(await site.open());
  assert.deepEqual([strict[0], quirks[0]], ['CSS1Compat', 'BackCompat']);
  assert.deepEqual(quirks.slice(1), strict.slice(1));
});

test('addresses in a feed are the feed’s, not those of the page’s base; src is the page’s', async () => {
  const items = [{ id: '1', url: 'stories/one', title: 'One', content_text: 'A', image: '../pictures/lock.svg' }];
  site.routes.cdn['/news/feed.json'] = {
    json: { version: 'https://jsonfeed.org/version/1.1', title: 'Relative', items },
  };
  const view = await open('<news-section-feed src="feed.json"></news-section-feed>', `<base href="${cdn}/news/">`);
  const [card] = (await read(view.page)).cards;
  assert.deepEqual([card.link, card.image], [`${cdn}/news/stories/one`, `${cdn}/news/pictures/lock.svg`]);
});

const STYLES = {
  'that unsets everything': '* { all: unset !important }',
  'that writes all in tiny, wide capitals':
    'body { font-size: 4px; text-transform: uppercase; letter-spacing: 1em; line-height: 0.5; text-indent: 5em; text-align: right; white-space: pre }',
  'that colours and boxes every tag':
    'a, p, h2, h3, li, ul, article, img { color: lime !important; border: 9px solid red; margin: 90px; position: absolute }',
  'that hides every tag but ours':
    'p, h2, h3, li, ul, article, img, figure, div, span, time { display: none !important }',
};

for (const [name, style] of Object.entries(STYLES)) {
  test(`a page with a style ${name} leaves the news readable`, async () => {
    const view = await open(FEED, `<style>${style}</style>`);
    assert.deepEqual(headlines(await read(view.page)), CLEAN_HEADLINES);
    const look = await view.page.locator('news-section-feed').evaluate((element) => {
      const part = (each) => element.shadowRoot.querySelector(`[part="${each}"]`);
      const all = ['headline', 'summary', 'byline', 'time', 'source'].map((each) => getComputedStyle(part(each)));
      const image = part('image').getBoundingClientRect();
      return {
        tiny: all.some(({ fontSize }) => parseFloat(fontSize) < 12),
        odd: all.some((each) => `${each.textTransform} ${each.letterSpacing} ${each.textIndent}` !== 'none normal 0px'),
        squeezed: all.some(({ lineHeight, fontSize }) => parseFloat(lineHeight) < 1.1 * parseFloat(fontSize)),
        unseen: all.some(({ display }) => display === 'none'),
        narrow: element.getBoundingClientRect().width < 300,
        pictured: image.width > 60 && image.height > 40,
      };
    });
    assert.deepEqual(look, { tiny: false, odd: false, squeezed: false, unseen: false, narrow: false, pictured: true });
    silent(view);
  });
}

test('in a page that is written from right to left an English story runs its own way as a whole, its picture on the right', async () => {
  const view = await open(FEED, '', { lang: 'ar', attributes: 'dir="rtl"' });
  await read(view.page);
  const places = await view.page.locator('news-section-feed').evaluate((element) => {
    const place = (part) => element.shadowRoot.querySelector(`[part="${part}"]`).getBoundingClientRect();
    return [
      place('image').left >= place('headline').right - 1,
      getComputedStyle(element.shadowRoot.querySelector('.root')).direction,
    ];
  });
  assert.deepEqual(places, [true, 'rtl']);
});

const BOXES = {
  'a flex row': ['display: flex', ''],
  'a flex row beside a wide neighbour': ['display: flex; gap: 1em', '.neighbour { flex: 0 0 60% }'],
  'a flex column that centres': ['display: flex; flex-direction: column; align-items: center', ''],
  'a float': ['', 'news-section-feed { float: left }'],
  'a grid cell of its own size': ['display: grid; grid-template-columns: auto auto; justify-content: start', ''],
  'an inline block': ['', 'news-section-feed { display: inline-block }'],
  'an absolute box': ['position: relative', 'news-section-feed { position: absolute }'],
  'a table cell': ['display: table-cell', ''],
};

for (const [name, [box, style]] of Object.entries(BOXES)) {
  test(`in ${name} the news has a width that can be read`, async () => {
    const view = await open(
      `<div style="${box}"><div class="neighbour">Neighbour</div>${FEED}</div>`,
      `<style>${style}</style>`,
    );
    assert.equal((await read(view.page)).status, 'ready');
    const [width, headline] = await view.page
      .locator('news-section-feed')
      .evaluate((element) => [
        element.getBoundingClientRect().width,
        element.shadowRoot.querySelector('[part="headline"]').getBoundingClientRect().width,
      ]);
    assert.ok(width >= 150 && headline >= 90, `the element ${width}px, a headline ${headline}px`);
  });
}

test('a hidden element is not shown until the page says so', async () => {
  const view = await open(FEED.replace('<news-section-feed', '<news-section-feed hidden'));
  assert.equal((await read(view.page)).status, 'ready');
  const element = view.page.locator('news-section-feed');
  assert.equal(await element.isVisible(), false);
  await element.evaluate((each) => (each.hidden = false));
  assert.equal(await view.page.getByText(CLEAN_HEADLINES[0]).isVisible(), true);
});

test('what the author set on the element stays as it was, and nothing is added', async () => {
  const attributes = {
    class: 'mine',
    id: 'mine',
    style: 'margin: 3px',
    role: 'region',
    'aria-label': 'News',
    lang: 'en-GB',
  };
  const written = Object.entries({ ...attributes, src: `${cdn}/feed.json` });
  const view = await open(
    `<news-section-feed ${written.map(([name, value]) => `${name}="${value}"`).join(' ')}></news-section-feed>`,
  );
  await read(view.page);
  const found = await view.page
    .locator('#mine')
    .evaluate((each) => [...each.attributes].map(({ name, value }) => [name, value]));
  assert.deepEqual(found, written);
});

test('inside another shadow root the news shows in the page’s language, and inline feeds of both roots are found', async () => {
  const inline = (id, title) => `<script type="application/feed+json" id="${id}">
    {"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"${title}","content_text":"a"}]}</script>`;
  const view = await open(
    `<div class="shadow"><template shadowrootmode="open">${FEED}
      <news-section-feed src="#outer"></news-section-feed><news-section-feed src="#inner"></news-section-feed>
      ${inline('inner', 'In the root')}</template></div>${inline('outer', 'In the page')}`,
    '',
    { lang: 'fr' },
  );
  const [plain, outer, inner] = await readAll(view.page);
  assert.deepEqual([headlines(plain), plain.source], [CLEAN_HEADLINES, 'Source : The Tidewater Gazette']);
  assert.deepEqual([headlines(outer), headlines(inner)], [['In the page'], ['In the root']]);
  silent(view);
});

test('in a template that is cloned ten times the news shows ten times, after one request', async () => {
  const view = await open(`<template>${FEED}</template>`);
  await view.page.evaluate(() => {
    const { content } = document.querySelector('template');
    for (let n = 0; n < 10; n++) document.querySelector('main').append(content.cloneNode(true));
  });
  const all = await readAll(view.page);
  assert.deepEqual(
    all.map(({ cards }) => cards.length),
    Array.from({ length: 10 }, () => 3),
  );
  assert.equal(view.requests.filter(({ url }) => url.endsWith('/feed.json')).length, 1);
  silent(view);
});

test('an element that goes into another document and comes back keeps its news', async () => {
  const view = await open(`${FEED}<iframe title="Other" srcdoc="<p>Other</p>"></iframe>`);
  await read(view.page);
  await view.page.evaluate(async () => {
    const element = document.querySelector('news-section-feed');
    frames[0].document.body.append(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.querySelector('main').append(element);
  });
  const { cards, status } = await read(view.page);
  assert.deepEqual([status, headlines({ cards })], ['ready', CLEAN_HEADLINES]);
  assert.deepEqual(view.errors, []);
});

test('a page that swaps its whole body, as Turbo and htmx do, has its news each time, after one request', async () => {
  const view = await open(FEED);
  for (let n = 0; n < 3; n++) {
    assert.deepEqual(headlines(await read(view.page)), CLEAN_HEADLINES);
    await view.page.evaluate(() => {
      document.body.replaceWith(new DOMParser().parseFromString(document.body.outerHTML, 'text/html').body);
    });
  }
  assert.equal(view.requests.filter(({ url }) => url.endsWith('/feed.json')).length, 1);
  silent(view);
});
