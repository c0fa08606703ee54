import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLEAN_HEADLINES, newsRoutes } from './news/feeds.js';
import { headlines, hostPage, read, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const site = await openSite({ pages: {}, cdn: newsRoutes });
const { cdn, page: origin } = site.origins;

const FEED = `<news-section-feed src="${cdn}/feed.json"><p>Fallback</p></news-section-feed>`;
const PLACED = `<div data-presslet="section-feed" data-src="${cdn}/feed.json" data-limit="1"><p>Fallback</p></div>`;
const SCRIPT = scriptTag(cdn);

const open = (answer, options) => {
  site.routes.page['/'] = answer;
  return site.open('/', options);
};
const silent = (view) => assert.deepEqual([view.console, view.errors], [[], []]);

const WRAPPED = `<script>const own = fetch; globalThis.calls = 0;
  globalThis.fetch = function fetch(...all) { globalThis.calls++; return own.apply(this, all).then((answer) => answer); };</script>`;

test('a wrapped fetch is the one that is asked', async () => {
  const view = await open(hostPage(FEED, { head: WRAPPED + SCRIPT }));
  await read(view.page);
  assert.equal(await view.page.evaluate(() => globalThis.calls), 1);
});

test('without fetch the fallback stays, and nothing throws', async () => {
  const view = await open(hostPage(FEED, { head: `<script>delete globalThis.fetch;</script>${SCRIPT}` }));
  const { status, problem, fallback } = await read(view.page);
  assert.deepEqual([status, problem.kind, fallback, view.errors], ['problem', 'network', true, []]);
});

test('without custom elements the fallback stays, and nothing throws', async () => {
  const view = await open(
    hostPage(FEED + PLACED, { head: `<script>delete globalThis.customElements;</script>${SCRIPT}` }),
  );
  await view.page.waitForTimeout(200);
  const shown = await view.page.locator('p').evaluateAll((all) => all.map((each) => each.checkVisibility()));
  assert.deepEqual(shown, [true, true]);
  silent(view);
});

test('in a sandboxed frame of an opaque origin the news shows', async () => {
  site.routes.page['/inner'] = hostPage(FEED, { head: SCRIPT });
  const view = await open(
    hostPage(`<iframe title="Inner" sandbox="allow-scripts" src="${origin}/inner" width="600" height="600"></iframe>`),
  );
  await view.page.frameLocator('iframe').getByText(CLEAN_HEADLINES[2]).waitFor();
  silent(view);
});

test('where storage is denied the news shows', async () => {
  const view = await open(
    hostPage(FEED, {
      head: `<script>for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(globalThis, name, { get() { throw new DOMException('Denied', 'SecurityError'); } });</script>${SCRIPT}`,
    }),
  );
  assert.deepEqual(headlines(await read(view.page)), CLEAN_HEADLINES);
  silent(view);
});
