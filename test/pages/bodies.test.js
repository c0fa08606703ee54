import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { feedOf, newsRoutes } from './news/feeds.js';
import { hostPage, picturesLoaded, scripts, scriptTag } from './news/page.js';
import { CDN_FOLDER, openSite } from './support/site.js';

const PARAGRAPHS = Array.from({ length: 6 }, (_, number) => `Paragraph ${number + 1} of the lock keeper’s story.`);

/** A story with what a text can have, and with what must not come of it. */
const story = (cdn) => ({
  id: 'keeper',
  url: 'https://tidewater.example/keeper',
  title: 'Lock keeper retires after forty years',
  date_published: '2026-01-06T09:46:00+05:30',
  content_html: `${PARAGRAPHS.map((text) => `<p style="color:red" onclick="alert(1)">${text}</p>`).join('')}
    <h2>What he leaves</h2><ul><li>A key</li><li>A kettle</li></ul>
    <table><caption>Floods</caption><tr><th>Year</th></tr><tr><td>1998</td></tr></table>
    <figure><img src="${cdn}/pictures/orchard.svg" alt="An orchard" width="600" height="400" onerror="alert(2)" style='float:left'>
    <figcaption>The orchard. Photo: Ada Quill</figcaption></figure>
    <script>alert(3)</script><iframe src="https://tidewater.example/frame"></iframe><p>The end.</p>`,
  _news: {
    section: { name: 'Waterways' },
    image: {
      url: `${cdn}/pictures/lock.svg`,
      alt: 'A lock',
      caption: 'The lock.',
      credit: 'Bo Lind',
      width: 600,
      height: 400,
    },
  },
});

const feed = (cdn) => {
  const { _news, ...plain } = story(cdn);
  const other = (id) => ({
    ...plain,
    id,
    url: `https://tidewater.example/${id}`,
    title: `Story of ${id}`,
    _news: { section: _news.section },
  });
  return feedOf(story(cdn), other('orchard'), other('tram'));
};

const site = await openSite({
  pages: {},
  cdn: (origins) => ({ ...newsRoutes(origins), '/story.json': { json: feed(origins.cdn) } }),
});
const { cdn } = site.origins;

const ELEMENT = `<news-article-body src="${cdn}/story.json" article-id="keeper"><p>Fallback</p></news-article-body>`;
const CANONICAL = '<link rel="canonical" href="https://tidewater.example/keeper">';

const open = (body, { head = CANONICAL, headers = {}, script = scriptTag(cdn), colours, ...options } = {}) => {
  site.routes.page['/'] = {
    headers,
    body: hostPage(body, { head: head + script, ...(colours === undefined ? {} : { colours }) }),
  };
  return site.open('/', options);
};

