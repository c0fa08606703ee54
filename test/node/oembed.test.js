import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { feed, inFolder, item, quickly } from './support/run.js';

const EMBED = 'https://cdn.ledger.example/presslet/embed.html';
const FEED = feed([item('bridge')], { home_page_url: 'https://ledger.example/' });

const ask = (page, args = []) =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'feed.json'), FEED);
    return quickly(['oembed', join(folder, 'index.html'), '--embed', EMBED, ...args]);
  });

const BASE = ['--base', 'https://ledger.example/news/'];

test('a page’s element is told as a frame, with what it shows and how', async () => {
  const { code, out } = await ask(
    '<news-section-feed id="top" class="wide" src="/feed.json" section="Harbour &amp; sea" layout="grid" today offline></news-section-feed>',
    [...BASE, '--width', '400', '--height', '300'],
  );
  assert.equal(code, 0);
  const { html, ...rest } = JSON.parse(out);
  assert.deepEqual(rest, {
    version: '1.0',
    type: 'rich',
    title: 'Harbour & sea',
    provider_name: 'The Harbour Ledger',
    provider_url: 'https://ledger.example/',
    cache_age: 86_400,
    width: 400,
    height: 300,
  });
  const [, src] = /^<iframe src="([^"]+)" title="Harbour &amp; sea" width="400" height="300" loading="lazy"/.exec(html);
  const address = new URL(src.replaceAll('&amp;', '&'));
  assert.equal(address.origin + address.pathname, EMBED);
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    element: 'section-feed',
    src: 'https://ledger.example/feed.json',
    section: 'Harbour & sea',
    layout: 'grid',
    today: '',
  });
  assert.ok(html.endsWith('<script async src="https://cdn.ledger.example/presslet/embed-parent.js"></script>'));
});

test('an article is named by the page’s address, since a frame has another', async () => {
  const { out } = await ask(
    '<news-section-feed src="/feed.json"></news-section-feed><news-article-body src="/feed.json"></news-article-body>',
    [...BASE, '--number', '2'],
  );
  assert.match(
    JSON.parse(out).html,
    /element=article-body&amp;src=[^&]+&amp;article-id=https%3A%2F%2Fledger\.example%2Fnews%2F"/,
  );
});

test('what a frame could not show ends with 2 and the reason', async () => {
  const inline =
    '<news-section-feed src="#here"></news-section-feed><script type="application/feed+json" id="here">{}</script>';
  for (const [page, args, words] of [
    ['<p></p>', BASE, /The page has 0 news elements/],
    [inline, BASE, /stands in the page/],
    ['<news-section-feed src="/feed.json"></news-section-feed>', [], /Say what the address of the page is/],
    ['<news-section-feed></news-section-feed>', BASE, /The element has no feed/],
    ['<p></p>', ['--width', 'wide'], /--width is a number/],
  ]) {
    const { code, err } = await ask(page, args);
    assert.equal(code, 2);
    assert.match(err, words);
  }
});
