import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLEAN, CLEAN_HEADLINES, newsRoutes } from './news/feeds.js';
import { headlines, hostPage, picturesLoaded, read, scripts, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const site = await openSite({
  pages: ({ cdn }) => ({
    '/': hostPage(`${scriptTag(cdn)}<news-section-feed src="${cdn}/feed.json"></news-section-feed>`),
    '/blank': hostPage(''),
    '/card': hostPage(
      `${scriptTag(cdn)}<news-article-card src="${cdn}/feed.json" heading-level="2"></news-article-card>`,
    ),
    '/preload': hostPage(`<news-section-feed src="${cdn}/feed.json"></news-section-feed>`, {
      head: `<link rel="preload" as="fetch" crossorigin href="${cdn}/feed.json">${scriptTag(cdn)}`,
    }),
    '/prose': hostPage(`${scriptTag(cdn)}<news-section-feed src="${cdn}/prose.json" agencies="The Wire Service"
      time="absolute" time-zone="publisher"></news-section-feed>`),
    '/slots': hostPage(`${scriptTag(cdn)}<news-section-feed src="${cdn}/feed.json"><p>Fallback</p>
      <h2 slot="heading">Our heading</h2><p slot="footer">Our footer</p><p slot="empty">Our words</p></news-section-feed>`),
    '/inline': hostPage(`${scriptTag(cdn)}<news-section-feed src="#here"></news-section-feed>
      <script type="application/feed+json" id="here">${JSON.stringify(CLEAN)}</script>`),
    '/announced': hostPage(`${scriptTag(cdn)}<news-section-feed></news-section-feed>`, {
      head: `<link rel="alternate" type="application/feed+json" href="${cdn}/feed.json">`,
    }),
  }),
  cdn: newsRoutes,
});
const { cdn } = site.origins;

// What news that is shown needs from then on.
const LATER = /^\/chunks\/live-[\w-]+\.js$/;

const silent = (view) => assert.deepEqual([view.console, view.errors], [[], []]);

test('a page with a script tag and one element shows headlines, dates, authors and pictures', async () => {
  const view = await site.open();
  const { cards, ...rest } = await read(view.page);
  assert.deepEqual(rest, {
    status: 'ready',
    problem: null,
    heading: 'The Tidewater Gazette',
    source: 'From The Tidewater Gazette',
    told: '',
    fallback: false,
  });
  const none = { agency: null, alt: null, credit: null, image: null, byline: null };
  assert.deepEqual(cards, [
    {
      ...none,
      headline: CLEAN_HEADLINES[0],
      link: 'https://tidewater.example/lock-keeper',
      summary: 'He leaves the key on its nail and the kettle to his successor.',
      byline: 'By Ada Quill and Bo Lind',
      time: 'Jan 6, 2026, 9:46 AM',
      datetime: '2026-01-06T09:46:00+05:30',
      section: 'Waterways',
      image: `${cdn}/pictures/lock.svg`,
      alt: '',
    },
    {
      ...none,
      headline: CLEAN_HEADLINES[1],
      link: 'https://tidewater.example/orchard',
      summary: 'The runway is now the path between the rows.',
      byline: 'By Cy Marsh',
      time: 'Jan 5, 2026, 11:30 PM',
      datetime: '2026-01-05T18:00:00Z',
      section: 'Country',
      image: `${cdn}/pictures/orchard.svg`,
      alt: '',
    },
    {
      ...none,
      headline: CLEAN_HEADLINES[2],
      link: 'https://tidewater.example/bandstand',
      summary: 'Nobody alive remembers which colour that is.',
      time: 'Jan 4, 2026',
      datetime: '2026-01-04',
      section: null,
    },
  ]);
  assert.deepEqual(await picturesLoaded(view.page), [true, true]);
  silent(view);
});

test('the one script, the feed and its pictures are all that a headline list asks for, and one part once it is there', async () => {
  const view = await site.open();
  await read(view.page);
  await picturesLoaded(view.page);
  const asked = view.requests.map(({ type, url }) => `${type} ${url.replace(cdn, '').replace(/-[\w-]{6,8}\.js$/, '')}`);
  assert.ok(asked.indexOf('script /chunks/live') > asked.indexOf('fetch /feed.json'));
  assert.deepEqual(
    asked.filter((each) => each !== 'script /chunks/live'),
    [
      `document ${site.origins.page}/`,
      'script /presslet.js',
      'fetch /feed.json',
      'image /pictures/lock.svg',
      'image /pictures/orchard.svg',
    ],
  );
});

test('the request for the feed has no header that would cost a preflight, and sends nobody’s cookies', async () => {
  const before = site.received.cdn.length;
  const view = await site.open();
  await read(view.page);
  const [asked, ...more] = site.received.cdn.slice(before).filter(({ path }) => path === '/feed.json');
  assert.deepEqual([asked.method, asked.headers.cookie, more], ['GET', undefined, []]);
});

test('a page leaves no cookie, no storage and no global behind', async () => {
  const view = await site.open();
  const globals = () => Object.getOwnPropertyNames(globalThis).sort();
  const blank = await site.open('/blank');
  await read(view.page);
  const [own, plain] = [await view.page.evaluate(globals), await blank.page.evaluate(globals)];
  assert.deepEqual(
    own.filter((name) => !plain.includes(name)),
    [],
  );
  assert.deepEqual(await view.page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), [
    '',
    0,
    0,
  ]);
  assert.deepEqual(
    await view.page.evaluate(() => [
      document.adoptedStyleSheets.length,
      document.querySelectorAll('style, link').length,
    ]),
    [0, 1],
  );
});

