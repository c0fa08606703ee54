import { expect } from '@open-wc/testing';
import { feedOf, FEED_URL, findings, itemOf, readFeed, readFeedFile } from './read.js';

const NOW = Date.parse('2026-01-17T12:00:00Z');
const PAGE = 'https://northwind.example';

describe('a complete JSON Feed 1.1 with _news', () => {
  it('gives the whole feed', async () => {
    const { articles, ...feed } = await readFeedFile('complete.json', { now: NOW });
    expect(articles).to.have.length(1);
    expect(feed).to.deep.equal({
      title: 'The Northwind Courier: City',
      url: FEED_URL,
      homeUrl: `${PAGE}/city`,
      publisher: { name: 'The Northwind Courier', url: `${PAGE}/`, logo: `${PAGE}/logo.svg` },
      copyright: '© 2026 Northwind Press',
      language: 'en-GB',
      timeZone: 'Asia/Kolkata',
      report: [],
      expired: false,
      nextUrl: `${PAGE}/feeds/city.json?page=2`,
      clock: { ahead: 0, next: Infinity },
    });
  });

  it('gives the whole article', async () => {
    const [article] = (await readFeedFile('complete.json', { now: NOW })).articles;
    const { body, ...rest } = article!;
    expect(rest).to.deep.equal({
      id: 'nw-2026-0117',
      url: `${PAGE}/city/night-ferry`,
      headline: 'Night ferry to run all winter',
      kicker: 'On the water',
      section: { name: 'City', url: `${PAGE}/city` },
      standfirst: 'Boats cross every hour until four in the morning.',
      summary: 'Two boats have been made ready for the dark months.',
      keyPoints: ['One boat an hour', 'Fares stay as they are'],
      byline: 'Ilse Marrow and Tomas Vell in Harbour Street',
      authors: [
        {
          name: 'Ilse Marrow',
          url: `${PAGE}/people/ilse-marrow`,
          avatar: `${PAGE}/people/ilse-marrow.jpg`,
          role: null,
        },
        { name: 'Tomas Vell', url: null, avatar: null, role: null },
      ],
      agency: { name: 'Lantern Wire', url: 'https://lantern.example/', logo: 'https://lantern.example/l.svg' },
      located: 'Harbour Street',
      publishedAt: '2026-01-17T06:30:00+05:30',
      updatedAt: '2026-01-17T09:15:00+05:30',
      image: {
        url: `${PAGE}/pictures/ferry.jpg`,
        alt: 'A lit ferry on black water',
        caption: 'The Marigold leaves the east pier on Friday.',
        credit: 'Ada Quill/Lantern Wire',
        width: 1600,
        height: 900,
        focal: { x: 0.4, y: 0.6 },
        sources: [
          { url: `${PAGE}/pictures/ferry-400.jpg`, width: 400 },
          { url: `${PAGE}/pictures/ferry-800.jpg`, width: 800 },
        ],
      },
      tags: ['ferries', 'winter timetable'],
      related: ['nw-2026-0101', `${PAGE}/city/east-pier`],
      labels: ['live', 'exclusive'],
      corrections: [{ text: 'An earlier version named the wrong pier.', at: '2026-01-17T08:00:00+05:30' }],
      sponsor: 'Harbour Trust',
      language: 'en-IN',
      readingMinutes: 4,
      status: 'usable',
      embargoedUntil: '2026-01-17T06:00:00+05:30',
      expires: '2099-01-17T00:00:00Z',
      urgency: 3,
      usageTerms: 'Not for use in print.',
      syndication: 'summary',
      canonicalUrl: 'https://lantern.example/night-ferry',
      media: [
        {
          url: `${PAGE}/sound/ferry.mp3`,
          mimeType: 'audio/mpeg',
          title: 'The harbour at night',
          duration: 95,
          size: 1048576,
        },
        {
          url: 'https://northwind.example/pictures/ferry-extra.jpg',
          mimeType: 'image/jpeg',
          title: null,
          duration: null,
          size: null,
        },
      ],
    });
    expect(await body()).to.deep.equal([
      { tag: 'p', attributes: {}, children: ['The night ferry will not stop in November this year.'] },
      { tag: 'p', attributes: {}, children: ['Two boats have been made ready.'] },
    ]);
  });
});

