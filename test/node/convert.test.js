import assert from 'node:assert/strict';
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fixture, inFolder, presslet, quickly, serving } from './support/run.js';

const converted = async (name, ...args) => {
  const { out, ...rest } = await quickly(['convert', fixture(`xml/${name}`), ...args]);
  return { ...rest, out, document: JSON.parse(out) };
};

test('RSS 2.0 with its modules becomes a JSON Feed with _news', async () => {
  const { document } = await converted('newsroom.rss.xml', '--agencies', 'Lantern Wire');
  const { items, ...feed } = document;
  assert.deepEqual(feed, {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Ledger',
    home_page_url: 'https://ledger.example/',
    feed_url: 'https://ledger.example/rss.xml',
    language: 'en-GB',
    _news: {
      publisher: {
        name: 'The Harbour Ledger',
        url: 'https://ledger.example/',
        logo: 'https://ledger.example/mark.png',
      },
      copyright: '© 2026 The Harbour Ledger',
    },
  });
  assert.equal(items.length, 3);
  assert.deepEqual(items[0], {
    id: 'ledger-quay-1',
    url: 'https://ledger.example/news/quay?a=1&b=2',
    title: 'Fish & chips: what’s next for the quay?',
    content_html: '<p>The barriers go at six &amp; not before.</p><p><a href="/ferry">The ferry</a> is free.</p>',
    summary: 'The last two fryers share one roof.',
    date_published: '2026-11-22T09:46:00+05:30',
    date_modified: '2026-11-22T14:10:00+05:30',
    authors: [{ name: 'Ines Calloway and Piet Sandoval' }],
    tags: ['National', 'Food & drink'],
    attachments: [{ url: 'https://ledger.example/quay.mp3', mime_type: 'audio/mpeg', size_in_bytes: 48213 }],
    _news: {
      section: { name: 'National' },
      agency: { name: 'Lantern Wire' },
      image: {
        url: 'https://ledger.example/quay-1600.jpg',
        alt: 'Two fryers behind one counter',
        caption: 'The counter on Thursday.',
        credit: 'Ada Quill',
        width: 1600,
        height: 900,
        sources: [{ url: 'https://ledger.example/quay-800.jpg', width: 800 }],
      },
    },
  });
  assert.deepEqual(items[1], {
    id: 'https://ledger.example/news/sum',
    url: 'https://ledger.example/news/sum',
    title: '1 < 2: a sum for the council',
    content_text: 'Plain words, no markup.',
    summary: 'Plain words, no markup.',
    date_published: '2026-11-22T08:00:00Z',
    authors: [{ name: 'City Desk' }],
    tags: ['Money'],
    _news: {
      section: { name: 'Council' },
      image: { url: 'https://ledger.example/sum.jpg', credit: 'Lantern Wire', width: 300, height: 200 },
      expires: '2099-01-01T00:00:00Z',
    },
  });
  assert.equal(items[2].id, 'https://ledger.example/news/permalink');
  assert.equal(items[2].url, items[2].id);
  assert.equal(items[2].date_published, '2026-11-21');
  assert.deepEqual(items[2]._news, {
    agency: { name: 'Lantern Wire' },
    image: { url: 'https://ledger.example/permalink.jpg' },
  });
});

test('items that cannot be written are told by their number, empty ones are counted, and the end is 1', async () => {
  const { code, err } = await converted('newsroom.rss.xml');
  assert.equal(code, 1);
  assert.match(err, /^presslet: 1 of 5 items are empty and were left out\.$/m);
  assert.match(err, /^presslet: Item 4 \("Neither guid nor link"\) was left out: it has neither a guid nor a link\.$/m);
  assert.match(err, /^presslet: The feed has further pages/m);
  assert.match(err, /^presslet: Items: 4, written: 3\. Read back: articles: 3, /m);
});

