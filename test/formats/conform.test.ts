import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { conform } from '../../src/formats/conform.js';
import type { Article } from '../../src/index.js';
import { noteIn, type ReportEntry } from '../../src/model/report.js';
import { feedOf, itemOf, readFeed, readItem } from './read.js';

const schema = z.object({
  name: z.string(),
  size: z.optional(z.number()),
  words: z.optional(z.array(z.string())),
  place: z.optional(z.object({ town: z.string(), street: z.optional(z.string()) })),
});

const read = (value: unknown): { data: unknown; report: string[] } => {
  const report: ReportEntry[] = [];
  const data = conform(schema, value, 'x', { safeParse: z.safeParse, note: noteIn(report) });
  return { data, report: report.map(({ path, rule }) => `${path} ${rule}`) };
};

describe('conform', () => {
  it('takes what fits and leaves out what it does not know', () => {
    expect(read({ name: 'a', size: 1, other: 2 })).to.deep.equal({ data: { name: 'a', size: 1 }, report: [] });
  });

  it('takes null and undefined for absent', () => {
    expect(read({ name: 'a', size: null, words: undefined, place: null })).to.deep.equal({
      data: { name: 'a' },
      report: [],
    });
  });

  it('takes away the smallest part that is wrong', () => {
    expect(read({ name: 'a', words: ['b', false, 'c', {}], place: { town: 'd', street: [] } })).to.deep.equal({
      data: { name: 'a', words: ['b', 'c'], place: { town: 'd' } },
      report: ['x.place.street wrong-type', 'x.words[3] wrong-type', 'x.words[1] wrong-type'],
    });
  });

  it('joins the names of a list where somebody is named', async () => {
    const image = { url: 'https://northwind.example/p.jpg', credit: ['Ada Quill', { name: 'Bo Lind' }] };
    const { article, report } = await readItem({ _news: { image, byline: ['Ines Calloway'] } });
    expect([article.image?.credit, article.byline]).to.deep.equal(['Ada Quill, Bo Lind', 'Ines Calloway']);
    expect(report).to.include.members([
      'items[0]._news.image.credit object-as-text info',
      'items[0]._news.byline object-as-text info',
    ]);
  });

  it('takes lists that name nobody away', async () => {
    const { article, report } = await readItem({ _news: { byline: [[1]], located: ['A', 'B'] } });
    expect([article.byline, article.located]).to.deep.equal([null, null]);
    expect(report).to.include.members([
      'items[0]._news.byline wrong-type warning',
      'items[0]._news.located wrong-type warning',
    ]);
  });

  it('takes away a part that lacks what it must have', () => {
    expect(read({ name: 'a', place: { street: 'b' } })).to.deep.equal({
      data: { name: 'a' },
      report: ['x.place wrong-type'],
    });
    expect(read({ name: 'a', place: { town: {}, street: 'b' } })).to.deep.equal({
      data: { name: 'a' },
      report: ['x.place.town wrong-type', 'x.place wrong-type'],
    });
  });

  it('takes a part away once that is wrong and lacks what it must have', () => {
    expect(read({ name: 'a', place: { street: 5, town: undefined } })).to.deep.equal({
      data: { name: 'a' },
      report: ['x.place.street number-as-text', 'x.place wrong-type'],
    });
    expect(read({ name: 'a', place: { street: [] } })).to.deep.equal({
      data: { name: 'a' },
      report: ['x.place wrong-type'],
    });
  });

  it('is null where the whole lacks what it must have, or is something else', () => {
    expect(read({ size: 1 }).data).to.equal(null);
    for (const value of [null, undefined, 7, true, []]) expect(read(value).data, String(value)).to.equal(null);
  });

  it('gives nothing that is inherited, and no prototype that the data names', () => {
    const { data } = read(
      JSON.parse('{"name":"a","__proto__":{"size":1},"place":{"town":"b","__proto__":{"street":"c"}}}'),
    );
    expect(data).to.deep.equal({ name: 'a', place: { town: 'b' } });
    expect((data as { size?: number }).size).to.equal(undefined);
  });

  it('goes as deep as the schema, however deep the data goes', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    expect(read({ name: 'a', other: deep, words: [deep, 'b'] }).data).to.deep.equal({ name: 'a', words: ['b'] });
  });
});