describe('the least that an item can be', () => {
  it('leaves every other fact empty, nothing guessed', async () => {
    const [article] = (await readFeed(feedOf({ id: 'x', title: 'Only a headline' }))).articles;
    const { body, ...rest } = article!;
    expect(rest).to.deep.equal({
      ...{ id: 'x', url: null, headline: 'Only a headline', kicker: null, section: null, standfirst: null },
      ...{ summary: null, keyPoints: [], byline: null, authors: [], agency: null, located: null, publishedAt: null },
      ...{ updatedAt: null, image: null, tags: [], related: [], labels: [], corrections: [], sponsor: null },
      ...{ language: null, readingMinutes: null, status: 'usable', embargoedUntil: null, expires: null },
      ...{ urgency: null, usageTerms: null, syndication: 'full', canonicalUrl: null, media: [] },
    });
    expect(await body()).to.deep.equal([]);
  });

  it('is reported when it has no content, as headline feeds have none', async () => {
    const feed = await readFeed(feedOf(itemOf(), { id: 'x', title: 'Only a headline' }));
    expect(findings(feed)).to.deep.equal(['items[1] content-missing info']);
  });
});

describe('JSON Feed 1.0', () => {
  it('is read like 1.1: author, no authors, no language', async () => {
    const feed = await readFeedFile('version-1.0.json');
    expect(feed.report).to.deep.equal([]);
    expect(feed.language).to.equal(null);
    expect(feed.articles.map(({ headline, authors }) => [headline, authors.map(({ name }) => name)])).to.deep.equal([
      ['Bakery wins bread prize', ['Rosa Fenn']],
      ['Old mill gets a new wheel', ['Courier Desk']],
    ]);
    expect(feed.articles[0]!.authors[0]).to.deep.equal({
      name: 'Rosa Fenn',
      url: `${PAGE}/people/rosa-fenn`,
      avatar: `${PAGE}/people/rosa-fenn.png`,
      role: null,
    });
  });

  for (const version of [1, '1', '1.0', '1.1', 'http://jsonfeed.org/version/1', 'jsonfeed.org/version/1.1/']) {
    it(`is recognised by version ${JSON.stringify(version)}`, async () => {
      const feed = await readFeed({ ...feedOf(itemOf()), version });
      expect(feed.articles).to.have.length(1);
      const loose = String(version).includes('jsonfeed.org');
      expect(findings(feed).filter((each) => each.includes('version-loose'))).to.have.length(loose ? 0 : 1);
    });
  }

  it('needs no version where the caller names the format, which is reported', async () => {
    const feed = await readFeed({ ...feedOf(itemOf()), version: undefined }, { format: 'json-feed' });
    expect(feed.articles).to.have.length(1);
    expect(findings(feed)).to.deep.equal(['version version-loose info']);
  });
});

