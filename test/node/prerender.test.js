import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import { feed, inFolder, item, quickly, serving } from './support/run.js';

const FEED = feed([item('bridge'), item('ferry'), item('quay')], { home_page_url: 'https://ledger.example/' });
const ELEMENT = '<news-section-feed src="/feed.json"><p>Our stories</p></news-section-feed>';

/** A site in a folder of its own. */
const site = (files, act) =>
  inFolder((folder) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return act(folder, (path) => readFileSync(join(folder, path), 'utf8'));
  });

const around = (element, head = '') =>
  `<!DOCTYPE html>\n<html lang="en-GB">\n<head>${head}</head>\n<body>\n${element}\n</body></html>\n`;

const headlinesOf = (html) => [...html.matchAll(/part="headline"[^>]*><a[^>]*>([^<]*)</g)].map(([, words]) => words);
const withoutWritten = (html) => html.replace(/<(template|div)[^>]* data-presslet-written[\s\S]*?<\/\1>/g, '');

const elementsOf = (node) => [
  ...(node.attrs ? [node] : []),
  ...[...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].flatMap(elementsOf),
];
const isActive = ({ nodeName, attrs }) =>
  /^(script|iframe|object|embed|base|meta)$/.test(nodeName) ||
  attrs.some(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value));

test('each element has its news in a shadow tree, and all else in the page stays to the letter', async () => {
  const page = around(`<p class=a  id='b'>Kept &copy; <br/>as it is</p>\n${ELEMENT}<!-- end -->`);
  await site({ 'index.html': page, 'feed.json': FEED }, async (folder, read) => {
    const { code, err } = await quickly(['prerender', folder]);
    assert.equal(code, 0, err);
    assert.match(err, /Pages: 1, written: 1\. Elements with their news: 1, without: 0\./);
    const html = read('index.html');
    assert.match(
      html,
      /<news-section-feed src="\/feed\.json"><template shadowrootmode="open" data-presslet-written><style>/,
    );
    assert.deepEqual(headlinesOf(html), ['Story bridge', 'Story ferry', 'Story quay']);
    assert.match(html, /<a part="link" href="https:\/\/ledger\.example\/bridge"/);
    assert.match(html, /<time part="time" datetime="2026-11-22T09:46:00\+05:30">22 Nov 2026, 09:46<\/time>/);
    assert.equal(withoutWritten(html), page);
  });
});

test('a second run changes nothing, and one with a newer feed replaces what the first wrote', async () => {
  await site({ 'index.html': around(ELEMENT), 'feed.json': FEED }, async (folder, read) => {
    await quickly(['prerender', folder]);
    const first = read('index.html');
    const before = statSync(join(folder, 'index.html')).mtimeMs;
    assert.match((await quickly(['prerender', folder])).err, /written: 0\./);
    assert.equal(read('index.html'), first);
    assert.equal(statSync(join(folder, 'index.html')).mtimeMs, before);
    writeFileSync(join(folder, 'feed.json'), feed([item('lighthouse')]));
    await quickly(['prerender', folder]);
    assert.deepEqual(headlinesOf(read('index.html')), ['Story lighthouse']);
    assert.equal(withoutWritten(read('index.html')), around(ELEMENT));
  });
});

test('an element whose feed fails keeps its fallback, is listed, and the rest is written', async () => {
  const page = around(
    `${ELEMENT}\n<news-section-feed src="/gone.json">Gone</news-section-feed>\n<news-section-feed src="/broken.json">Broken</news-section-feed>` +
      '<news-article-body article-id="nowhere" src="/feed.json">None</news-article-body><news-section-feed>No source</news-section-feed>',
  );
  await site({ 'index.html': page, 'feed.json': FEED, 'broken.json': '{' }, async (folder, read) => {
    const { code, err } = await quickly(['prerender', folder, '--base', 'https://ledger.example', '--feeds', folder]);
    assert.equal(code, 1);
    const lines = err.split('\n').filter((line) => line.includes('keeps its fallback'));
    assert.equal(lines.length, 4, err);
    assert.match(
      lines[0],
      /index\.html, line 6: <news-section-feed> keeps its fallback\. .*ledger\.example\/gone\.json/,
    );
    assert.match(lines[1], /line 7: .*broken\.json/);
    assert.match(lines[2], /<news-article-body> keeps its fallback\. Its feed has nothing to show here\./);
    assert.match(lines[3], /It has no src, and the page announces no feed\./);
    assert.equal(read('index.html').match(/<template/g).length, 1);
    assert.equal(withoutWritten(read('index.html')), page);
  });
});

