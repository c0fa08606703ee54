import { expect } from '@open-wc/testing';
import { writeJsonFeed } from '../../src/formats/write-json-feed.js';
import type { Article, Feed } from '../../src/index.js';
import { readFixture } from '../support/fixtures.js';
import { comesBack } from './cases.js';
import { NOW } from './foreign.js';
import { FOREIGN, JSON_FEEDS } from './generated.js';
import { feedOf, itemOf, readFeed, readFeedFile } from './read.js';

type Written = Record<string, unknown> & { _news: Record<string, unknown>; items: Item[] };
type Item = Record<string, unknown> & { _news?: Record<string, unknown> };

const write = async (feed: Feed): Promise<Written> => (await writeJsonFeed(feed)) as Written;

const oneItem = async (fields: Record<string, unknown>, changes: Partial<Article> = {}): Promise<Item> => {
  const feed = await readFeed(feedOf(itemOf(fields)), { now: NOW });
  const { items } = await write({ ...feed, articles: feed.articles.map((article) => ({ ...article, ...changes })) });
  return items[0]!;
};

const comesBackFrom = async (fields: Record<string, unknown>): Promise<Article> => {
  const { articles } = await comesBack(await readFeed(feedOf(itemOf(fields)), { now: NOW }));
  return articles[0]!;
};

describe('writeJsonFeed', () => {
  it('writes a valid JSON Feed 1.1 of what is there, and nothing of what is not', async () => {
    const feed = await readFeed(feedOf(itemOf({ content_html: '<p>A &amp; B.</p>' })), { now: NOW });
    expect(await writeJsonFeed(feed)).to.deep.equal({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'City',
      home_page_url: 'https://northwind.example/',
      feed_url: 'https://northwind.example/feeds/city.json',
      _news: { publisher: { name: 'City', url: 'https://northwind.example/' } },
      items: [
        {
          id: 'nw-1',
          url: 'https://northwind.example/city/tram',
          title: 'Tram line opens',
          content_html: '<p>A &amp; B.</p>',
          summary: 'A & B.',
        },
      ],
    });
  });

  it('writes every field of the complete example in its place', async () => {
    const given = (await readFixture('json-feed/complete.json')) as Written;
    const written = await write(await readFeedFile('complete.json', { now: NOW }));
    const [before, after] = [given.items[0]!, written.items[0]!];
    const news = ['kicker', 'section', 'standfirst', 'key_points', 'byline', 'agency', 'located', 'related', 'labels'];
    const more = ['corrections', 'urgency', 'expires', 'syndication', 'canonical_url', 'reading_minutes', 'sponsor'];
    const present = [...news, ...more, 'usage_terms', 'embargoed_until'].filter((key) => before._news?.[key]);
    expect(present).to.have.length.above(12);
    for (const key of present) expect(Object.keys(after._news ?? {}), key).to.include(key);
    for (const key of ['id', 'url', 'title', 'date_published', 'authors', 'tags'])
      expect(Object.keys(after), key).to.include(key);
    expect(written._news).to.include.keys('publisher', 'time_zone', 'copyright');
  });

  for (const name of [...JSON_FEEDS, ...FOREIGN.filter((each) => !each.endsWith('/error'))]) {
    it(`what is read of ${name} is read again of what is written`, async () => {
      const feed = await readFeed(await readFixture(`${name}.json`), { now: NOW });
      const again = await comesBack(feed);
      expect(again.articles).to.have.length(feed.articles.length);
    });
  }

  it('denies a picture where the story has none and its text does', async () => {
    const item = await oneItem({ content_html: '<p>One.</p><img src="/a.jpg" alt="A">' }, { image: null });
    expect(item._news?.image).to.deep.equal({ url: '' });
    const pictures = [1, 2, 3].map((id) =>
      itemOf({ id, url: `/${id}`, image: '/mark.png', content_html: `<img src="/${id}.jpg" alt="A"><p>One.</p>` }),
    );
    const shared = await comesBack(await readFeed(feedOf(...pictures), { now: NOW }));
    expect(shared.articles.map(({ image }) => image)).to.deep.equal([null, null, null]);
  });

  it('denies a section where there are only tags, and a summary that only repeats the headline', async () => {
    const item = await oneItem(
      { tags: ['Ports'], summary: 'Tram line opens!', _news: { section: {} } },
      { section: null },
    );
    expect(item._news?.section).to.deep.equal({ name: '' });
    expect(item.summary).to.equal('Tram line opens');
    const article = await comesBackFrom({ tags: ['Ports'], summary: 'Tram line opens!', _news: { section: {} } });
    expect(article).to.include({ section: null, summary: null });
  });

  it('writes a story without a text as one, and says nothing else of it', async () => {
    expect(await oneItem({ content_text: '' })).to.deep.equal({
      id: 'nw-1',
      url: 'https://northwind.example/city/tram',
      title: 'Tram line opens',
      content_text: '',
    });
  });

  it('keeps words that look like markup', async () => {
    const article = await comesBackFrom({
      title: 'Why <b>bold</b> & &amp; matter',
      summary: 'Use &lt;p&gt; and a < b',
      content_text: 'A <i>text</i> of words.\nSecond line.\n\n<p>',
    });
    expect(article.headline).to.equal('Why <b>bold</b> & &amp; matter');
    expect(article.summary).to.equal('Use &lt;p&gt; and a < b');
  });

  it('keeps what a text repeats of its headline and credit away for good', async () => {
    const article = await comesBackFrom({
      content_html: '<h1>Tram line opens</h1><h2>Tram line opens.</h2><p>One.</p><p>Photo: Ada Quill</p>'.replace(
        /(<p>Photo.*)/,
        '$1$1$1',
      ),
      _news: { image: { url: '/a.jpg', credit: 'Ada Quill' } },
    });
    expect(await article.body()).to.deep.equal([{ tag: 'p', attributes: {}, children: ['One.'] }]);
  });

  it('keeps what an author does, rights, and languages of their own', async () => {
    const feed = await readFeed(
      { ...feedOf(itemOf({ language: 'fr', authors: [{ name: 'Ada Quill' }] })), language: 'en' },
      { now: NOW },
    );
    const [article] = feed.articles;
    const authors = [{ name: 'Ada Quill', url: null, avatar: null, role: 'Reporter' }];
    const until = '2026-01-16T06:00:00+05:30';
    const changed: Article = { ...article!, authors, syndication: 'headline', embargoedUntil: until };
    const again = await comesBack({ ...feed, articles: [changed] });
    expect(again.articles[0]).to.deep.include({ authors, syndication: 'headline', embargoedUntil: until });
    expect(again.articles[0]!.language).to.equal('fr');
    expect((await write(again)).items[0]).to.include({ language: 'fr' });
  });

  it('writes what must not be shown with its status', async () => {
    expect((await oneItem({}, { status: 'withheld' }))._news).to.deep.equal({ status: 'withheld' });
  });

  it('writes a feed of nothing', async () => {
    const feed = await readFeed({ ...feedOf(), expired: true, next_url: '/2' }, { now: NOW });
    const written = await writeJsonFeed(feed);
    expect(written).to.deep.include({ items: [], expired: true, next_url: 'https://northwind.example/2' });
    await comesBack(feed);
  });

  it('leaves out where the feed came from where that is no web address', async () => {
    const feed = await readFeed(feedOf(itemOf()), { url: 'not an address', now: NOW });
    expect(await writeJsonFeed(feed)).not.to.have.property('feed_url');
  });
});