describe('a part of the wrong type is repaired or taken away by itself', () => {
  const IMAGE = { alt: '', caption: null, credit: null, width: null, height: null, focal: null, sources: [] };
  const X = { ...IMAGE, url: 'https://northwind.example/x.jpg' };
  const news = (fields: unknown): Record<string, unknown> => ({ _news: fields });

  const CASES: [fields: Record<string, unknown>, key: keyof Article, value: unknown, report: string[]][] = [
    [{ title: 7 }, 'headline', '7', ['title number-as-text info']],
    [{ title: { name: 'Nested' } }, 'headline', 'Nested', ['title object-as-text info']],
    [{ summary: true }, 'summary', 'The first tram left the depot at dawn.', ['summary wrong-type warning']],
    [{ tags: 'one' }, 'tags', ['one'], ['tags single-as-list info']],
    [
      { tags: ['a', { name: 'b' }, 7, null, true] },
      'tags',
      ['a', 'b', '7'],
      [
        'tags[1] object-as-text info',
        'tags[2] number-as-text info',
        'tags[4] wrong-type warning',
        'tags[3] wrong-type warning',
      ],
    ],
    [{ url: ['/a'] }, 'url', null, ['url wrong-type warning']],
    [{ url: 'https://user:secret@northwind.example/' }, 'url', null, ['url url-bad warning']],
    [{ image: { url: '/x.jpg' } }, 'image', X, ['image object-as-text info']],
    [{ date_published: [] }, 'publishedAt', null, ['date_published wrong-type warning']],
    [{ attachments: [{ mime_type: 'audio/mpeg' }] }, 'media', [], ['attachments[0] wrong-type warning']],
    [{ _news: 7 }, 'kicker', null, ['_news wrong-type warning']],
    [news({ section: 'City' }), 'section', { name: 'City', url: null }, ['_news.section text-as-object info']],
    [
      news({ section: { name: 'City', url: 'javascript:alert(1)' } }),
      'section',
      { name: 'City', url: null },
      ['_news.section url-bad warning'],
    ],
    [news({ agency: 'AP' }), 'agency', { name: 'AP', url: null, logo: null }, ['_news.agency text-as-object info']],
    [news({ image: '/x.jpg' }), 'image', X, ['_news.image text-as-object info']],
    [
      news({ image: { url: '/x.jpg', width: '640', focal: { x: 0.5 } } }),
      'image',
      { ...X, width: 640 },
      ['_news.image.width text-as-number info', '_news.image.focal wrong-type warning'],
    ],
    [
      news({ image: { url: '/x.jpg', focal: { x: 4, y: 0 } } }),
      'image',
      X,
      ['_news.image.focal.x value-unknown warning', '_news.image.focal wrong-type warning'],
    ],
    [news({ image: { url: '/x.jpg', width: 0, height: 0 } }), 'image', X, []],
    [
      news({ image: { url: '/x.jpg', sources: [{ url: '/b' }, 7, { url: 'ftp://x', width: 3 }] } }),
      'image',
      X,
      [
        '_news.image.sources[1] wrong-type warning',
        '_news.image.sources[0] wrong-type warning',
        '_news.image url-bad warning',
      ],
    ],
    [news({ urgency: '3' }), 'urgency', 3, ['_news.urgency text-as-number info']],
    [news({ urgency: 99 }), 'urgency', null, ['_news.urgency value-unknown warning']],
    [news({ reading_minutes: -4 }), 'readingMinutes', null, ['_news.reading_minutes value-unknown warning']],
    [news({ key_points: 'one' }), 'keyPoints', ['one'], ['_news.key_points single-as-list info']],
    [
      news({ corrections: 'Sorry' }),
      'corrections',
      [{ text: 'Sorry', at: null }],
      ['_news.corrections single-as-list info', '_news.corrections[0] text-as-object info'],
    ],
    [
      news({ corrections: [{ text: 'Sorry', date: 'nope' }, { date: '2026-01-01' }] }),
      'corrections',
      [{ text: 'Sorry', at: null }],
      ['_news.corrections[0].date date-bad warning', '_news.corrections[1] wrong-type warning'],
    ],
    [
      news({ related: [{ id: 'x' }, { url: 'https://a.example/' }] }),
      'related',
      ['x', 'https://a.example/'],
      ['_news.related[0] object-as-text info', '_news.related[1] object-as-text info'],
    ],
    [news({ canonical_url: 'javascript:1' }), 'canonicalUrl', null, ['_news.canonical_url url-bad warning']],
  ];

  for (const [fields, key, value, expected] of CASES) {
    it(JSON.stringify(fields), async () => {
      const { article, report } = await readItem(fields);
      expect(article[key]).to.deep.equal(value);
      expect(report).to.deep.equal(expected.map((each) => `items[0].${each}`));
    });
  }

  it('and a focal point or source that is none loses neither the picture nor the feed', async () => {
    for (const image of [{ focal: { x: 'left' } }, { focal: 'center' }, { sources: [{ url: [] }, { width: 3 }] }]) {
      const feed = await readFeed(
        feedOf(
          itemOf({ id: '1', _news: { image: { url: '/a.jpg', ...image } } }),
          itemOf({ id: '2', url: 'https://ledger.example/2' }),
        ),
      );
      expect(feed.articles.map(({ id }) => id)).to.deep.equal(['1', '2']);
      expect(feed.articles[0]?.image?.focal).to.equal(null);
      expect(feed.articles[0]?.image?.url).to.contain('/a.jpg');
    }
  });

  it('and its neighbours stay as they are', async () => {
    const items = [
      itemOf({ id: '1', title: 'One' }),
      itemOf({ id: '2', url: '/2', title: ['Two'], tags: {} }),
      'three',
    ];
    const alone = (await readFeed(feedOf(items[0]))).articles[0]!;
    const [first, second] = (await readFeed(feedOf(...items))).articles;
    expect(JSON.stringify(first)).to.equal(JSON.stringify(alone));
    expect(second).to.deep.include({ id: '2', headline: 'The first tram left the depot at dawn.', tags: [] });
  });

  it('and what is seen of it is told in few words', async () => {
    const feed = await readFeed(feedOf(itemOf({ tags: [{ long: 'x'.repeat(500) }] })));
    expect(feed.report[0]!.seen).to.equal(`{"long":"${'x'.repeat(71)}…`);
  });
});
