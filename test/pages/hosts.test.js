import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLEAN_HEADLINES, newsRoutes } from './news/feeds.js';
import { headlines, hostPage, read, readAll, scriptTag } from './news/page.js';
import { openSite } from './support/site.js';

const site = await openSite({ pages: {}, cdn: newsRoutes });
const { cdn, page: origin } = site.origins;

const FEED = `<news-section-feed src="${cdn}/feed.json"><p>Fallback</p></news-section-feed>`;
const PROSE = `<news-section-feed src="${cdn}/prose.json" agencies="The Wire Service" layout="grid" lang="fr"><p>Fallback</p></news-section-feed>`;
const PLACED = `<div data-presslet="section-feed" data-src="${cdn}/feed.json" data-limit="1"><p>Fallback</p></div>`;
const SCRIPT = scriptTag(cdn);

const open = (answer, options) => {
  site.routes.page['/'] = answer;
  return site.open('/', options);
};
const silent = (view) => assert.deepEqual([view.console, view.errors], [[], []]);

/** Pages that make it hard, by what stands before the script and what in the body; the news shows as on a plain page. */
const HOSTS = {
  'where fetch is wrapped': [
    `<script>const own = fetch; globalThis.calls = 0;
      globalThis.fetch = function fetch(...all) { globalThis.calls++; return own.apply(this, all).then((answer) => answer); };</script>`,
  ],
  'where IntersectionObserver is missing': ['<script>delete globalThis.IntersectionObserver;</script>'],
  'where MutationObserver and ResizeObserver are missing': [
    '<script>delete globalThis.MutationObserver; delete globalThis.ResizeObserver;</script>',
  ],
  'where AMD’s define is there': [
    '<script>globalThis.define = () => { throw new Error("no module was asked for"); }; globalThis.define.amd = {};</script>',
  ],
  'where CommonJS’s module is there': [
    '<script>globalThis.module = { exports: {} }; globalThis.exports = globalThis.module.exports;</script>',
  ],
  'where console is missing': ['<script>delete globalThis.console;</script>'],
  'with an enumerable addition to Object.prototype': ['<script>Object.prototype.extend = function () {};</script>'],
  'with option names on Object.prototype': [
    `<script>Object.assign(Object.prototype, { headers: { 'x-evil': '1' }, method: 'POST', body: 'x', once: true, passive: true, mode: 'no-cors' });</script>`,
  ],
  'with additions to Array.prototype': [
    '<script>Array.prototype.last = function () {}; Array.prototype.toJSON = function () { return "array"; };</script>',
  ],
  'with a foreign zod configuration': [
    '<script>globalThis.__zod_globalConfig = { jitless: false, customError: () => { throw new Error("foreign"); } };</script>',
  ],
  'with the id litHtmlVersions': ['', '<a id="litHtmlVersions">a</a>'],
  'with the id litHtmlPolyfillSupport': ['', '<a id="litHtmlPolyfillSupport">a</a>'],
  'with the ids litElementVersions and reactiveElementVersions': [
    '',
    '<a id="litElementVersions">a</a><a id="reactiveElementVersions">a</a>',
  ],
  'with the id ShadyCSS': ['', '<a id="ShadyCSS">a</a>'],
  'with a form as __zod_globalConfig': [
    '',
    '<form id="__zod_globalConfig"><input name="postProcessor" aria-label="a"></form>',
  ],
  'with the name createTreeWalker': ['', '<img name="createTreeWalker" alt="">'],
  'with the names createElement, importNode, createComment, body and head': [
    '',
    '<img name="createElement" alt=""><img name="importNode" alt=""><img name="createComment" alt=""><form name="body"></form><img name="head" alt="">',
  ],
  'with the names getElementById, adoptedStyleSheets, hidden, documentElement and defaultView': [
    '',
    '<img name="getElementById" alt=""><img name="adoptedStyleSheets" alt=""><img name="hidden" alt=""><img name="documentElement" alt=""><img name="defaultView" alt="">',
  ],
  'with the ids trustedTypes, presslet, customElements and CSSStyleSheet': [
    '',
    '<a id="trustedTypes">a</a><a id="presslet">a</a><a id="customElements">a</a><a id="CSSStyleSheet">a</a>',
  ],
};

for (const [name, [head, body = '']] of Object.entries(HOSTS)) {
  test(`a page ${name} shows the news, in elements and placeholders`, async () => {
    const view = await open(hostPage(body + FEED + PROSE + PLACED, { head: head + SCRIPT }));
    const [plain, prose, placed] = await readAll(view.page, undefined, 3);
    assert.deepEqual(headlines(plain), CLEAN_HEADLINES);
    assert.deepEqual([prose.cards[0]?.agency, prose.source], ['The Wire Service', 'Source : The Corveth Courier']);
    assert.deepEqual(headlines(placed), CLEAN_HEADLINES.slice(0, 1));
    assert.deepEqual([plain.fallback, prose.fallback, placed.fallback], [false, false, false]);
    silent(view);
  });
}

test('a wrapped fetch is the one that is asked', async () => {
  const view = await open(hostPage(FEED, { head: HOSTS['where fetch is wrapped'][0] + SCRIPT }));
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
