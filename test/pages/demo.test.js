import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listen } from '../../scripts/lib/loopback.js';
import { serveFiles } from '../../scripts/lib/static-server.js';
import { picturesLoaded, readAll } from './news/page.js';
import { openSite } from './support/site.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ANY = ':is(news-section-feed, news-article-card)';
const PLACES = `${ANY}:not([data-presslet] *), [data-presslet]`;

// A story that was withdrawn, which is there to show that the page's own words stay.
const ABSENT = { 'cards.html': [['empty', true]] };

// As scripts/start.js serves it.
const demo = await listen(
  serveFiles([
    { at: '/cdn/', folder: join(ROOT, 'cdn') },
    { at: '/', folder: join(ROOT, 'demo') },
  ]),
);
after(() => demo.close());

const site = await openSite({ pages: { '/blank': '<!doctype html>' } });
const pages = (await readdir(join(ROOT, 'demo'))).filter((name) => name.endsWith('.html'));

/** Opens a page of the demo, and keeps what was answered with an error or not at all. */
async function open(name) {
  const view = await site.open('/blank');
  const failed = [];
  view.page.on('requestfailed', (request) => failed.push(`${request.url()}: ${request.failure().errorText}`));
  view.page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.url()}: ${response.status()}`);
  });
  await view.page.goto(`${demo.origin}/${name}`);
  return { ...view, failed };
}

test('the demo has pages of a section front, a partner, a CMS, and in several languages', () => {
  for (const name of ['index', 'partner', 'cms', 'cards', 'dark', 'rtl', 'fr'])
    assert.ok(pages.includes(`${name}.html`), name);
});

/** The places that links name: of each page its ids, as `index.html#national`. */
const places = new Set();
const links = [];

for (const name of pages) {
  test(`${name} shows its news, is accessible in light and dark, and nothing fails or is on the console`, async () => {
    const view = await open(name);
    const found = await view.page.evaluate((all) => document.querySelectorAll(all).length, PLACES);
    if (found) {
      const elements = await readAll(view.page, ANY, found);
      const absent = elements.filter(({ status }) => status !== 'ready');
      assert.deepEqual(
        absent.map(({ status, fallback }) => [status, fallback]),
        ABSENT[name] ?? [],
      );
      for (const { status, cards, fallback } of elements)
        if (status === 'ready') assert.deepEqual([cards.length > 0, fallback], [true, false]);
      assert.equal((await picturesLoaded(view.page, ANY)).includes(false), false);
    }
    for (const colorScheme of ['light', 'dark']) {
      await view.page.emulateMedia({ colorScheme });
      assert.deepEqual([colorScheme, await view.axe()], [colorScheme, []]);
    }
    assert.deepEqual([view.console, view.errors, view.failed], [[], [], []]);
    await collect(view.page, name);
  });
}

async function collect(page, name) {
  const { ids, hrefs } = await page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return {
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      hrefs: roots.flatMap((root) => [...root.querySelectorAll('a[href], link[href]')].map(({ href }) => href)),
    };
  });
  for (const id of ['', ...ids]) places.add(`/${name}${id && `#${id}`}`);
  links.push(...hrefs.map((href) => [name, href]));
}

test('no link of the demo is broken or leads away from it', async () => {
  assert.ok(links.length > 100, String(links.length));
  const broken = [];
  const known = new Map();
  for (const [name, href] of links) {
    const { origin, pathname, hash } = new URL(href);
    const path = pathname === '/' ? '/index.html' : pathname;
    if (origin !== demo.origin) broken.push(`${name}: ${href} leads away`);
    else if (path.endsWith('.html') ? !places.has(path + hash) : !(await answers(path)))
      broken.push(`${name}: ${href}`);
  }
  assert.deepEqual([...new Set(broken)], []);

  async function answers(path) {
    if (!known.has(path)) known.set(path, (await fetch(demo.origin + path)).ok);
    return known.get(path);
  }
});

test('the demo asks only for its own files, and nowhere else', async () => {
  const view = await open('index.html');
  await readAll(view.page);
  const origins = new Set(view.requests.map(({ url }) => new URL(url).origin));
  assert.deepEqual([...origins].sort(), [demo.origin, site.origins.page].sort());
  assert.equal(view.requests.filter(({ url }) => url.endsWith('harbour-ledger.json')).length, 1);
});

test('the pictures of the demo are those that its script makes', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/demo-pictures.js', '--check'], {
    cwd: ROOT,
  });
  assert.match(stdout, /^\d+ pictures checked\n$/);
});
