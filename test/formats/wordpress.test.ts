import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import type { Article } from '../../src/model/article.js';
import type { Feed } from '../../src/model/feed.js';
import { readFixture } from '../support/fixtures.js';
import { byId, onePost, postOf, readAt, readFile, textOf } from './foreign.js';
import { findings } from './read.js';

describe('posts of WordPress', () => {
  it('are articles with all their words', async () => {
    const feed = await readFile('wordpress/posts.json');
    const [ferry, lights, gulls] = feed.articles;
    expect(feed.report).to.deep.equal([]);
    expect([feed.title, feed.homeUrl]).to.deep.equal(['tidemark.example', 'https://tidemark.example/']);
    expect(ferry).to.deep.include({
      id: 'tidemark.example/?p=411',
      headline: 'The ferry’s back: Kittiwake sails again',
      section: { name: 'Harbour & Coast', url: 'https://tidemark.example/category/harbour/' },
      summary: 'The ferry left at six, and it was full of people who',
      publishedAt: '2026-01-06T04:16:00Z',
      updatedAt: '2026-01-06T06:16:00Z',
      tags: ['ferries', 'Tides & weather'],
    });
    expect(ferry!.image).to.deep.include({
      url: 'https://tidemark.example/wp-content/uploads/2026/01/ferry.jpg',
      alt: 'A ferry at a pier',
      caption: 'The Kittiwake at Pier 3',
      credit: 'Ada Quill/Tidemark',
    });
    expect(await textOf(ferry!)).to.deep.equal(['The ferry left at six.', 'It was full.']);
    expect([lights!.image, lights!.updatedAt]).to.deep.equal([null, null]);
    expect([gulls!.authors, gulls!.section, gulls!.image?.caption]).to.deep.equal([[], null, 'Gulls at dawn']);
  });

  it('stand in a list, in "posts", or alone', async () => {
    const { publisher, timeZone, copyright, articles } = await readFile('wordpress/wrapped.json');
    expect(articles.map(({ id }) => id)).to.deep.equal(['tidemark.example/?p=412']);
    expect([publisher.name, timeZone, copyright]).to.deep.equal(['Tidemark', 'Asia/Kolkata', '© 2026 Tidemark']);
    expect((await readAt(postOf())).articles.map(({ headline }) => headline)).to.deep.equal(['Pier opens']);
  });

  it('have a registered _news, with WordPress’s words where it is silent', async () => {
    const feed = await readFile('wordpress/one-post.json');
    expect(feed.report).to.deep.equal([]);
    expect(feed.articles[0]).to.deep.include({
      kicker: 'Weather',
      section: { name: 'Harbour & Coast', url: 'https://tidemark.example/category/harbour/' },
      standfirst: 'Boats may leave from noon.',
      agency: { name: 'Lantern Wire', url: 'https://lantern.example/', logo: null },
      located: 'PORT ELLAN',
      labels: ['breaking'],
      urgency: 2,
    });
    expect(feed.articles[0]!.image).to.deep.include({
      url: 'https://tidemark.example/wp-content/uploads/2026/01/waves.jpg',
      caption: 'Waves at the mole',
      credit: 'Bo Tern/Lantern Wire',
      focal: { x: 0.2, y: 0.6 },
    });
  });

  for (const [url, href, home] of [
    ['https://a.example/wp-json/wp/v2/posts?_embed', undefined, 'https://a.example/'],
    ['https://a.example/blog/wp-json/wp/v2/posts', undefined, 'https://a.example/blog/'],
    ['https://a.example/index.php/wp-json/wp/v2/posts', undefined, 'https://a.example/'],
    ['https://a.example/blog/?rest_route=/wp/v2/posts', undefined, 'https://a.example/blog/'],
    ['https://a.example/index.php?x=1&rest_route=/wp/v2/posts', undefined, 'https://a.example/'],
    ['https://copy.example/posts.json', 'https://b.example/news/wp-json/wp/v2/posts/7', 'https://b.example/news/'],
    ['https://copy.example/posts.json', undefined, 'https://tidemark.example/'],
  ] as const) {
    it(`are of ${home} when they come from ${url}${href ? ` and call themselves ${href}` : ''}`, async () => {
      const feed = await readAt([postOf(href ? { _links: { self: [{ href }] } } : {})], { url });
      expect(feed.homeUrl).to.equal(home);
    });
  }
});

