import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import { itemSchema } from '../../src/formats/wire.js';
import type { Feed } from '../../src/model/feed.js';

const text = await (await fetch('/docs/feeds.md')).text();
const json = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, code]) => code!);
const NOW = Date.parse('2026-11-23T12:00:00Z');

/** The keys of an object in the wire's schema. */
const keysOf = (schema: unknown): string[] => {
  const { def } = (schema as { _zod: { def: { innerType?: unknown; shape?: object } } })._zod;
  return def.shape ? Object.keys(def.shape) : keysOf(def.innerType);
};

const read = async (): Promise<Feed> => {
  const { value, problem } = await parseFeed(json[0], { url: 'https://ledger.example/feed.json', now: NOW });
  if (!value) throw new Error(problem.message);
  return value;
};

describe('the example of docs/feeds.md', () => {
  it('is one complete feed', () => {
    expect(json).to.have.length(1);
    const [item] = (JSON.parse(json[0]!) as { items: { _news: object }[] }).items;
    expect(Object.keys(item!._news).sort()).to.deep.equal(keysOf(itemSchema._zod.def.shape._news).sort());
  });

  it('raises nothing, its text included', async () => {
    const { articles, report } = await read();
    expect(await articles[0]!.body()).to.have.length(2);
    expect([articles.length, report]).to.deep.equal([1, []]);
  });

  it('arrives in the feed field by field', async () => {
    const { publisher, timeZone, copyright, language } = await read();
    expect({ publisher, timeZone, copyright, language }).to.deep.equal({
      publisher: {
        name: 'The Harbour Ledger',
        url: 'https://ledger.example/',
        logo: 'https://ledger.example/mark.svg',
      },
      timeZone: 'Asia/Kolkata',
      copyright: '© 2026 The Harbour Ledger',
      language: 'en-GB',
    });
  });

  it('arrives in the article field by field', async () => {
    const { body: _body, ...article } = (await read()).articles[0]!;
    expect(article).to.deep.equal({
      id: 'bridge-1',
      url: 'https://ledger.example/bridge',
      headline: 'Old Harbour bridge to reopen on Monday',
      kicker: 'After eleven months',
      section: { name: 'National', url: 'https://ledger.example/national' },
      standfirst: 'Nine spans, two winters and one heron’s nest later, the crossing opens again.',
      summary: 'Engineers have passed the last of the nine spans.',
      keyPoints: ['Buses cross first, at six', 'Lorries wait until spring'],
      byline: 'Ines Calloway and the City Desk',
      authors: [{ name: 'Ines Calloway', url: null, avatar: null, role: null }],
      agency: {
        name: 'Northwind Press',
        url: 'https://northwind.example/',
        logo: 'https://northwind.example/mark.svg',
      },
      located: 'Merrowmouth',
      publishedAt: '2026-11-22T09:46:00+05:30',
      updatedAt: '2026-11-22T14:10:00+05:30',
      image: {
        url: 'https://ledger.example/pictures/bridge.jpg',
        alt: 'The bridge at low tide, seen from the fish quay',
        caption: 'The last span was lifted in on Thursday night.',
        credit: 'Ada Quill / Northwind Press',
        width: 1600,
        height: 1067,
        focal: { x: 0.6, y: 0.4 },
        sources: [{ url: 'https://ledger.example/pictures/bridge-800.jpg', width: 800 }],
      },
      tags: ['Bridges', 'Traffic'],
      related: ['ferry-2', 'https://ledger.example/herons'],
      labels: ['exclusive', 'updated'],
      corrections: [{ text: 'An earlier version gave the bridge eight spans.', at: '2026-11-22T14:10:00+05:30' }],
      sponsor: 'Merrowmouth Port',
      language: 'en-GB',
      readingMinutes: 3,
      status: 'usable',
      embargoedUntil: '2026-11-22T06:00:00+05:30',
      expires: '2099-12-31T00:00:00+05:30',
      urgency: 4,
      usageTerms: 'Not for use after the opening without a new picture.',
      syndication: 'summary',
      canonicalUrl: 'https://ledger.example/national/bridge',
      media: [],
    });
  });
});

describe('what the snippet for WordPress adds', () => {
  it('stands beside what WordPress says', async () => {
    const media = {
      source_url: 'https://w.example/a.jpg',
      alt_text: 'A quay',
      media_details: { width: 900, height: 600 },
    };
    const post = {
      id: 7,
      type: 'post',
      status: 'publish',
      link: 'https://w.example/quay',
      date_gmt: '2026-11-22T04:16:00',
      title: { rendered: 'The quay &amp; the crane' },
      content: { rendered: '<p>Text.</p>', protected: false },
      _embedded: { author: [{ name: 'Ines Calloway' }], 'wp:featuredmedia': [media] },
      _news: { kicker: 'Port', agency: { name: 'Northwind Press' }, image: { credit: 'Bo Lind' }, labels: ['live'] },
    };
    const [article] = (await parseFeed([post], { now: NOW })).value!.articles;
    const { headline, kicker, agency, image, labels } = article!;
    expect([headline, kicker, agency?.name, labels]).to.deep.equal([
      'The quay & the crane',
      'Port',
      'Northwind Press',
      ['live'],
    ]);
    expect(image).to.include({ url: 'https://w.example/a.jpg', alt: 'A quay', credit: 'Bo Lind', width: 900 });
  });
});
