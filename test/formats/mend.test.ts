import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/index.js';
import { readFixture } from '../support/fixtures.js';
import { feedOf, findings, itemOf, readFeed, readFeedFile, readItem } from './read.js';

const contentsOf = (feed: Feed): string => JSON.stringify({ ...feed, report: [] });

/** Sends a clean document through the mending part by one fault that has nothing to do with its contents. */
const mendedToo = (document: Record<string, unknown>): Record<string, unknown> => ({ ...document, UNRELATED: true });

describe('a clean feed', () => {
  for (const name of ['complete.json', 'version-1.0.json']) {
    it(`is the same whether it was mended or not: ${name}`, async () => {
      const document = (await readFixture(`json-feed/${name}`)) as Record<string, unknown>;
      const [clean, mended] = [await readFeed(document), await readFeed(mendedToo(document))];
      expect(contentsOf(mended)).to.equal(contentsOf(clean));
      expect([clean.report, mended.report]).to.deep.equal([[], []]);
    });
  }

  const FIELDS: Record<string, unknown>[] = [
    {},
    { title: '  Spaces  around ' },
    { summary: 'a < b', tags: [], authors: [] },
    { authors: [{}], author: { name: 'Ilse Marrow' } },
    { content_html: '<p>One</p><p>Two &amp; three</p>', content_text: undefined },
    { content_html: '', content_text: '' },
    { external_url: 'https://lantern.example/', url: undefined },
    { url: 'javascript:alert(1)', image: 'data:,' },
    { date_published: '2026-01-06', date_modified: '2026-01-06T10:00:00.123+05:30' },
    { language: 'en_GB' },
    { _news: {} },
    { _news: { image: { url: '/a.jpg', width: 30, height: 30 }, labels: ['live'], corrections: [] } },
    { _news: { status: 'usable', expires: '2099-01-01', section: { url: '/s' }, agency: { name: ' ' } } },
    { attachments: [{ url: '/a.mp3' }, { url: '' }] },
  ];

  for (const fields of FIELDS) {
    it(`whose item has ${JSON.stringify(fields)} is the same whether it was mended or not`, async () => {
      const document = feedOf(itemOf(fields));
      const [clean, mended] = [await readFeed(document), await readFeed(mendedToo(document))];
      expect(contentsOf(mended)).to.equal(contentsOf(clean));
      expect(findings(mended)).to.deep.equal(findings(clean));
    });
  }
});

describe('what the fuller reading finds is found where nothing else is wrong', () => {
  const FAULTS: [name: string, fields: Record<string, unknown>][] = [
    ['no title', { title: undefined }],
    ['a title of unseen characters', { title: '\u200b\u202e' }],
    ['markup in a summary', { summary: '<p>Short</p>' }],
    ['a language that is none', { language: 'English (UK)' }],
    ['a picture in the text', { content_html: '<img src="/a.jpg" alt="A">' }],
    [
      'a caption in the text for the picture in the data',
      {
        content_html: '<figure><img src="/a.jpg"><figcaption>Pier</figcaption></figure>',
        _news: { image: { url: '/a.jpg', alt: 'A' } },
      },
    ],
    ['a picture too small', { _news: { image: { url: '/a.jpg', width: 12 } } }],
    ['a closing credit', { image: '/a.jpg', content_html: '<p>One</p><p>Photo: Ada Quill</p>' }],
    [
      'a closing credit beside the one in the data',
      {
        content_html: '<p>One</p><p>Photo: Ada Quill</p>',
        _news: { image: { url: '/a.jpg', alt: 'A', caption: 'B', credit: 'Ada Quill' } },
      },
    ],
    ['an agency among the authors', { authors: [{ name: 'Reuters' }] }],
    ['a joined author', { authors: [{ name: 'City Desk, AFP' }] }],
    ['a joined byline', { _news: { byline: 'City Desk | dpa' } }],
    ['a dated byline', { _news: { byline: 'Ilse Marrow, 6 January 2026' } }],
    ['a joined first line', { content_text: 'City Desk AFP, January 6, 2026, 9:46 am UTC\n\nOne.' }],
    ['a date that is not RFC 3339', { date_published: 'Tue, 06 Jan 2026 09:46:00 GMT' }],
    ['an old name of a date', { date_published: '2026-01-06', date_updated: '2026-01-08' }],
  ];

  for (const [name, fields] of FAULTS) {
    it(name, async () => {
      const document = feedOf(itemOf(fields));
      const [alone, among] = [await readFeed(document), await readFeed(mendedToo(document))];
      expect(contentsOf(alone)).to.equal(contentsOf(among));
      expect(findings(alone)).to.deep.equal(findings(among));
    });
  }
});

describe('an update', () => {
  const CASES: [published: string | undefined, modified: string | undefined, shown: string | null][] = [
    ['2026-01-06T09:00:00Z', '2026-01-06T09:29:59Z', null],
    ['2026-01-06T09:00:00Z', '2026-01-06T09:30:00Z', '2026-01-06T09:30:00Z'],
    ['2026-01-06T09:00:00Z', '2026-01-06T15:00:00+05:30', '2026-01-06T15:00:00+05:30'],
    ['2026-01-06T09:00:00Z', '2026-01-06T14:45:00+05:30', null],
    ['2026-01-06T09:00:00Z', '2026-01-05T09:00:00Z', null],
    ['2026-01-06T09:00:00Z', undefined, null],
    [undefined, '2026-01-06T09:00:00Z', '2026-01-06T09:00:00Z'],
  ];

  for (const [date_published, date_modified, shown] of CASES) {
    it(`of ${date_published ?? 'no date'} at ${date_modified ?? 'no time'} is ${shown ?? 'none'}`, async () => {
      expect((await readItem({ date_published, date_modified })).article.updatedAt).to.equal(shown);
    });
  }
});

describe('one bad item', () => {
  it('never empties the feed, whatever it is', async () => {
    const good = itemOf({ id: 'good' });
    const bad = [null, 0, '', [], {}, [[]], { id: {} }, { id: '' }, { id: 'x', title: { a: [{}] }, _news: [{ a: 1 }] }];
    for (const each of bad) {
      const feed = await readFeed(feedOf(each, good, each));
      expect(
        feed.articles.map(({ id }) => id),
        JSON.stringify(each),
      ).to.include('good');
      expect(findings(feed).join(), JSON.stringify(each)).to.match(/items\[0\]/);
    }
  });

  for (const depth of [100, 20_000]) {
    const deep = `${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`;
    for (const item of [
      deep,
      `{"id":${deep}}`,
      `{"id":"x","title":${deep},"_news":${deep}}`,
      `{"id":"x","tags":${deep}}`,
    ]) {
      it(`that goes ${depth * 2} deep does not either: ${item.slice(0, 24)}…`, async () => {
        const text = JSON.stringify(feedOf('DEEP', itemOf())).replace('"DEEP"', item);
        expect((await readFeed(text)).articles.map(({ id }) => id)).to.include('nw-1');
      });
    }
  }

  it('keeps its place’s number in the report', async () => {
    const feed = await readFeedFile('ids-and-duplicates.json');
    expect(feed.report.find(({ rule }) => rule === 'not-an-item')).to.deep.equal({
      ...{ path: 'items[8]', rule: 'not-an-item', severity: 'error', seen: 'not an item' },
    });
  });
});
