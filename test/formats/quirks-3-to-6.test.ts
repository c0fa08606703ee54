import { expect } from '@open-wc/testing';
import type { Article, Feed } from '../../src/index.js';
import { feedOf, FEED_URL, findings, itemOf, readFeed, readFeedFile, readItem } from './read.js';

const PAGE = 'https://northwind.example';

const pick = <K extends keyof Feed['articles'][number]>(feed: Feed, key: K): [string, Feed['articles'][number][K]][] =>
  feed.articles.map((article) => [article.id, article[key]]);

describe('quirk 3: missing and bad dates', () => {
  it('show no date, and keep the feed’s order', async () => {
    const feed = await readFeedFile('dates.json');
    expect(pick(feed, 'publishedAt')).to.deep.equal([
      ...['1', '2', '3', '4', '5', '6', '7'].map((id) => [id, null]),
      ['8', '2026-01-06T09:46:00Z'],
      ['9', '2026-01-06T09:46:00+05:30'],
      ['10', '2026-01-06'],
      ['11', '2026-01-06T09:46:00Z'],
      ['12', '2026-01-06T23:59:59Z'],
      ['13', null],
      ['14', null],
    ]);
  });

  it('are reported, each by what is wrong with it', async () => {
    expect(findings(await readFeedFile('dates.json'))).to.deep.equal([
      'items[1].date_published date-bad warning',
      'items[2].date_published date-bad warning',
      'items[3].date_published date-bad warning',
      'items[4].date_published date-bad warning',
      'items[7].date_published date-repaired info',
      'items[8].date_published date-repaired info',
      'items[10].date_published date-repaired info',
      'items[11].date_published date-repaired info',
      'items[12].date_published wrong-type warning',
      'items[13].date_published date-bad warning',
    ]);
  });

  it('take a time without zone as UTC where the feed names none', async () => {
    const { article, report } = await readItem({ date_published: '2026-01-06T09:46:00' });
    expect(article.publishedAt).to.equal('2026-01-06T09:46:00Z');
    expect(report).to.deep.equal(['items[0].date_published date-without-zone warning']);
  });
});

describe('quirk 4: relative addresses', () => {
  it('resolve against the item’s address, then the feed’s', async () => {
    const feed = await readFeedFile('relative-urls.json');
    expect(pick(feed, 'url')).to.deep.equal([
      ['1', 'https://lantern.example/stories/kite/'],
      ['2', `${PAGE}/feeds/stories/lamp`],
      ['3', null],
      ['4', 'https://harbour.example/tide'],
    ]);
    expect(feed.articles.map(({ image }) => image?.url)).to.deep.equal([
      'https://lantern.example/stories/kite/pictures/kites.jpg',
      `${PAGE}/feeds/stories/pictures/lamp.jpg`,
      `${PAGE}/feeds/pictures/bench.jpg`,
      'https://harbour.example/pictures/tide.jpg',
    ]);
    expect(feed.articles[1]!.authors).to.deep.equal([
      { name: 'Pia Holt', url: `${PAGE}/people/pia-holt`, avatar: `${PAGE}/feeds/faces/pia.png`, role: null },
    ]);
    expect(feed.articles[1]!.media[0]!.url).to.equal(`${PAGE}/feeds/stories/lamp.mp3`);
    expect(feed.report).to.deep.equal([]);
  });

  it('resolve against the feed’s own idea of its address, then its home page, where it was given as data', async () => {
    const feed = await readFeedFile('relative-urls.json', { url: null });
    expect(pick(feed, 'url')[1]).to.deep.equal(['2', `${PAGE}/stories/lamp`]);
    expect(FEED_URL.startsWith(PAGE)).to.equal(true);
  });
});