describe('the feed', () => {
  it('takes its title for the publisher’s name and its home page for the publisher’s address', async () => {
    const { publisher } = await readFeed(feedOf(itemOf()));
    expect(publisher).to.deep.equal({ name: 'City', url: `${PAGE}/`, logo: null });
  });

  for (const [title, home] of [
    [undefined, 'https://www.northwind.example/city'],
    ['', 'https://northwind.example/'],
    [' \u200b ', 'https://northwind.example/'],
    [{ main: 'City' }, 'https://northwind.example/'],
  ]) {
    it(`is called by its host where its title is ${title === undefined ? 'missing' : JSON.stringify(title)}`, async () => {
      const feed = await readFeed({ ...feedOf(itemOf()), title, home_page_url: home });
      expect(feed.title).to.equal('northwind.example');
      expect(feed.publisher.name).to.equal('northwind.example');
    });
  }

  it('is called by the host it came from where it names no home page', async () => {
    const feed = await readFeed({ ...feedOf(itemOf()), title: null, home_page_url: null });
    expect(feed.title).to.equal('northwind.example');
    expect(feed.homeUrl).to.equal(null);
  });

  it('knows its own address where it was given as data', async () => {
    const document = { ...feedOf(itemOf()), feed_url: 'https://northwind.example/own.json' };
    expect((await readFeed(document, { url: null })).url).to.equal('https://northwind.example/own.json');
    expect((await readFeed(document)).url).to.equal(FEED_URL);
    expect((await readFeed(feedOf(itemOf()), { url: null })).url).to.equal(null);
  });

  it('keeps only addresses that are http or https', async () => {
    const feed = await readFeed({
      ...feedOf(itemOf()),
      home_page_url: 'javascript:alert(1)',
      next_url: 'data:application/json,{}',
      _news: { publisher: { name: 'N', url: 'ftp://northwind.example/', logo: 'file:///logo.svg' } },
    });
    expect([feed.homeUrl, feed.nextUrl, feed.publisher]).to.deep.equal([
      null,
      null,
      { name: 'N', url: null, logo: null },
    ]);
  });

  it('is expired only where it says exactly so (quirk 12)', async () => {
    const said = await Promise.all(
      [true, false, 'true', 1, null, undefined].map((expired) => readFeed({ ...feedOf(itemOf()), expired })),
    );
    expect(said.map(({ expired }) => expired)).to.deep.equal([true, false, false, false, false, false]);
  });

  describe('has a next page', () => {
    const next = async (next_url: unknown): Promise<string | null> =>
      (await readFeed({ ...feedOf(itemOf()), feed_url: `${PAGE}/own.json`, next_url })).nextUrl;

    it('whose address resolves against the feed’s', async () => {
      expect(await next('city-2.json')).to.equal(`${PAGE}/feeds/city-2.json`);
      expect(await next('?page=2')).to.equal(`${FEED_URL}?page=2`);
    });

    it('that does not point back (quirk 12)', async () => {
      expect(await next(FEED_URL)).to.equal(null);
      expect(await next('city.json')).to.equal(null);
      expect(await next(`${PAGE}/own.json`)).to.equal(null);
    });

    it('of which the report tells when it points back', async () => {
      const feed = await readFeed({ ...feedOf(itemOf()), next_url: 'city.json' });
      expect(feed.report).to.deep.equal([
        { path: 'next_url', rule: 'page-repeated', severity: 'warning', seen: FEED_URL },
      ]);
    });

    it('where its address is one', async () => {
      expect(await next('')).to.equal(null);
      expect(await next(null)).to.equal(null);
      expect(await next({ page: 2 })).to.equal(null);
    });
  });

  it('keeps 2,000 items and reports that there were more', async () => {
    const items = Array.from({ length: 2001 }, (_, index) =>
      itemOf({ id: `nw-${index}`, url: `${PAGE}/${index}`, title: `Story ${index}` }),
    );
    const feed = await readFeed(feedOf(...items));
    expect(feed.articles).to.have.length(2000);
    expect(feed.articles.at(-1)!.id).to.equal('nw-1999');
    expect(feed.report).to.deep.equal([{ path: 'items', rule: 'truncated', severity: 'warning', seen: '2001' }]);
    expect((await readFeed(feedOf(...items.slice(1)))).report).to.deep.equal([]);
  });

  it('may be empty', async () => {
    const feed = await readFeed(feedOf());
    expect([feed.articles, feed.report]).to.deep.equal([[], []]);
  });

  it('is harmless when its keys are those of prototypes', async () => {
    const text = `{
      "version": "https://jsonfeed.org/version/1.1", "title": "City", "__proto__": { "polluted": 1, "expired": true },
      "constructor": { "prototype": { "polluted": 1 } },
      "items": [
        { "id": "__proto__", "title": "One", "content_text": "x", "__proto__": { "url": "https://evil.example/" } },
        { "id": "constructor", "title": "Two", "content_text": "x", "authors": [{ "__proto__": { "name": "Evil" } }] },
        { "id": "toString", "title": "Three", "content_text": "x", "_news": { "__proto__": { "kicker": "Evil" } } },
        { "id": "hasOwnProperty", "title": "Four", "content_text": "x", "valueOf": null }
      ]
    }`;
    const feed = await readFeed(text);
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
    expect(feed.articles.map(({ url, kicker, authors }) => [url, kicker, authors])).to.deep.equal(
      Array(4).fill([null, null, []]),
    );
    expect(feed.expired).to.equal(false);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect('polluted' in {}).to.equal(false);
  });
});
