import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../dist/node/prerender.js';
import { at, CLEAN, newsRoutes } from './news/feeds.js';
import { hostPage, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const site = await openSite({ pages: {}, cdn: newsRoutes });
const { cdn, page: host } = site.origins;
const FEED = at(CLEAN, cdn);
const [first, ...others] = FEED.items;
const STORIES = {
  ...FEED,
  _news: { publisher: { name: 'The Tidewater Gazette', url: 'https://tidewater.example/' } },
  items: [
    {
      ...first,
      _news: {
        section: { name: 'Waterways' },
        agency: { name: 'Northwind Press' },
        labels: ['live'],
        image: {
          url: first.image,
          alt: 'A lock',
          caption: 'The lock at noon',
          credit: 'Bo Lind',
          width: 600,
          height: 400,
        },
      },
    },
    ...others.map((story) => ({ ...story, _news: { section: { name: 'Waterways' } } })),
  ],
};
site.routes.cdn['/stories.json'] = { json: STORIES };
const SRC = `${cdn}/stories.json`;

/** What each output is asked to show: the same, with times as dates in the publisher's zone. */
const SHOWN = [
  { kind: 'section-feed', attributes: { layout: 'grid', heading: 'By the water' } },
  { kind: 'section-feed', attributes: { layout: 'hero', limit: '2' } },
  { kind: 'section-feed', attributes: { layout: 'ranked' } },
  { kind: 'article-card', attributes: { layout: 'inline' } },
  { kind: 'article-body', attributes: { 'article-id': 'lock-keeper' } },
  { kind: 'related-articles', attributes: { 'article-id': 'lock-keeper' } },
].map(({ kind, attributes }) => ({
  kind,
  attributes: { src: SRC, time: 'absolute', 'time-zone': 'publisher', target: '_blank', ...attributes },
}));

const tagOf = ({ kind, attributes }) =>
  `<news-${kind} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></news-${kind}>`;

const options = { url: `${host}/`, feedUrl: SRC };

/** A frame has its own way with links. */
const inFrame = (attributes) => Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'target'));

/** The four outputs as pages; each is looked at within what `found` finds. */
const OUTPUTS = {
  element: async (shown) => ({ body: scriptTag(cdn) + tagOf(shown), found: `news-${shown.kind}` }),
  prerendered: async (shown) => ({
    body: await renderToString(tagOf(shown), JSON.stringify(STORIES), options),
    found: `news-${shown.kind}`,
  }),
  static: async (shown) => ({
    body: await renderToString(tagOf(shown), JSON.stringify(STORIES), { ...options, form: 'static' }),
    found: '.presslet',
  }),
  frame: async ({ kind, attributes }) => ({
    body: `<iframe title="News" src="${cdn}/embed.html?${new URLSearchParams({ element: kind, scheme: 'inherit', lang: 'en', ...inFrame(attributes) })}" width="900" height="1500"></iframe>`,
    found: `news-${kind}`,
    framed: true,
  }),
};

/** What is said, what is linked and what is announced. */
async function telling(name, shown) {
  const { body, found, framed } = await OUTPUTS[name](shown);
  site.routes.page['/'] = hostPage(body, { head: '<meta name="robots" content="noindex">' });
  const view = await site.open('/', { viewport: { width: 916, height: 1600 } });
  const place = framed ? view.page.frameLocator('iframe') : view.page;
  const news = place.locator(found);
  await news
    .locator(framed || name !== 'static' ? '[part="card"]' : '.presslet-card')
    .first()
    .waitFor();
  const links = await news
    .getByRole('link')
    .evaluateAll((all) => all.map(({ href, textContent }) => [textContent.replace(/\s+/g, ' ').trim(), href]));
  const announced = (await news.ariaSnapshot()).split('\n').filter((line) => !/^\s*- status/.test(line));
  const faults = [...view.console.map(({ text }) => text), ...view.errors];
  await view.close();
  return { links, announced, faults };
}

for (const shown of SHOWN)
  test(`all outputs of ${shown.kind} ${shown.attributes.layout ?? ''} say, link and announce the same`, async () => {
    const { faults, ...element } = await telling('element', shown);
    assert.deepEqual(faults, []);
    assert.ok(element.links.length && element.announced.length > 5, JSON.stringify(element));
    for (const name of ['prerendered', 'static', 'frame'])
      assert.deepEqual({ name, ...(await telling(name, shown)) }, { name, ...element, faults: [] });
  });

const framed = (query, more = '') =>
  hostPage(
    `<iframe title="News" src="${cdn}/embed.html?${new URLSearchParams(query)}" width="600" height="100"></iframe>${more}<p>Below</p>`,
  );