test('links of an element stand in it for systems that take templates away, with agency and date', async () => {
  const items = [
    item('bridge', { title: 'A <b>bold</b> & "quoted" bridge', _news: { agency: { name: 'Northwind Press' } } }),
  ];
  await site({ 'index.html': around(ELEMENT), 'feed.json': feed(items) }, async (folder, read) => {
    assert.equal((await quickly(['prerender', folder, '--light'])).code, 0);
    assert.match(
      read('index.html'),
      /<news-section-feed src="\/feed\.json"><div data-presslet-written><ul><li lang="en-GB"><a href="https:\/\/ledger\.example\/bridge" rel="noopener">A [^<]*&amp; &quot;quoted&quot; bridge<\/a> <span>Northwind Press<\/span> <time datetime="2026-11-22T09:46:00\+05:30">22 Nov 2026, 09:46<\/time><\/li><\/ul><\/div><p>Our stories<\/p>/,
    );
  });
});

test('whole stories stand in it as HTML without shadow tree, style, script or idle buttons', async () => {
  const page = around('<news-article-body src="/feed.json" article-id="bridge" show="share"></news-article-body>');
  await site({ 'index.html': page, 'feed.json': FEED }, async (folder, read) => {
    assert.equal((await quickly(['prerender', folder, '--static'])).code, 0);
    const html = read('index.html');
    assert.match(html, /<h2 dir="auto" class="presslet-headline">Story bridge<\/h2>/);
    assert.match(html, /<p dir="auto">The text of story bridge\.<\/p>/);
    assert.doesNotMatch(html, /<(?:template|style|script|slot|button)|part=|hidden|<\?|<!--/);
  });
});

test('a placeholder gets links, since what strips tags strips templates', async () => {
  const page = around('<div data-presslet="section-feed" data-src="/feed.json" data-limit="1"><p>Soon</p></div>');
  await site({ 'index.html': page, 'feed.json': FEED }, async (folder, read) => {
    assert.equal((await quickly(['prerender', folder])).code, 0);
    assert.match(
      read('index.html'),
      /data-limit="1"><div data-presslet-written><ul><li lang="en-GB"><a [^>]*>Story bridge<\/a>/,
    );
    assert.equal(read('index.html').match(/<li/g).length, 1);
  });
});

test('what a page shows only by script or without it, and elements that are not ours, are left alone', async () => {
  const page = around(
    `<template>${ELEMENT}</template><noscript>${ELEMENT}</noscript><news-paper></news-paper><!--${ELEMENT}-->`,
  );
  await site({ 'index.html': page }, async (folder, read) => {
    assert.equal((await quickly(['prerender', folder])).code, 0);
    assert.equal(read('index.html'), page);
  });
});

test('the page says whose article it is, in which language, where its feed is, and what came before', async () => {
  const head =
    '<link rel="canonical" href="https://ledger.example/ferry"><link rel="alternate" type="application/feed+json" href="feed.json">';
  const page = around(
    '<main lang="de"><news-article-body></news-article-body><news-related-articles deduplicate></news-related-articles>' +
      '<news-section-feed deduplicate include-current></news-section-feed></main>',
    head,
  );
  const items = ['bridge', 'ferry', 'quay'].map((id) => item(id, { _news: { section: { name: 'Hafen' } } }));
  await site({ 'index.html': page, 'feed.json': feed(items) }, async (folder, read) => {
    const { code, err } = await quickly(['prerender', folder]);
    const [, body = '', related = '', list = ''] = read('index.html').split(/<news-(?=article-body|related|section)/);
    assert.match(body, /part="headline"[^>]*>Story ferry</);
    assert.match(body, /<time part="time"[^>]*>22\.11\.2026, 09:46</);
    assert.match(related, /Mehr/);
    assert.deepEqual(headlinesOf(related), ['Story bridge', 'Story quay']);
    // All that there is stands above already.
    assert.doesNotMatch(list, /<template/);
    assert.equal(code, 1, err);
  });
});