describe('quirk 5: authors and keys', () => {
  it('finds authors in every shape', async () => {
    const feed = await readFeedFile('authors-and-keys.json');
    const names = feed.articles.map(({ id, authors }) => [id, authors.map(({ name }) => name).join()]);
    expect(names).to.deep.equal([
      ['1', 'Ilse Marrow'],
      ['2', 'Ilse Marrow'],
      ['3', 'Ilse Marrow,Tomas Vell'],
      ['4', 'Ilse Marrow'],
      ['5', 'Ilse Marrow'],
      ['6', 'Ilse Marrow'],
      ['7', ''],
      ['8', 'Ilse Marrow'],
    ]);
  });

  it('finds keys in every case, at every level', async () => {
    const feed = await readFeedFile('authors-and-keys.json');
    expect(feed).to.deep.include({ title: 'Quirk 5: authors and keys', homeUrl: `${PAGE}/`, timeZone: 'Europe/Oslo' });
    expect(feed.publisher.name).to.equal('The Northwind Courier');
    const [seventh, eighth] = feed.articles.slice(-2);
    expect(seventh).to.deep.include({
      id: '7',
      headline: 'Keys in the wrong case',
      url: `${PAGE}/7`,
      publishedAt: '2026-01-06T09:46:00Z',
      kicker: 'Streets',
    });
    expect(seventh!.image).to.include({ url: `${PAGE}/7.jpg`, credit: 'Ada Quill' });
    expect(eighth!.headline).to.equal('Both cases: the right one counts');
  });

  it('reports each repair where it was made', async () => {
    expect(findings(await readFeedFile('authors-and-keys.json'))).to.deep.equal([
      'Version key-case info',
      'TITLE key-case info',
      'Home_Page_URL key-case info',
      '_NEWS key-case info',
      '_news.publisher.NAME key-case info',
      '_news.Time_Zone key-case info',
      'Items key-case info',
      'items[1].author text-as-object info',
      'items[2].authors[0] text-as-object info',
      'items[2].authors[1] text-as-object info',
      'items[3].authors single-as-list info',
      'items[4].authors single-as-list info',
      'items[4].authors[0] text-as-object info',
      'items[5].authors[6].Name key-case info',
      'items[5].authors[6].URL key-case info',
      'items[5].authors[3] wrong-type warning',
      'items[5].authors[2] wrong-type warning',
      'items[5].authors[1] wrong-type warning',
      'items[5].authors[0] wrong-type warning',
      'items[6].ID key-case info',
      'items[6].URL key-case info',
      'items[6].Title key-case info',
      'items[6].Content_Text key-case info',
      'items[6].Date_Published key-case info',
      'items[6]._News key-case info',
      'items[6]._news.Kicker key-case info',
      'items[6]._news.Image key-case info',
      'items[6]._news.image.URL key-case info',
      'items[6]._news.image.Credit key-case info',
      'items[5].authors url-bad warning',
    ]);
  });
});

describe('quirk 5 where nothing else is wrong', () => {
  const CASES: [name: string, fields: Record<string, unknown>, path: string, key: keyof Article, value: unknown][] = [
    ['an item', { Summary: 'In short' }, 'items[0].Summary', 'summary', 'In short'],
    ['an item’s date', { DATE_PUBLISHED: '2026-01-06' }, 'items[0].DATE_PUBLISHED', 'publishedAt', '2026-01-06'],
    ['_news itself', { _News: { kicker: 'K' } }, 'items[0]._News', 'kicker', 'K'],
    ['_news', { _news: { keyPoints: 0, Key_Points: ['K'] } }, 'items[0]._news.Key_Points', 'keyPoints', ['K']],
    [
      'a section',
      { _news: { section: { Name: 'S' } } },
      'items[0]._news.section.Name',
      'section',
      { name: 'S', url: null },
    ],
  ];

  for (const [name, fields, path, key, value] of CASES) {
    it(`repairs a key of ${name}`, async () => {
      const { article, report } = await readItem(fields);
      expect(article[key]).to.deep.equal(value);
      expect(report).to.deep.equal([`${path} key-case info`]);
    });
  }

  it('repairs a key of the feed', async () => {
    const feed = await readFeed({ ...feedOf(itemOf()), Language: 'nb' });
    expect(feed.language).to.equal('nb');
    expect(findings(feed)).to.deep.equal(['Language key-case info']);
  });

  it('reads date_updated in the place of date_modified', async () => {
    const dates = { date_published: '2026-01-06T08:00:00Z', date_updated: '2026-01-06T12:00:00Z' };
    expect((await readItem(dates)).article.updatedAt).to.equal('2026-01-06T12:00:00Z');
    const both = { ...dates, date_modified: '2026-01-06T10:00:00Z' };
    expect((await readItem(both)).article.updatedAt).to.equal('2026-01-06T10:00:00Z');
  });
});

describe('quirk 6: ids and duplicates', () => {
  it('keeps every item that has an id, once', async () => {
    const feed = await readFeedFile('ids-and-duplicates.json');
    expect(feed.articles.map(({ id, headline }) => `${id}: ${headline}`)).to.deep.equal([
      '41: A number for an id',
      '0: Nought for an id',
      'http://northwind.example/moved: Moved to https',
      'a: Market moves indoors',
      'c: Market: what to buy',
      'd: Market moves indoors',
      'e: Newer version',
    ]);
  });

  it('takes an id of characters that nobody sees for none', async () => {
    const feed = await readFeed(feedOf({ id: '\u200b', content_text: '' }, { id: '\u2060' }, itemOf()));
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['nw-1']);
    expect(findings(feed)).to.include.members(['items[0] id-missing error', 'items[1] id-missing error']);
  });

  it('reports what was repaired, what was dropped and which were duplicates', async () => {
    expect(findings(await readFeedFile('ids-and-duplicates.json'))).to.deep.equal([
      'items[0].id number-as-text info',
      'items[1].id number-as-text info',
      'items[2].id value-unknown warning',
      'items[2] id-missing error',
      'items[3].id value-unknown warning',
      ...['items[3]', 'items[4]', 'items[5]'].map((path) => `${path} id-missing error`),
      'items[6].id wrong-type warning',
      'items[6] id-missing error',
      'items[7].id wrong-type warning',
      'items[7] id-missing error',
      ...['items[8]', 'items[9]', 'items[10]'].map((path) => `${path} not-an-item error`),
      ...['items[12]', 'items[13]', 'items[15]', 'items[18]', 'items[20]'].map((path) => `${path} duplicate info`),
    ]);
  });
});