describe('rights in WordPress', () => {
  it('keep back whatever is not published, each told as an error', async () => {
    const feed = await readFile('wordpress/statuses.json');
    expect(feed.articles.map(({ headline }) => headline)).to.deep.equal(['A publish post']);
    expect(findings(feed)).to.deep.equal([1, 2, 3, 4, 5, 6, 7].map((place) => `[${place}] not-usable error`));
  });

  for (const fields of [
    { status: 'Draft' },
    { status: ['draft'] },
    { status: {} },
    { status: 0 },
    { status: false },
    { status: 'inherit' },
    { status: 'draft', _news: { status: 'usable' } },
    { _news: { status: 'canceled' } },
    { _news: { Status: 'withheld' } },
    { _news: { embargoed_until: '2026-02-01T00:00:00Z' } },
    { _news: { embargoed_until: 'soon' } },
    { _news: { embargoed_until: 1 } },
    { _news: { expires: '2026-01-10T00:00:00Z' } },
  ]) {
    it(`keep back ${JSON.stringify(fields)}`, async () => {
      const feed = await readAt([postOf(fields)]);
      expect(feed.articles).to.deep.equal([]);
      expect(feed.report.filter(({ severity }) => severity === 'error')).to.have.length(1);
    });
  }

  for (const fields of [
    { status: undefined },
    { status: null },
    { status: 'publish', _news: { status: '', embargoed_until: null, expires: '' } },
    { status: 'inherit', type: 'attachment' },
    { _news: { embargoed_until: '2026-01-10T00:00:00Z' } },
  ]) {
    it(`let pass ${JSON.stringify(fields)}`, async () => {
      expect((await readAt([postOf(fields)])).articles).to.have.length(1);
    });
  }
});

describe('quirks in WordPress', () => {
  let feed: Feed;
  const of = (id: number): Article => byId(feed, `tidemark.example/?p=${id}`);

  beforeEach(async () => {
    feed = await readFile('wordpress/quirks.json');
  });

  it('1: entities and tags in titles are read once, as HTML', () => {
    expect(of(440).headline).to.equal('Fish &amp; chips <b> for ‘all’');
    expect(of(440).summary).to.equal('Write <em> for emphasis.');
  });

  it('2: a time of the site’s own clock alone is no date, and is told', () => {
    expect([of(441).publishedAt, of(441).updatedAt]).to.deep.equal([null, null]);
    expect(feed.report.filter(({ path }) => path.startsWith('[1]'))).to.deep.equal([
      { path: '[1].date_gmt', rule: 'date-bad', severity: 'warning', seen: '2026-01-06T09:46:00 (no zone)' },
    ]);
  });

  it('3: noughts are no date, and the order stays', () => {
    expect([of(442).publishedAt, of(442).updatedAt]).to.deep.equal([null, null]);
    expect(feed.articles.slice(0, 4).map(({ id }) => id.slice(-3))).to.deep.equal(['440', '441', '442', '443']);
  });

  it('4: relative addresses are the post’s', async () => {
    expect(of(443).image?.url).to.equal('https://tidemark.example/news/relative/pier.jpg');
    expect(JSON.stringify(await of(443).body())).to.include('"href":"https://tidemark.example/news/map/"');
  });

  it('6: a post that stands there twice is a duplicate', () => {
    expect(findings(feed)).to.include('[10] duplicate info');
  });

  it('7: embedded errors are no authors, pictures or sections', async () => {
    const error = { code: 'rest_forbidden', message: 'Not allowed', data: { status: 401 } };
    const _embedded = { author: [error], 'wp:featuredmedia': [error], 'wp:term': [[error], error] };
    const article = await onePost({ _embedded });
    expect(article).to.deep.include({ authors: [], image: null, section: null, tags: [], agency: null });
    expect(JSON.stringify(article)).not.to.include('allowed');
  });

  it('8: lazy pictures have their address in another attribute', () => {
    expect(of(445).image).to.include({ url: 'https://tidemark.example/lazy.jpg', alt: 'Lazy' });
  });

  it('10: a credit in prose is the picture’s, and an agency no author', async () => {
    expect(of(446).image?.credit).to.equal('Lantern Wire/Ada Quill');
    expect(await textOf(of(446))).to.not.include('Picture Courtesy: Lantern Wire/Ada Quill');
    expect([of(449).agency?.name, of(449).authors]).to.deep.equal(['Reuters', []]);
    expect(findings(feed)).to.include('[9]._embedded.author agency-in-author info');
  });

  it('11: a summary that repeats the headline is said once', () => {
    expect(of(448).summary).to.equal(null);
  });

  it('13: a post has its language where a plugin gives one', () => {
    expect([of(451).language, of(440).language]).to.deep.equal(['ar', null]);
  });

  it('14: a post without a headline stays', () => {
    expect(of(450).headline).to.equal('news');
    expect(findings(feed)).to.include('[11] headline-made info');
  });

  it('15: characters that are not seen go', () => {
    expect(of(447).headline).to.equal('Unseen signs');
  });

  it('17: a byte order mark before the JSON is no fault', async () => {
    expect((await readAt(`\ufeff${JSON.stringify([postOf()])}`)).articles).to.have.length(1);
  });

  it('a protected post shows its headline and none of its text', async () => {
    expect(await of(444).body()).to.deep.equal([]);
    expect(JSON.stringify(of(444))).not.to.include('Secret');
  });
});

