import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openDemo, PAGES } from './news/demo.js';
import { picturesLoaded, readAll } from './news/page.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ANY = ':is(news-section-feed, news-article-card, news-article-body, news-related-articles)';
const PLACES = `${ANY}:not([data-presslet] *), [data-presslet]`;

// A story that was withdrawn, which is there to show that the page's own words stay.
const ABSENT = { 'cards.html': [['empty', true]] };

/** The places that links name: of each page its ids, as `index.html#national`, and of each story its address. */
const places = new Set();
const links = [];

for (const name of ['harbour-ledger', 'chronique', 'marsa']) {
  const { items } = JSON.parse(await readFile(`${ROOT}demo/feeds/${name}.json`, 'utf8'));
  for (const { url } of items) if (url) places.add(url.replace('..', ''));
}

const demo = await openDemo();

test('the demo has pages of a section front, articles, a partner, a CMS, a strict policy, and in several languages', () => {
  const names = PAGES.map((address) => address.replace(/\.html.*/, ''));
  const wanted = 'index night-trains story partner cms cards dark csp rtl rtl-story fr fr-story';
  for (const name of wanted.split(' ')) assert.ok(names.includes(name), name);
});

for (const address of PAGES) {
  const name = address.replace(/\?.*/, '');
  test(`${name} shows its news, is accessible in light and dark, and nothing fails or is on the console`, async () => {
    const view = await demo.open(address);
    const found = await view.page.evaluate((all) => document.querySelectorAll(all).length, PLACES);
    assert.ok(found > 0);
    const elements = await readAll(view.page, ANY, found);
    assert.equal(elements.length, found);
    const absent = elements.filter(({ status }) => status !== 'ready');
    assert.deepEqual(
      absent.map(({ status, fallback }) => [status, fallback]),
      ABSENT[name] ?? [],
    );
    for (const { status, cards, fallback } of elements)
      if (status === 'ready') assert.deepEqual([cards.length > 0, fallback], [true, false]);
    assert.equal((await picturesLoaded(view.page, ANY)).includes(false), false);
    for (const colorScheme of ['light', 'dark']) {
      await view.page.emulateMedia({ colorScheme });
      assert.deepEqual([colorScheme, await view.axe()], [colorScheme, []]);
    }
    assert.deepEqual([view.console, view.errors, view.failed], [[], [], []]);
    await collect(view.page, address);
  });
}

for (const address of PAGES) {
  test(`${address.replace(/\?.*/, '')} is no wider than its window, be that 320, 768 or 1280 pixels`, async () => {
    const { page } = await demo.open(address, { viewport: { width: 320, height: 640 } });
    await readAll(page, ANY);
    await picturesLoaded(page, ANY);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth]);
      assert.deepEqual(widths, [width]);
    }
  });
}

async function collect(page, address) {
  const { ids, hrefs } = await page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return {
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      hrefs: roots.flatMap((root) => [...root.querySelectorAll('a[href], link[href]')].map(({ href }) => href)),
    };
  });
  for (const id of ['', ...ids]) places.add(`/${address}${id && `#${id}`}`);
  links.push(...hrefs.map((href) => [address, href]));
}

test('no link of the demo is broken or leads away from it', async () => {
  assert.ok(links.length > 200, String(links.length));
  const broken = [];
  const known = new Map();
  for (const [name, href] of links) {
    const { origin, pathname, search, hash } = new URL(href);
    const path = pathname === '/' ? '/index.html' : pathname;
    // What a partner adds to count visits names no other page.
    const query = search.replace(/[?&]utm_source=[\w-]+$/, '');
    if (origin !== demo.origin) broken.push(`${name}: ${href} leads away`);
    else if (path.endsWith('.html') ? !places.has(path + query + hash) : !(await answers(path)))
      broken.push(`${name}: ${href}`);
  }
  assert.deepEqual([...new Set(broken)], []);

  async function answers(path) {
    if (!known.has(path)) known.set(path, (await fetch(demo.origin + path)).ok);
    return known.get(path);
  }
});

test('the demo asks only for its own files, and nowhere else', async () => {
  for (const name of ['index.html', 'night-trains.html']) {
    const view = await demo.open(name);
    await readAll(view.page, ANY);
    const origins = new Set(view.requests.map(({ url }) => new URL(url).origin));
    assert.deepEqual([...origins].sort(), [demo.origin, demo.blank].sort());
    assert.equal(view.requests.filter(({ url }) => url.endsWith('harbour-ledger.json')).length, 1);
  }
});

test('the pictures of the demo are those that its script makes', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/demo-pictures.js', '--check'], {
    cwd: ROOT,
  });
  assert.match(stdout, /^\d+ pictures checked\n$/);
});