test('what a feed says is text in the page, whatever it looks like', async () => {
  const evil = '</style></template><script>alert(1)</script><img src=x onerror=alert(1)>"\'';
  const items = [
    item(evil, {
      title: evil,
      summary: evil,
      url: 'javascript:alert(1)',
      content_html: `<p>${evil}</p><!--${evil}-->`,
    }),
  ];
  await site(
    {
      'index.html': around(
        `${ELEMENT}<news-article-body src="/feed.json" article-id="${evil.replaceAll('"', '&quot;')}"></news-article-body>`,
      ),
      'feed.json': feed(items, { title: evil }),
    },
    async (folder, read) => {
      for (const form of [[], ['--static'], ['--light']]) {
        await quickly(['prerender', folder, ...form]);
        const elements = elementsOf(parse(read('index.html')));
        assert.ok(
          elements.some(({ nodeName }) => /^(a|article|li)$/.test(nodeName)),
          form.join(),
        );
        assert.deepEqual(
          elements.filter(isActive).map(({ nodeName }) => nodeName),
          [],
          form.join(),
        );
      }
    },
  );
});

test('pages go to another folder with their paths, two hundred in one run', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`news/${index % 10}/story ${index}.html`, around(ELEMENT)]),
  );
  await site({ ...pages, 'feed.json': FEED, 'style.css': '' }, async (folder, read) => {
    const told = [];
    const terminal = { watched: true, err: (text) => told.push(text) };
    const { code } = await quickly(['prerender', folder, '--out', join(folder, 'out')], { terminal });
    assert.equal(code, 0);
    assert.ok(told.some((text) => text.includes('117 of 200 pages: news/')));
    assert.equal(
      readdirSync(join(folder, 'out'), { recursive: true }).filter((name) => name.endsWith('.html')).length,
      200,
    );
    assert.equal(headlinesOf(read('out/news/7/story 17.html')).length, 3);
    assert.equal(read('news/7/story 17.html'), around(ELEMENT));
  });
});

test('a feed is asked for once in a run, and from run to run only whether it has changed', async () => {
  const asked = [];
  const answer = (request, response) => {
    asked.push(request.headers['if-none-match'] ?? 'whole');
    response.setHeader('etag', '"one"');
    if (request.headers['if-none-match'] === '"one"') return response.writeHead(304).end();
    response.setHeader('content-type', 'application/feed+json');
    response.end(FEED);
  };
  await serving(answer, (origin) =>
    site(
      { 'a.html': around(`<news-section-feed src="${origin}/feed.json"></news-section-feed>`.repeat(2)) },
      async (folder, read) => {
        const run = () => quickly(['prerender', folder, '--cache', join(folder, 'cache')]);
        assert.equal((await run()).code, 0);
        const first = read('a.html');
        assert.equal((await run()).code, 0);
        assert.deepEqual(asked, ['whole', '"one"']);
        assert.equal(read('a.html'), first);
        assert.equal(headlinesOf(first).length, 6);
      },
    ),
  );
});

test('the hashes of what is written are printed for pages with a strict policy', async () => {
  await site({ 'index.html': around(ELEMENT), 'feed.json': FEED }, async (folder, read) => {
    const { out } = await quickly(['prerender', folder, '--csp']);
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(read('index.html'));
    assert.equal(out, `'sha256-${createHash('sha256').update(style).digest('base64')}'\n`);
  });
});

test('what was given wrongly is told in a sentence, and ends with 2', async () => {
  await site({ 'index.html': around(ELEMENT), 'feed.json': FEED, 'empty/x.txt': '' }, async (folder) => {
    const cases = [
      [['prerender'], /Give something to read: a page or a folder of pages/],
      [['prerender', join(folder, 'none.html')], /none\.html: There is no such file or folder/],
      [['prerender', join(folder, 'empty')], /There are no pages/],
      [['prerender', folder, '--light', '--static'], /not both/],
      [['prerender', folder, '--base', 'ledger'], /--base is an address/],
      [['prerender', folder, '--feeds', join(folder, 'none')], /no such folder/],
      [['prerender', folder, '--nonsense'], /nonsense/],
    ];
    for (const [args, words] of cases) {
      const { code, err } = await quickly(args);
      assert.equal(code, 2, err);
      assert.match(err, words);
    }
  });
});

test('a page that is not in UTF-8 is left as it is and told of', async () => {
  const bytes = Buffer.concat([Buffer.from(around(ELEMENT)), Buffer.from([0xe9, 0x20])]);
  await site({ 'index.html': bytes, 'feed.json': FEED }, async (folder) => {
    const { code, err } = await quickly(['prerender', folder]);
    assert.equal(code, 1);
    assert.match(err, /index\.html: This page is not in UTF-8/);
    assert.deepEqual(readFileSync(join(folder, 'index.html')), bytes);
  });
});
