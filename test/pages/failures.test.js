import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePort } from '../../scripts/lib/loopback.js';
import { at, CLEAN, CLEAN_HEADLINES, newsRoutes } from './news/feeds.js';
import { headlines, hostPage, ourLines, read, readAll, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>Tidewater</title></channel></rss>';
const ATOM = '<?xml version="1.0"?>\n<!-- by hand --><feed xmlns="http://www.w3.org/2005/Atom"></feed>';
const PAGE = '<!doctype html><html lang="en"><title>Moved</title><p>We have a new address.</p></html>';
const closed = `http://127.0.0.1:${await freePort()}/feed.json`;

const site = await openSite({
  pages: {},
  cdn: (origins) => ({
    ...newsRoutes(origins),
    '/no-cors.json': { json: at(CLEAN, origins.cdn), cors: false },
    '/500.json': { status: 500, body: 'Oh' },
    '/204.json': { status: 204 },
    '/page.json': { body: PAGE },
    '/rss.json': { headers: { 'content-type': 'application/rss+xml' }, body: RSS },
    '/atom.json': { headers: { 'content-type': 'application/atom+xml' }, body: ATOM },
    '/empty.json': { headers: { 'content-type': 'application/json' }, body: '' },
    '/broken.json': { headers: { 'content-type': 'application/json' }, body: JSON.stringify(CLEAN).slice(0, -40) },
    '/large.json': { json: { ...at(CLEAN, origins.cdn), padding: 'x'.repeat(6 * 1024 * 1024) } },
    '/other.json': { json: { hello: 'world' } },
    '/slow.json': { json: at(CLEAN, origins.cdn), delay: 400, bodyDelay: 200 },
  }),
});
const { cdn } = site.origins;
const NEWS = at(CLEAN, cdn);

const open = (body, options) => {
  site.routes.page['/'] = hostPage(scriptTag(cdn) + body);
  return site.open('/', options);
};
const feed = (src, more = '') =>
  `<news-section-feed ${src === null ? '' : `src="${src}"`} ${more}><p>Fallback</p></news-section-feed>`;

const NETWORK =
  'A browser cannot tell a missing CORS header from a dead network. Check that the address answers over https, that it ' +
  'sends Access-Control-Allow-Origin, and that the connect-src of the page’s CSP allows it.';

/** What each fault is called, what readers are told, and what a publisher finds in `problem.message`. */
const FAULTS = [
  [
    'a missing src',
    null,
    'no-source',
    'No news source was given.',
    /Set the attribute src, or add <link rel="alternate"/,
  ],
  ['an inline feed that is not there', '#none', 'no-source', 'No news source was given.', /\(#none\)$/],
  ['a server that does not answer', closed, 'network', 'The news could not be reached.', NETWORK],
  ['a feed without the CORS header', `${cdn}/no-cors.json`, 'network', 'The news could not be reached.', NETWORK],
  ['a 404', `${cdn}/none.json`, 'http', 'The news could not be had (error 404).', /error 404/],
  ['a 500', `${cdn}/500.json`, 'http', 'The news could not be had (error 500).', /error 500/],
  ['a 204', `${cdn}/204.json`, 'http', 'The news could not be had (error 204).', /error 204/],
  [
    'a page where the feed should be',
    `${cdn}/page.json`,
    'not-json',
    'The news source gave HTML instead of a JSON feed.',
    /HTML/,
  ],
  ['an RSS feed', `${cdn}/rss.json`, 'not-json', 'The news source gave RSS instead of a JSON feed.', /RSS/],
  ['an Atom feed', `${cdn}/atom.json`, 'not-json', 'The news source gave RSS instead of a JSON feed.', /RSS/],
  [
    'an empty answer',
    `${cdn}/empty.json`,
    'not-json',
    'The news source did not give readable JSON.',
    /The answer is empty\./,
  ],
  ['broken JSON', `${cdn}/broken.json`, 'not-json', 'The news source did not give readable JSON.', /SyntaxError/],
  ['an answer of 6 MB', `${cdn}/large.json`, 'too-large', 'The news feed is too large.', /The limit is 5 MB\./],
  [
    'JSON that is no feed',
    `${cdn}/other.json`,
    'not-a-feed',
    'The news source is not a news feed.',
    /json-feed: no list "items"/,
  ],
];

const faulty = await open(FAULTS.map(([, src], index) => feed(src, `id="fault-${index}"`)).join(''));

FAULTS.forEach(([name, src, kind, sentence, message], index) => {
  test(`${name} is told in a sentence and spoken, and the fallback stays`, async () => {
    const { status, problem, told, fallback, cards } = await read(faulty.page, `#fault-${index}`);
    assert.deepEqual(
      { status, kind: problem.kind, url: problem.url, fallback, cards },
      { status: 'problem', kind, url: src, fallback: true, cards: [] },
    );
    assert.equal(problem.sentence, sentence);
    assert.equal(told, kind === 'no-source' ? sentence : `${sentence} Try again`);
    if (typeof message === 'string') assert.ok(problem.message.includes(message), problem.message);
    else assert.match(problem.message, message);
    const spoken = await faulty.page.locator(`#fault-${index}`).getByRole('status').innerText();
    assert.ok(spoken.startsWith(sentence), spoken);
    assert.deepEqual(
      ourLines(faulty).filter(({ text }) => text.endsWith(`: ${problem.message}`)),
      [{ type: 'warning', text: `presslet: <news-section-feed>: ${problem.message}` }],
    );
  });
});

test('each fault is one warning on the console, and no exception', async () => {
  await readAll(faulty.page);
  assert.equal(ourLines(faulty).length, FAULTS.length);
  assert.deepEqual(faulty.errors, []);
});

test('what a browser says of the network itself is all that else is on the console', async () => {
  const view = await open(`${feed(`${cdn}/no-cors.json`)}${feed(`${cdn}/none.json`)}${feed(`${cdn}/page.json`)}`);
  await readAll(view.page);
  const others = view.console.filter(({ text }) => !text.startsWith('presslet')).map(({ text }) => text);
  // What a browser cannot reach is tried three times, and told in two lines where CORS forbids it.
  assert.ok(others.length >= 3 && others.length <= 8, others.join('\n'));
  for (const line of others) assert.match(line, /CORS policy|Failed to load resource/);
});

test('the message stands in a status line that was there before, so that it is spoken', async () => {
  site.routes.cdn['/slow.json'] = { never: true };
  const view = await open(feed(`${cdn}/slow.json`));
  const line = view.page.locator('news-section-feed').getByRole('status');
  await line.waitFor({ state: 'attached' });
  const before = await line.elementHandle();
  assert.equal(await before.innerText(), '');
  site.routes.cdn['/slow.json'] = { status: 404, delay: 300 };
  await view.page.locator('news-section-feed').evaluate((element) => element.reload());
  assert.match(await before.innerText(), /error 404/);
  assert.equal(await before.evaluate((node) => node.isConnected), true);
});

test('the problem view is accessible in light and dark', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const view = await open(feed(`${cdn}/none.json`), { colorScheme });
    assert.equal((await read(view.page)).status, 'problem');
    assert.deepEqual(await view.axe(), []);
  }
});

test('while a slow feed is on its way the fallback shows, then the news takes its place', async () => {
  let give;
  const given = new Promise((resolve) => (give = resolve));
  site.routes.cdn['/slow.json'] = async () => {
    await given;
    return { json: NEWS };
  };
  const view = await open(feed(`${cdn}/slow.json`) + `<news-article-card src="${cdn}/slow.json"></news-article-card>`);
  const now = await view.page.locator('news-section-feed').evaluate(async (element) => {
    await customElements.whenDefined('news-section-feed');
    await element.updateComplete;
    const root = element.shadowRoot.querySelector('.root');
    return [element.status, root.getAttribute('aria-busy'), element.firstElementChild.checkVisibility()];
  });
  assert.deepEqual(now, ['loading', 'true', true]);
  assert.equal(await view.page.locator('news-article-card .items > [aria-hidden="true"]').count(), 1);
  give();
  const after = await read(view.page);
  assert.deepEqual([headlines(after), after.fallback], [CLEAN_HEADLINES, false]);
  assert.deepEqual([view.console, view.errors], [[], []]);
});

test('"Try again" brings the news once the server has recovered', async () => {
  site.routes.cdn['/flaky.json'] = { status: 503, body: 'Later' };
  const view = await open(feed(`${cdn}/flaky.json`));
  assert.equal((await read(view.page)).problem.status, 503);
  const again = view.page.getByRole('button', { name: 'Try again' });
  await again.click();
  await view.page.waitForFunction(() =>
    document.querySelector('news-section-feed').shadowRoot.querySelector('[aria-busy="false"]'),
  );
  assert.equal((await read(view.page)).status, 'problem');
  site.routes.cdn['/flaky.json'] = { json: NEWS };
  await again.press('Enter');
  await view.page.getByText(CLEAN_HEADLINES[0]).waitFor();
  const { status, problem, told, fallback } = await read(view.page);
  assert.deepEqual({ status, problem, told, fallback }, { status: 'ready', problem: null, told: '', fallback: false });
});

test('a reload that fails keeps the news and says nothing to readers; one that is gone takes it away', async () => {
  site.routes.cdn['/going.json'] = { json: NEWS };
  const view = await open(feed(`${cdn}/going.json`));
  assert.equal((await read(view.page)).status, 'ready');
  const reload = () => view.page.locator('news-section-feed').evaluate((element) => element.reload());
  site.routes.cdn['/going.json'] = { status: 500, body: '' };
  await reload();
  const kept = await read(view.page);
  assert.deepEqual([kept.status, kept.problem.status, kept.told, headlines(kept)], ['ready', 500, '', CLEAN_HEADLINES]);
  site.routes.cdn['/going.json'] = { status: 410, body: '' };
  await reload();
  const gone = await read(view.page);
  assert.deepEqual([gone.status, gone.problem.status, gone.fallback, gone.cards], ['problem', 410, true, []]);
});

test('canceled, withheld, embargoed and expired stories are in no tree, and nothing is asked for them', async () => {
  const day = 24 * 3600 * 1000;
  const iso = (shift) => new Date(Date.now() + shift).toISOString();
  const secret = (id, news) => ({
    id,
    url: `https://tidewater.example/secret-${id}`,
    title: `Secret ${id}`,
    summary: `Secret summary ${id}`,
    content_text: `Secret text ${id}`,
    image: `${cdn}/pictures/secret-${id}.svg`,
    _news: news,
  });
  const items = [
    secret('canceled', { status: 'canceled' }),
    secret('withheld', { status: 'withheld' }),
    NEWS.items[0],
    secret('embargoed', { embargoed_until: iso(day) }),
    secret('expired', { expires: iso(-day) }),
  ];
  site.routes.cdn['/rights.json'] = { json: { ...NEWS, items } };
  const view = await open(
    ['list', 'grid', 'rail', 'hero']
      .map((layout) => `<news-section-feed src="${cdn}/rights.json" layout="${layout}"></news-section-feed>`)
      .join('') +
      `<news-article-card src="${cdn}/rights.json"></news-article-card>` +
      `<news-article-card src="${cdn}/rights.json" article-id="withheld" id="asked"><p>Fallback</p></news-article-card>`,
  );
  for (const each of await readAll(view.page)) assert.deepEqual(headlines(each), CLEAN_HEADLINES.slice(0, 1));
  await view.page.locator('#asked').getByText('This story has been withdrawn.').waitFor();
  const asked = await read(view.page, '#asked');
  assert.deepEqual([asked.status, asked.told, asked.fallback], ['empty', 'This story has been withdrawn.', true]);
  const tree = await view.page.locator('body').ariaSnapshot();
  assert.ok(tree.includes(CLEAN_HEADLINES[0]));
  assert.doesNotMatch(tree, /secret/i);
  const markup = await view.page.evaluate(() =>
    [...document.querySelectorAll('news-section-feed, news-article-card')]
      .map((each) => each.shadowRoot.innerHTML)
      .join(),
  );
  assert.doesNotMatch(markup, /secret/i);
  assert.deepEqual(
    view.requests.filter(({ url }) => url.includes('secret')),
    [],
  );
});

test('ten elements on one feed make one request, also when it fails', async () => {
  for (const [path, status] of [
    ['feed.json', 'ready'],
    ['none.json', 'problem'],
  ]) {
    const view = await open(
      feed(`${cdn}/${path}`).repeat(9) + `<news-article-card src="${cdn}/${path}"></news-article-card>`,
    );
    const all = [...(await readAll(view.page)), await read(view.page, 'news-article-card')];
    assert.deepEqual(new Set(all.map((each) => each.status)), new Set([status]));
    assert.equal(all.length, 10);
    assert.equal(view.requests.filter(({ url }) => url.endsWith(path)).length, 1);
  }
});

test('leaving the DOM aborts the request, and coming back asks again', async () => {
  site.routes.cdn['/waits.json'] = { never: true };
  const view = await open(feed(`${cdn}/waits.json`));
  const aborted = view.page.waitForEvent('requestfailed', (request) => request.url().endsWith('/waits.json'));
  await view.page.waitForFunction(() => document.querySelector('news-section-feed').status === 'loading');
  await view.page.evaluate(() => {
    globalThis.kept = document.querySelector('news-section-feed');
    globalThis.kept.remove();
  });
  assert.equal((await aborted).failure().errorText, 'net::ERR_ABORTED');
  site.routes.cdn['/waits.json'] = { json: NEWS };
  await view.page.evaluate(() => document.querySelector('main').append(globalThis.kept));
  assert.deepEqual(headlines(await read(view.page)), CLEAN_HEADLINES);
  assert.deepEqual([view.console, view.errors], [[], []]);
});

test('moving an element within the page keeps its news and asks for nothing', async () => {
  const view = await open(feed(`${cdn}/feed.json`) + '<section></section>');
  await read(view.page);
  await view.page.evaluate(() => document.querySelector('section').append(document.querySelector('news-section-feed')));
  assert.deepEqual(headlines(await read(view.page)), CLEAN_HEADLINES);
  assert.equal(view.requests.filter(({ url }) => url.endsWith('/feed.json')).length, 1);
});

test('an empty feed says so, and the fallback stays', async () => {
  site.routes.cdn['/no-items.json'] = { json: { ...NEWS, items: [] } };
  const view = await open(feed(`${cdn}/no-items.json`));
  const { status, told, fallback, problem } = await read(view.page);
  assert.deepEqual(
    { status, told, fallback, problem },
    { status: 'empty', told: 'No stories right now.', fallback: true, problem: null },
  );
  assert.deepEqual(await view.axe(), []);
  assert.deepEqual([view.console, view.errors], [[], []]);
});

test('broken items never take their neighbours with them', async () => {
  const [first, second, third] = NEWS.items;
  const items = [
    null,
    7,
    'text',
    [],
    {},
    { id: ' ' },
    first,
    { ...second, title: { odd: true }, authors: 9 },
    { ...third, image: [5] },
  ];
  site.routes.cdn['/broken-items.json'] = { json: { ...NEWS, items } };
  const view = await open(feed(`${cdn}/broken-items.json`));
  const { cards } = await read(view.page);
  assert.deepEqual(
    cards.map(({ link }) => link),
    [first.url, second.url, third.url],
  );
  assert.deepEqual([view.console, view.errors], [[], []]);
});

test('a wrong attribute value is named once, whatever number of elements has it, and the default is used', async () => {
  const view = await open(feed(`${cdn}/feed.json`, 'layout="spiral" limit="many"').repeat(2));
  for (const each of await readAll(view.page)) assert.deepEqual(headlines(each), CLEAN_HEADLINES);
  assert.deepEqual(view.console, [
    { type: 'warning', text: 'presslet: <news-section-feed>: layout "spiral" is not known; the default is used.' },
    { type: 'warning', text: 'presslet: <news-section-feed>: limit "many" is not known; the default is used.' },
  ]);
});