describe('where a finding in WordPress is', () => {
  for (const [fields, expected] of [
    [{ date_gmt: 'soon' }, 'posts[1].date_gmt date-bad warning'],
    [{ modified_gmt: 'soon' }, 'posts[1].modified_gmt date-bad warning'],
    [{ link: 'javascript:1' }, 'posts[1].link url-bad warning'],
    [{ title: '' }, 'posts[1] headline-made info'],
    [{ content: '' }, 'posts[1] content-missing info'],
    [{ title: ['x'], lang: 'no language' }, 'posts[1].lang language-bad info'],
    [
      { _embedded: { author: { name: 'Ada, 06 Jan, 2026 09:46 AM' } } },
      'posts[1]._embedded.author byline-unclear info',
    ],
    [
      { _embedded: { 'wp:featuredmedia': [{ source_url: 'javascript:1' }] } },
      'posts[1]._embedded["wp:featuredmedia"][0] url-bad warning',
    ],
    [{ _news: { image: { url: 'javascript:1' } } }, 'posts[1]._news.image url-bad warning'],
    [{ _news: { urgency: 'high' } }, 'posts[1]._news.urgency wrong-type warning'],
    [{ _news: { labels: ['odd'] } }, 'posts[1]._news.labels[0] label-unknown warning'],
    [{ _news: { status: 'killed' } }, 'posts[1]._news.status value-unknown warning'],
  ] as const) {
    it(`${expected.split(' ')[0]} for ${JSON.stringify(fields)}`, async () => {
      const feed = await readAt({ posts: [postOf({ id: 8, link: 'https://tidemark.example/8/' }), postOf(fields)] });
      expect(findings(feed)).to.include(expected);
    });
  }

  it('is the whole document where a post stands alone', async () => {
    expect(findings(await readAt(postOf({ status: 'draft' })))).to.deep.equal([' not-usable error']);
    expect(findings(await readAt(postOf({ date_gmt: 'soon' })))).to.deep.equal(['date_gmt date-bad warning']);
  });
});

describe('a hostile answer of WordPress', () => {
  const hostile = { toString: 1, valueOf: null, length: 1e9, constructor: { prototype: { polluted: 1 } } };

  for (const key of Object.keys(postOf()).concat('_embedded', '_links', '_news', 'excerpt', 'guid', 'modified_gmt')) {
    it(`stays harmless with anything in "${key}"`, async () => {
      for (const value of [null, 7, true, 'x', [], {}, [[[]]], hostile, [hostile]]) {
        const { value: feed, problem } = await parseFeed([postOf(), { ...postOf({ id: 8 }), [key]: value }]);
        expect(problem, JSON.stringify(value)).to.equal(null);
        expect(feed!.articles[0]?.id, JSON.stringify(value)).to.equal('tidemark.example/?p=7');
      }
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });
  }

  it('changes no prototype', async () => {
    const text = JSON.stringify(postOf()).replace(
      '{',
      '{"__proto__":{"status":"draft","polluted":1},"_news":{"__proto__":{"kicker":"x"}},',
    );
    const { value } = await parseFeed(`[${text}]`);
    expect(value!.articles.map(({ kicker }) => kicker)).to.deep.equal([null]);
    expect('polluted' in {}).to.equal(false);
  });

  it('keeps the good posts beside the others', async () => {
    const feed = await readAt([null, 'x', 7, {}, postOf()]);
    expect(feed.articles.map(({ headline }) => headline)).to.deep.equal(['Pier opens']);
    expect(findings(feed)).to.deep.equal([
      ...['[0]', '[1]', '[2]'].map((path) => `${path} not-an-item error`),
      '[3] id-missing error',
    ]);
  });

  it('is told in WordPress’s own words where it is an error', async () => {
    const { problem } = await parseFeed(await readFixture('wordpress/error.json'));
    expect(problem?.kind).to.equal('not-a-feed');
    expect(problem?.message).to.include('No route was found matching the URL and request method. (rest_no_route)');
  });
});