test('a link that no page may follow is not written, and told', async () => {
  const link = '<link>javascript:alert(1)</link><guid>1</guid><title>One</title>';
  const input = `<rss version="2.0"><channel><title>a</title><item>${link}</item></channel></rss>`;
  const { out, err } = await quickly(['convert', '-'], { input });
  assert.deepEqual(JSON.parse(out).items, [{ id: '1', title: 'One' }]);
  assert.match(err, /^presslet: Item 1 \("One"\) has a link that is no web address: javascript:alert\(1\)$/m);
});

test('RDF becomes the same', async () => {
  const { code, document } = await converted('newsroom.rdf.xml');
  assert.equal(code, 0);
  assert.equal(document.language, 'fr');
  assert.deepEqual(document._news, {
    publisher: {
      name: 'Marsh Publishing',
      url: 'https://gazette.example/',
      logo: 'https://gazette.example/mark.png',
    },
    copyright: '© Saltmarsh Gazette',
  });
  assert.deepEqual(document.items, [
    {
      id: 'https://gazette.example/1',
      url: 'https://gazette.example/1',
      title: 'La digue tient',
      content_html: '<p>La digue a tenu.</p><p>La mer aussi.</p>',
      date_published: '2026-11-22T06:30:00+01:00',
      authors: [{ name: 'Odile Brant' }],
      tags: ['Marais'],
      _news: { section: { name: 'Marais' } },
    },
  ]);
});

test('Atom becomes the same: its text constructs, bases, languages and links', async () => {
  const { code, document } = await converted('newsroom.atom.xml');
  assert.equal(code, 0);
  assert.equal(document.title, 'The Quayside & Post');
  assert.deepEqual(document.authors, [{ name: 'Post Desk' }]);
  assert.equal(document._news.publisher.logo, 'https://post.example/logo.svg');
  const [first, second] = document.items;
  assert.equal(first.title, 'Tags like <b> stay');
  assert.equal(first.url, 'https://post.example/archive/2026/tags');
  assert.equal(
    first.content_html,
    '<p>See <a href="https://post.example/archive/notes">the notes</a>.</p><p><img src="https://post.example/archive/a.png" alt="A" /></p>',
  );
  assert.equal(first.summary, 'In short.');
  assert.equal(first.date_published, '2026-11-22T08:00:00+02:00');
  assert.equal(first.date_modified, '2026-11-22T10:00:00+02:00');
  assert.deepEqual(first.authors, [{ name: 'Mara Quist', url: 'https://post.example/people/quist' }]);
  assert.deepEqual(first.tags, ['Technology']);
  assert.deepEqual(first.attachments, [
    {
      url: 'https://post.example/archive/2026/tags.mp4',
      mime_type: 'video/mp4',
      title: 'The film',
      size_in_bytes: 9000,
    },
  ]);
  assert.equal(second.title, 'Dúvida');
  assert.equal(second.language, 'pt');
  assert.equal(second.content_html, '<p>Só isto.</p>');
  assert.equal(second.date_published, '2026-11-21T10:00:00Z');
});

test('what is written is clean under check, as far as the source is', async () => {
  // A headline that is about a tag shows the tag, which is told.
  const rules = { 'newsroom.rdf.xml': [], 'newsroom.atom.xml': ['markup-shown'] };
  for (const [name, expected] of Object.entries(rules)) {
    const { out } = await converted(name);
    const { code, out: told } = await quickly(['check', '-', '--json'], { input: out });
    assert.equal(code, 0);
    assert.deepEqual(
      JSON.parse(told).findings.map(({ rule }) => rule),
      expected,
      name,
    );
  }
});

const small = (title, encoding = '') =>
  `<?xml version="1.0"${encoding && ` encoding="${encoding}"`}?><rss version="2.0"><channel><title>${title}</title>` +
  '<link>https://ledger.example/</link><item><guid>1</guid><title>Smørrebrød</title><description>x</description></item></channel></rss>';

