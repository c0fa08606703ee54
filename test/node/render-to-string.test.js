import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '../../dist/index.js';
import { renderToString } from '../../dist/node/prerender.js';
import { feed, item } from './support/run.js';

const ELEMENT = '<news-section-feed src="/feed.json" heading="Ours">Wait</news-section-feed>';
const FEED = feed([item('bridge'), item('ferry')]);

test('an element comes with its news in it, from a feed’s text and from a feed that was read', async () => {
  const html = await renderToString(ELEMENT, FEED);
  assert.match(html, /^<news-section-feed src="\/feed\.json" heading="Ours"><template shadowrootmode="open"/);
  assert.match(html, />Ours<\/h2>/);
  assert.match(html, />Story bridge<[\s\S]*>Story ferry</);
  assert.ok(html.endsWith('</template>Wait</news-section-feed>'));
  const { value } = await parseFeed(FEED, {});
  assert.equal(await renderToString(ELEMENT, value), html);
});

test('it reads the feed as the element’s attributes say, and resolves addresses against the feed’s', async () => {
  const element = '<news-section-feed link-template="https://ledger.example/story/{id}"></news-section-feed>';
  const items = [item('bridge', { url: undefined }), item('ferry', { url: '../ferry' })];
  const html = await renderToString(element, feed(items), { feedUrl: 'https://ledger.example/feeds/all.json' });
  assert.match(html, /href="https:\/\/ledger\.example\/story\/bridge"/);
  assert.match(html, /href="https:\/\/ledger\.example\/ferry"/);
});

test('the page’s address says which article is meant, and whether the page is the publisher’s', async () => {
  const items = [
    item('bridge'),
    item('ferry', { _news: { syndication: 'headline' }, summary: 'The crossing is free.' }),
  ];
  const text = feed(items, { home_page_url: 'https://ledger.example/' });
  const body = '<news-article-body></news-article-body>';
  assert.match(await renderToString(body, text, { url: 'https://ledger.example/ferry' }), />Story ferry<\/h2>/);
  assert.equal(await renderToString(body, text, { url: 'https://ledger.example/elsewhere' }), body);
  const list = '<news-section-feed></news-section-feed>';
  assert.match(await renderToString(list, text, { url: 'https://ledger.example/' }), /The crossing is free/);
  assert.doesNotMatch(await renderToString(list, text, { url: 'https://partner.example/' }), /The crossing is free/);
});

test('HTML without the element is asked for by its form', async () => {
  assert.match(
    await renderToString(ELEMENT, FEED, { form: 'static' }),
    /^<div lang="en-GB" dir="ltr" class="presslet">/,
  );
  assert.match(await renderToString(ELEMENT, FEED, { form: 'light' }), /><div data-presslet-written><ul><li/);
});

test('without news the element stays as it was given; what is no element and what is no feed reject', async () => {
  assert.equal(await renderToString(ELEMENT, feed([])), ELEMENT);
  await assert.rejects(renderToString('<p></p>', FEED), TypeError);
  await assert.rejects(renderToString(ELEMENT, '<rss/>'), ({ cause }) => cause.kind === 'not-json');
});

test('what a page would be asked for is not left behind', async () => {
  await renderToString(ELEMENT, FEED);
  for (const name of ['document', 'location', 'ShadowRoot', 'Element']) assert.equal(name in globalThis, false, name);
});

test('several at once do not see each other', async () => {
  const tags = ['de', 'fr', 'ar', 'en'];
  const all = await Promise.all(
    tags.map((lang) => renderToString(`<news-section-feed lang="${lang}"></news-section-feed>`, FEED)),
  );
  assert.deepEqual(
    all.map((html) => /<div class="root inherit" lang="([\w-]+)"/.exec(html)[1]),
    tags,
  );
});