test('a frame gets the height of its news, also when the helper comes later, and follows it', async () => {
  site.routes.page['/frame'] = framed({ src: SRC });
  const { page, close } = await site.open('/frame');
  const frame = page.frameLocator('iframe');
  await frame.locator('article').first().waitFor();
  assert.equal(await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight), 100);
  await page.addScriptTag({ url: `${cdn}/embed-parent.js` });
  const fits = () => page.waitForFunction(() => globalThis.document.querySelector('iframe').clientHeight > 200);
  await fits();
  const content = await frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight);
  assert.ok(Math.abs((await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)) - content) <= 1);
  await page.locator('iframe').evaluate((element) => (element.style.width = '200px'));
  await page.waitForFunction((before) => globalThis.document.querySelector('iframe').clientHeight > before, content);
  await close();
});

test('heights from elsewhere, and heights that are none, are not heard', async () => {
  site.routes.page['/liar'] =
    '<script>for (const height of [900, -1, 1e9, "5", NaN, null]) parent.postMessage({ type: "presslet-height", height }, "*")</script>';
  site.routes.page['/frame'] = framed(
    { src: SRC },
    `<iframe id="liar" title="Liar" src="/liar?/embed.html?" height="50"></iframe><iframe title="Other" src="/liar" height="60"></iframe>`,
  );
  const view = await site.open('/frame');
  await view.page.evaluate(
    (url) =>
      new Promise((resolve) => {
        const { document } = globalThis;
        const script = Object.assign(document.createElement('script'), { src: url, onload: resolve });
        document.head.append(script);
      }),
    `${cdn}/embed-parent.js`,
  );
  await view.page.evaluate((origin) => {
    const frame = globalThis.document.querySelector('iframe');
    for (const height of [-5, 0, 1e9, '900px', NaN, undefined])
      globalThis.dispatchEvent(
        new MessageEvent('message', { source: frame.contentWindow, origin, data: { type: 'presslet-height', height } }),
      );
    globalThis.dispatchEvent(
      new MessageEvent('message', {
        source: frame.contentWindow,
        origin: 'https://evil.example',
        data: { type: 'presslet-height', height: 7777 },
      }),
    );
    globalThis.dispatchEvent(new MessageEvent('message', { data: null }));
  }, cdn);
  const heights = await view.page.locator('iframe').evaluateAll((all) => all.map(({ style }) => style.height));
  assert.ok(!heights.includes('7777px') && !heights.some((height) => height.includes('e')), String(heights));
  assert.equal(heights[2], '');
  assert.deepEqual(view.errors, []);
  await view.close();
});

test('a frame takes what it knows from its address, names the rest, and runs nobody else’s script', async () => {
  const query = {
    src: SRC,
    layout: 'rail',
    theme: 'wire',
    onload: 'alert(1)',
    style: 'x',
    consent: 'youtube',
    target: '_self',
    embeds: 'click',
  };
  site.routes.page['/frame'] = framed(query);
  const view = await site.open('/frame');
  const frame = view.page.frameLocator('iframe');
  await frame.locator('article').first().waitFor();
  assert.deepEqual(
    view.console.map(({ text }) => text),
    ['onload', 'style', 'consent', 'target', 'embeds'].map(
      (name) => `presslet: "${name}" is not taken from the address of a frame.`,
    ),
  );
  const shown = await frame.locator('news-section-feed').evaluate((element) => ({
    names: element.getAttributeNames().sort(),
    link: element.shadowRoot.querySelector('a').target,
    accent: globalThis.getComputedStyle(element).getPropertyValue('--news-gap') !== '',
    policy: globalThis.document.querySelector('meta[http-equiv]').content,
  }));
  assert.deepEqual(shown.names, ['layout', 'scheme', 'src', 'target']);
  assert.equal(shown.link, '_blank');
  assert.ok(shown.accent);
  assert.match(shown.policy, /default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^']+';/);
  assert.ok(view.requests.filter(({ type }) => type === 'script').every(({ url }) => url.startsWith(cdn)));
  await view.close();
});

test('a frame without a good feed, element or theme says so in the console and breaks nothing', async () => {
  for (const [query, words] of [
    [{ src: 'javascript:alert(1)' }, /src is the address of a feed/],
    [{ src: '/feed.json' }, /src is the address of a feed/],
    [{ element: 'script', src: SRC }, /element "script" is not known/],
    [{ src: SRC, theme: '../../evil' }, /theme "\.\.\/\.\.\/evil" is not known/],
  ]) {
    site.routes.page['/frame'] = framed(query);
    const view = await site.open('/frame', { waitUntil: 'networkidle' });
    assert.ok(
      view.console.some(({ text }) => words.test(text)),
      JSON.stringify(view.console),
    );
    assert.deepEqual(view.errors, []);
    await view.close();
  }
});