test('an encoding is known by its mark, by the server’s word or by the prolog', async () => {
  const title = 'Ærlig talt';
  const utf16 = Buffer.from(`\ufeff${small(title)}`, 'utf16le');
  const answers = {
    '/mark': [Buffer.from(`\ufeff${small(title)}`), 'application/xml; charset=iso-8859-1'],
    '/utf16': [utf16, 'application/xml'],
    '/server': [Buffer.from(small(title), 'latin1'), 'text/xml; charset="ISO-8859-1"'],
    '/prolog': [Buffer.from(small(title, 'ISO-8859-1'), 'latin1'), 'application/xml'],
    '/unknown': [Buffer.from(small(title, 'x-nobody')), 'application/xml; charset=nothing'],
  };
  const answer = (request, response) => {
    const [body, type] = answers[request.url];
    response.setHeader('content-type', type);
    // In two pieces, so that what says the encoding may come apart.
    response.write(body.subarray(0, 20));
    setTimeout(() => response.end(body.subarray(20)), 5);
  };
  await serving(answer, async (origin) => {
    for (const path of Object.keys(answers)) {
      const document = JSON.parse((await quickly(['convert', origin + path])).out);
      assert.deepEqual([document.title, document.items[0].title], [title, 'Smørrebrød'], path);
    }
  });
  const { out } = await quickly(['convert', '-'], { input: Buffer.from(small(title, 'ISO-8859-1'), 'latin1') });
  assert.equal(JSON.parse(out).title, title);
});

test('what is no feed in XML ends with 2 and one sentence', async () => {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const cases = [
    ['<rss version="2.0"><channel><item><title>a</item></channel></rss>', /The XML is broken/],
    ['<rss version="2.0"><channel><title>a</title><item><title>b</title>', /The XML breaks off before its end/],
    [`<rss version="2.0"><channel>${'<x>'.repeat(50_000)}`, /The XML is broken/],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', /This is JSON already: "presslet check"/],
    ['<!doctype html><p>Hello', /This is a web page/],
    ['', /The answer is empty/],
  ];
  for (const [input, expected] of cases) {
    const { code, out, err } = await quickly(['convert', '-'], { input });
    assert.equal(code, 2, input.slice(0, 40));
    assert.equal(out, '');
    assert.match(err, expected);
    assert.equal(err.trim().split('\n').length, 1);
  }
  const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol">${laughs}]>${small('&l9;').replace(/^.*?\?>/, '')}`;
  const { code, out } = await quickly(['convert', '-'], { input: bomb });
  assert.ok(code === 2 || out.length < 2000, 'entities of the document’s own are not multiplied');
});

test('--out is written whole or not at all, also through a link', async () => {
  await inFolder(async (folder) => {
    const [file, link] = ['feed.json', 'link.json'].map((name) => join(folder, name));
    writeFileSync(file, 'old');
    symlinkSync(file, link);
    const { code, out } = await presslet(['convert', fixture('xml/newsroom.rdf.xml'), '--out', link]);
    assert.deepEqual([code, out], [0, '']);
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).title, 'Saltmarsh Gazette');
    assert.equal((await presslet(['convert', '-', '--out', file], { input: '<rss' })).code, 2);
    assert.equal(
      JSON.parse(readFileSync(file, 'utf8')).title,
      'Saltmarsh Gazette',
      'a feed that is broken replaces none',
    );
    assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'link.json']);
    const nowhere = await presslet(['convert', fixture('xml/newsroom.rdf.xml'), '--out', join(folder, 'no/feed.json')]);
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.err, /cannot be written \(ENOENT\)/);
  });
});

test('an address that cannot be had ends with 2 and leaves the old file', async () => {
  const answer = (_, response) => response.writeHead(500).end();
  await serving(answer, (origin) =>
    inFolder(async (folder) => {
      const file = join(folder, 'feed.json');
      writeFileSync(file, 'old');
      const { code, err } = await quickly(['convert', origin, '--out', file]);
      assert.equal(code, 2);
      assert.match(err, /error 500/);
      assert.equal(readFileSync(file, 'utf8'), 'old');
    }),
  );
});