/** Waits for the article, and tells what a reader gets of its text, line by line. */
const textOf = (view, selector = 'news-article-body') =>
  view.page.evaluate(async (wanted) => {
    const element = document.querySelector(wanted);
    const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
    for (const end = Date.now() + 8000; !/ready|empty|problem/.test(element.status) && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
    const box = element.shadowRoot.querySelector('[part="body"]');
    return box ? [...box.children].map((node) => `${node.localName} ${words(node)}`.trim()) : null;
  }, selector);

const WHOLE = [
  ...PARAGRAPHS.map((text) => `p ${text}`),
  'h3 What he leaves',
  'ul A keyA kettle',
  'div Floods Year 1998'.replaceAll(' ', ' '),
  'figure The orchard. Photo: Ada Quill',
  'p tidewater.example',
  'p The end.',
];
const same = (lines) => lines.map((line) => line.replace(/\s/g, ''));

/** The chunks that a page asked for, by name. */
const chunks = (view) =>
  scripts(view)
    .filter((path) => path.startsWith('/chunks/'))
    .map((path) => path.replace(/^\/chunks\/|-[\w-]{6,8}\.js$/g, ''))
    .sort();

const silent = (view) => assert.deepEqual([view.console, view.errors], [[], []]);

test('an article is shown whole, and nothing of its text runs, loads or is logged', async () => {
  const view = await open(ELEMENT);
  assert.deepEqual(same(await textOf(view)), same(WHOLE));
  assert.deepEqual(await picturesLoaded(view.page, 'news-article-body'), [true, true]);
  assert.deepEqual(
    view.requests.filter(({ url }) => url.includes('tidewater')),
    [],
  );
  assert.deepEqual(await view.axe(), []);
  silent(view);
});

for (const type of ['text/javascript', 'module']) {
  test(`the full file, as ${type}, shows it with what is beside it, whose hashes it has`, async () => {
    const view = await open(ELEMENT, { script: `<script type="${type}" src="${cdn}/presslet.full.js"></script>` });
    assert.deepEqual(same(await textOf(view)), same(WHOLE));
    assert.deepEqual(
      chunks(view).filter((name) => name !== 'purify'),
      ['article-page', 'body'],
    );
    silent(view);
  });
}

test('the full file takes nothing beside it that was changed: what the page wrote stays', async (t) => {
  const [path] = (await readdir(join(CDN_FOLDER, 'chunks'))).filter((name) => name.startsWith('article-page-'));
  site.routes.cdn[`/chunks/${path}`] = {
    headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
    body: 'globalThis.changed = true; export const css = ""; export const articlePage = () => "changed";',
  };
  t.after(() => delete site.routes.cdn[`/chunks/${path}`]);
  const view = await open(ELEMENT, { script: `<script src="${cdn}/presslet.full.js"></script>` });
  assert.equal(await textOf(view), null);
  assert.equal(await view.page.getByText('Fallback').isVisible(), true);
  assert.equal(await view.page.evaluate(() => globalThis.changed), undefined);
  assert.ok(view.console.some(({ text }) => /a part of the script did not load: .*article-page/.test(text)));
  assert.deepEqual(view.errors, []);
});

test('a query string behind the script’s address costs no second script', async () => {
  const view = await open(ELEMENT, { script: `<script type="module" src="${cdn}/presslet.js?ver=6.4"></script>` });
  assert.deepEqual(same(await textOf(view)), same(WHOLE));
  assert.deepEqual(
    scripts(view).filter((path) => path.includes('presslet')),
    ['/presslet.js?ver=6.4'],
  );
  silent(view);
});

test('nothing of what shows articles is asked for on a page without one', async () => {
  const view = await open(
    `<news-section-feed src="${cdn}/story.json"></news-section-feed><news-article-card src="${cdn}/story.json"></news-article-card>`,
  );
  await view.page.locator('news-article-card article').waitFor();
  await view.page.locator('news-section-feed article').first().waitFor();
  await view.page.waitForLoadState('networkidle');
  for (const part of ['article-page', 'body', 'purify', 'choice', 'selection', 'ads'])
    assert.ok(!chunks(view).includes(part), part);
});

test('what to read next asks for no article’s text', async () => {
  const view = await open(
    `<news-related-articles src="${cdn}/story.json" article-id="keeper"></news-related-articles>`,
  );
  await view.page.locator('news-related-articles article').first().waitFor();
  await view.page.waitForLoadState('networkidle');
  for (const part of ['article-page', 'body', 'purify']) assert.ok(!chunks(view).includes(part), part);
  assert.ok(chunks(view).includes('choice'));
  silent(view);
});

const NO_SANITISER = '<script nonce="n1">delete Document.parseHTML;</script>';

test('where the browser has no sanitiser of its own, another comes beside, and the article is the same', async () => {
  const view = await open(ELEMENT, { head: CANONICAL + NO_SANITISER });
  assert.equal(await view.page.evaluate(() => 'parseHTML' in Document), false);
  assert.deepEqual(same(await textOf(view)), same(WHOLE));
  assert.ok(chunks(view).includes('purify'));
  silent(view);
});

test('where the browser has one, no other comes', async (context) => {
  const view = await open(ELEMENT);
  await textOf(view);
  if (!(await view.page.evaluate(() => 'parseHTML' in Document))) return context.skip('this browser has none');
  assert.ok(!chunks(view).includes('purify'));
});

const STRICT = `default-src 'none'; base-uri 'none'; object-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'none'; img-src ${cdn}; connect-src ${cdn}`;
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;
const script = `<script type="module" nonce="n1" src="${cdn}/presslet.js"></script>`;

for (const [name, policy] of Object.entries({
  'a strict policy': STRICT,
  'Trusted Types with our name in the list': `${TRUSTED}; trusted-types presslet`,
  'Trusted Types without a list of names': TRUSTED,
})) {
  for (const [which, head] of Object.entries({ 'the browser’s sanitiser': '', 'a sanitiser of ours': NO_SANITISER })) {
    test(`under ${name} the article is shown whole by ${which}, and nothing is violated`, async () => {
      const headers = { 'content-security-policy': policy };
      const view = await open(ELEMENT, { headers, head: CANONICAL + head, script, colours: '' });
      assert.deepEqual(same(await textOf(view)), same(WHOLE));
      assert.deepEqual(await picturesLoaded(view.page, 'news-article-body'), [true, true]);
      silent(view);
    });
  }
}

test('where Trusted Types forbid our name and the browser has no sanitiser, the words of the article are there', async () => {
  const headers = { 'content-security-policy': `${TRUSTED}; trusted-types 'none'` };
  const view = await open(ELEMENT, { headers, head: CANONICAL + NO_SANITISER, script, colours: '' });
  const text = (await textOf(view)).join(' ');
  for (const words of [...PARAGRAPHS, 'What he leaves', 'A kettle', '1998', 'The end.'])
    assert.ok(text.includes(words), words);
  assert.ok(!/alert|color:/.test(text), text);
  assert.deepEqual(view.errors, []);
});

const SHIFTS = `<script>globalThis.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.shift += value)))
    .observe({ type: 'layout-shift', buffered: true });</script>`;

test('nothing above the article moves when it comes, nor anything when an advertisement has its room', async () => {
  site.routes.cdn['/late.json'] = { json: feed(cdn), delay: 400 };
  const view = await open(
    `<p id="above">What stands above. ${'More of it. '.repeat(40)}</p>
    <news-article-body src="${cdn}/late.json" article-id="keeper" slot-every="2">
      <div slot="ad-1" style="height: 100px">Buy bread</div></news-article-body>
    <p>What follows.</p>`,
    {
      head: `${CANONICAL}<style>news-article-body { display: block; min-height: 2600px; --news-ad-height: 130px }</style>${SHIFTS}`,
      viewport: { width: 700, height: 1400 },
    },
  );
  const above = () => view.page.locator('#above').evaluate((node) => node.getBoundingClientRect().top);
  const before = await above();
  assert.ok(await textOf(view));
  await picturesLoaded(view.page, 'news-article-body');
  await view.page.evaluate(() => scrollTo(0, 0));
  assert.equal(await above(), before);
  const place = view.page.locator('news-article-body [part="ad"]');
  assert.ok((await place.boundingBox()).height >= 130);
  const shift = await view.page.evaluate(() => globalThis.shift);
  assert.ok(shift < 0.02, String(shift));
});

test('what stands above an advertisement does not move when it is filled later', async () => {
  const view = await open(
    `<news-article-body src="${cdn}/story.json" article-id="keeper" slot-every="3"></news-article-body>`,
    {
      head: `${CANONICAL}<style>news-article-body { --news-ad-height: 130px }</style>`,
      viewport: { width: 700, height: 1400 },
    },
  );
  await textOf(view);
  await picturesLoaded(view.page, 'news-article-body');
  const tops = () =>
    view.page
      .locator('news-article-body [part="body"] > p')
      .evaluateAll((all) => all.slice(0, 3).map((node) => Math.round(node.getBoundingClientRect().top + scrollY)));
  const before = await tops();
  await view.page.evaluate(() => {
    const ad = document.createElement('div');
    ad.slot = 'ad-1';
    ad.textContent = 'Buy bread';
    document.querySelector('news-article-body').append(ad);
  });
  await view.page.locator('news-article-body [part="ad"]').waitFor();
  assert.deepEqual(await tops(), before);
});

test('without its chunks the article is not there, but the fallback is, and no exception', async () => {
  site.routes.page['/'] = hostPage(ELEMENT, { head: CANONICAL + scriptTag(cdn) });
  const view = await site.open('/blank-first').catch(() => null);
  assert.ok(view);
  await view.page.route(/\/chunks\/article-page-/, (route) => route.abort());
  await view.page.goto(`${site.origins.page}/`);
  await textOf(view);
  const seen = await view.page
    .locator('news-article-body')
    .evaluate((element) => [element.status, element.firstElementChild.checkVisibility()]);
  assert.deepEqual(seen, ['empty', true]);
  assert.deepEqual(view.errors, []);
});