for (const colorScheme of ['light', 'dark']) {
  test(`the list and the card are accessible in ${colorScheme} colours`, async () => {
    for (const path of ['/', '/card', '/prose']) {
      const view = await site.open(path, { colorScheme });
      const { status } = await read(view.page, path === '/card' ? 'news-article-card' : undefined);
      assert.equal(status, 'ready');
      await picturesLoaded(view.page);
      assert.deepEqual(await view.axe(), []);
      silent(view);
    }
  });
}

test('a card shows one story and says whose news it is', async () => {
  const view = await site.open('/card');
  const { cards } = await read(view.page, 'news-article-card');
  assert.deepEqual(headlines({ cards }), [CLEAN_HEADLINES[0]]);
  assert.equal(
    await view.page.locator('news-article-card [part="source"]').textContent(),
    'From The Tidewater Gazette',
  );
  assert.deepEqual(
    scripts(view).filter((path) => !LATER.test(path)),
    ['/presslet.js'],
  );
});

test('a preloaded feed is asked for once, and nothing says that the preload was wasted', async () => {
  const view = await site.open('/preload');
  assert.deepEqual(headlines(await read(view.page)), CLEAN_HEADLINES);
  // Chromium complains of an unused preload some seconds after the load event.
  await view.page.waitForTimeout(4000);
  assert.equal(view.requests.filter(({ url }) => url.endsWith('/feed.json')).length, 1);
  silent(view);
});

test('a feed that runs desk, agency and time together loads one more chunk and shows them apart, with the credit', async () => {
  const view = await site.open('/prose');
  const { cards } = await read(view.page);
  assert.equal(cards.length, 1);
  const { byline, agency, time, datetime, credit, summary } = cards[0];
  assert.deepEqual(
    { byline, agency, time, datetime, credit, summary },
    {
      byline: 'By City Desk',
      agency: 'The Wire Service',
      time: 'Jan 6, 2026, 9:46 AM',
      datetime: '2026-01-06T09:46:00+01:00',
      credit: 'Picture: Northwind Pictures/Ada Quill',
      summary: 'Tracks are down as far as the gate.',
    },
  );
  const [first, chunk, ...more] = scripts(view).filter((path) => !LATER.test(path));
  assert.equal(first, '/presslet.js');
  assert.match(chunk, /^\/chunks\/mend-[\w-]+\.js$/);
  assert.deepEqual(more, []);
  silent(view);
});

test('the credit of a thumbnail is opened by mouse and keyboard', async () => {
  const view = await site.open('/prose');
  await read(view.page);
  const credit = view.page.getByText('Picture: Northwind Pictures/Ada Quill');
  assert.equal(await credit.isVisible(), false);
  await view.page.locator('summary').click();
  assert.equal(await credit.isVisible(), true);
  await view.page.locator('summary').press('Enter');
  assert.equal(await credit.isVisible(), false);
});

test('a feed that stands in the page is shown without a request', async () => {
  const view = await site.open('/inline');
  assert.deepEqual(headlines(await read(view.page)), CLEAN_HEADLINES);
  assert.deepEqual(
    view.requests.filter(({ type }) => type === 'fetch'),
    [],
  );
});

test('without src the feed that the page announces is shown', async () => {
  const view = await site.open('/announced');
  assert.deepEqual(headlines(await read(view.page)), CLEAN_HEADLINES);
  silent(view);
});

test('what the page puts into the slots stands around the news, also after a change', async () => {
  const view = await site.open('/slots');
  const seen = () =>
    view.page
      .locator('news-section-feed')
      .evaluate(({ children }) => [...children].map((each) => [each.textContent, each.checkVisibility()]));
  await read(view.page);
  const shown = [
    ['Fallback', false],
    ['Our heading', true],
    ['Our footer', true],
    ['Our words', false],
  ];
  assert.deepEqual(await seen(), shown);
  const change = (name, value) =>
    view.page.locator('news-section-feed').evaluate((element, given) => (element[given[0]] = given[1]), [name, value]);
  await change('section', 'None of them');
  assert.equal((await read(view.page)).status, 'empty');
  assert.deepEqual(
    await seen(),
    shown.map(([text]) => [text, true]),
  );
  await change('section', 'Waterways');
  assert.equal((await read(view.page)).status, 'ready');
  assert.deepEqual(await seen(), shown);
});
