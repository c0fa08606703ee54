import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { onePost } from './foreign.js';

type Row = [fact: string, fields: Record<string, unknown>, pick: (article: Article) => unknown, expected: unknown];

const embedded = (name: string, ...values: unknown[]): Record<string, unknown> => ({ _embedded: { [name]: values } });
const html = (rendered: string): Record<string, unknown> => ({ rendered, protected: false });
const category = (name: string): Record<string, unknown> => ({
  taxonomy: 'category',
  name,
  link: `https://tidemark.example/category/${name.toLowerCase()}/`,
});
const tag = (name: string): Record<string, unknown> => ({ taxonomy: 'post_tag', name });
const size = (width: number, height: number): Record<string, unknown> => ({
  source_url: `https://tidemark.example/p-${width}x${height}.jpg`,
  width,
  height,
});
const media = (fields: Record<string, unknown>, details: Record<string, unknown> = {}): Record<string, unknown> =>
  embedded('wp:featuredmedia', {
    media_type: 'image',
    source_url: 'https://tidemark.example/p.jpg',
    media_details: { width: 1600, height: 1200, sizes: {}, ...details },
    ...fields,
  });
const error = { code: 'rest_forbidden', message: 'Sorry', data: { status: 401 } };

const ROWS: Row[] = [
  ['id is the post’s, with the site before it', {}, ({ id }) => id, 'tidemark.example/?p=7'],
  [
    'id knows sites apart that are on one host',
    { _links: { self: [{ href: 'https://tidemark.example/north/wp-json/wp/v2/posts/7' }] } },
    ({ id }) => id,
    'tidemark.example/north/?p=7',
  ],
  ['id may be a text', { id: '7' }, ({ id }) => id, 'tidemark.example/?p=7'],
  [
    'id is the same over http and https',
    { link: 'http://www.tidemark.example/pier/' },
    ({ id }) => id,
    'tidemark.example/?p=7',
  ],
  [
    'id is else the guid',
    { id: undefined, guid: { rendered: 'https://tidemark.example/?p=9' } },
    ({ id }) => id,
    'https://tidemark.example/?p=9',
  ],
  ['url is the link', {}, ({ url }) => url, 'https://tidemark.example/pier/'],
  [
    'headline is HTML, read once',
    { title: html('Fish &amp;amp; chips &#8217;<em>n</em>&nbsp;&lt;b&gt;') },
    ({ headline }) => headline,
    'Fish &amp; chips ’n <b>',
  ],
  ['headline may be a text alone', { title: 'A &#8211; b' }, ({ headline }) => headline, 'A – b'],
  [
    'headline runs no script and loads no picture',
    { title: html('Hi<script>alert(1)</script><img src=x onerror=alert(1)>') },
    ({ headline }) => headline,
    'Hi',
  ],
  ['standfirst is none but in _news', { excerpt: html('<p>Excerpt</p>') }, ({ standfirst }) => standfirst, null],
  [
    'section is the first category',
    { _embedded: { 'wp:term': [[tag('no')], [category('Sea &amp; Coast'), category('Second')]] } },
    ({ section }) => section,
    { name: 'Sea & Coast', url: 'https://tidemark.example/category/sea%20&amp;%20coast/' },
  ],
  ['section is never a tag', embedded('wp:term', [], [tag('ferries')]), ({ section }) => section, null],
  [
    'section is of the first list where terms do not say what they are',
    embedded('wp:term', [{ name: 'News' }], [{ name: 'ferries' }]),
    ({ section, tags }) => [section?.name, tags],
    ['News', ['ferries']],
  ],
  [
    'section is of the list that its link calls the categories',
    {
      ...embedded('wp:term', [{ name: 'Ada' }], [{ name: 'News' }]),
      _links: { 'wp:term': [{ taxonomy: 'writer' }, { taxonomy: 'category' }] },
    },
    ({ section, tags }) => [section?.name, tags],
    ['News', []],
  ],
  [
    'authors are embedded',
    embedded('author', {
      name: 'Ilse O&#8217;Neill',
      link: 'https://tidemark.example/ilse/',
      avatar_urls: { 24: 'https://f.example/24', 96: 'https://f.example/96' },
    }),
    ({ authors }) => authors,
    [{ name: 'Ilse O’Neill', url: 'https://tidemark.example/ilse/', avatar: 'https://f.example/96', role: null }],
  ],
  ['authors are none where WordPress gives an error', embedded('author', error), ({ authors }) => authors, []],
  [
    'agency is an author who is one',
    embedded('author', { name: 'Reuters' }),
    ({ agency, authors }) => [agency?.name, authors],
    ['Reuters', []],
  ],
  [
    'agency of _news goes first',
    { ...embedded('author', { name: 'Reuters' }), _news: { agency: { name: 'Lantern Wire' } } },
    ({ agency }) => agency?.name,
    'Lantern Wire',
  ],
  ['publishedAt is the time in UTC', {}, ({ publishedAt }) => publishedAt, '2026-01-06T08:00:00Z'],
  [
    'publishedAt with an offset stays',
    { date_gmt: '2026-01-06T08:00:00+00:00' },
    ({ publishedAt }) => publishedAt,
    '2026-01-06T08:00:00+00:00',
  ],
  [
    'publishedAt is never the time of the site’s clock',
    { date_gmt: undefined },
    ({ publishedAt }) => publishedAt,
    null,
  ],
  [
    'publishedAt is none for noughts',
    { date_gmt: '0000-00-00T00:00:00', date: '0000-00-00T00:00:00' },
    ({ publishedAt }) => publishedAt,
    null,
  ],
  [
    'updatedAt is the time in UTC',
    { modified_gmt: '2026-01-06T09:00:00' },
    ({ updatedAt }) => updatedAt,
    '2026-01-06T09:00:00Z',
  ],
  [
    'updatedAt is none within half an hour',
    { modified_gmt: '2026-01-06T08:10:00' },
    ({ updatedAt }) => updatedAt,
    null,
  ],
  [
    'image is the featured one, with all its words',
    media(
      { alt_text: 'A pier', caption: html('<p>Pier&nbsp;3 &amp; sea</p>') },
      { image_meta: { credit: 'Ada &amp; Bo' } },
    ),
    ({ image }) => [image?.url, image?.alt, image?.caption, image?.credit],
    ['https://tidemark.example/p.jpg', 'A pier', 'Pier 3 & sea', 'Ada & Bo'],
  ],
  [
    'image has no credit where WordPress gives an empty one',
    media({}, { image_meta: { credit: '' } }),
    ({ image }) => image?.credit,
    null,
  ],
  [
    'image has its sizes, but for those that are cut',
    media({}, { sizes: { thumbnail: size(150, 150), medium: size(300, 225), large: size(1024, 768) } }),
    ({ image }) => image?.sources.map(({ width }) => width),
    [300, 1024],
  ],
  [
    'image is the largest size that a page needs',
    media(
      {},
      { width: 6000, height: 4500, sizes: { medium: size(300, 225), large: size(1024, 768), full: size(6000, 4500) } },
    ),
    ({ image }) => [image?.url, image?.width, image?.height, image?.sources.length],
    ['https://tidemark.example/p-1024x768.jpg', 1024, 768, 2],
  ],
  [
    'image is a size where nothing else is there',
    media({ source_url: undefined }, { sizes: { medium: size(300, 225) } }),
    ({ image }) => image?.url,
    'https://tidemark.example/p-300x225.jpg',
  ],
  [
    'image is none where the featured thing is a video',
    media({ media_type: 'file', mime_type: 'video/mp4' }),
    ({ image }) => image,
    null,
  ],
  ['image is none where WordPress gives an error', embedded('wp:featuredmedia', error), ({ image }) => image, null],
  [
    'image may lack its details',
    media({ media_details: '' }),
    ({ image }) => [image?.url, image?.sources],
    ['https://tidemark.example/p.jpg', []],
  ],
  [
    'image is else the first of the text',
    { content: html('<figure><img src="/g.jpg" alt="Gulls"><figcaption>Dawn</figcaption></figure>') },
    ({ image }) => [image?.url, image?.alt, image?.caption],
    ['https://tidemark.example/g.jpg', 'Gulls', 'Dawn'],
  ],
  [
    'summary is the excerpt without its ellipsis',
    { excerpt: html('<p>One &#8220;two&#8221; [&hellip;]</p>\n') },
    ({ summary }) => summary,
    'One “two”',
  ],
  [
    'summary is without an invitation to read on',
    { excerpt: html('<p>One two&hellip; <a href="#">Continue reading <span>Pier</span></a></p>') },
    ({ summary }) => summary,
    'One two',
  ],
  [
    'summary is without a link to read on',
    { excerpt: html('<p>One two. <a href="#">Read more &rarr;</a></p>') },
    ({ summary }) => summary,
    'One two.',
  ],
  [
    'summary that speaks of reading stays',
    { excerpt: html('<p>Children who read more do better.</p>') },
    ({ summary }) => summary,
    'Children who read more do better.',
  ],
  [
    'summary with an ellipsis of the writer’s stays',
    { excerpt: html('<p>And then…</p>') },
    ({ summary }) => summary,
    'And then…',
  ],
  [
    'summary is read once',
    { excerpt: html('<p>Write &lt;em&gt; &amp;amp; rest</p>') },
    ({ summary }) => summary,
    'Write <em> &amp; rest',
  ],
  ['summary is else the beginning of the text', { excerpt: html('') }, ({ summary }) => summary, 'The pier opened.'],
  [
    'tags are the tags',
    embedded('wp:term', [category('News')], [tag('Tides &amp; wind'), tag('sea')]),
    ({ tags }) => tags,
    ['Tides & wind', 'sea'],
  ],
  ['urgency is more for a post that sticks', { sticky: true }, ({ urgency }) => urgency, 3],
  ['urgency is none for others', { sticky: false }, ({ urgency }) => urgency, null],
  [
    'labels say that a protected post is not for all',
    { content: { rendered: '<p>Secret</p>', protected: true }, excerpt: html('Secret') },
    ({ labels, summary }) => [labels, summary],
    [['subscriber'], null],
  ],
  [
    'all of _news is read',
    {
      _news: {
        kicker: 'K',
        standfirst: 'S',
        located: 'L',
        key_points: ['P'],
        labels: ['live'],
        related: ['r'],
        sponsor: 'Sp',
        reading_minutes: 3,
      },
    },
    ({ kicker, standfirst, located, keyPoints, labels, related, sponsor, readingMinutes }) => [
      kicker,
      standfirst,
      located,
      keyPoints,
      labels,
      related,
      sponsor,
      readingMinutes,
    ],
    ['K', 'S', 'L', ['P'], ['live'], ['r'], 'Sp', 3],
  ],
  [
    'section of _news goes first',
    { ...embedded('wp:term', [category('News')]), _news: { section: { name: 'Own' } } },
    ({ section }) => section?.name,
    'Own',
  ],
  [
    'what _news leaves empty is WordPress’s',
    {
      ...embedded('wp:term', [category('News')]),
      _news: { section: { name: '', url: null }, image: [], agency: '', byline: null },
    },
    ({ section, agency, byline }) => [section?.name, agency, byline],
    ['News', null, null],
  ],
  [
    'picture of _news adds to the featured one',
    { ...media({ alt_text: 'A pier' }), _news: { image: { credit: 'Ada', focal: { x: 0, y: 1 } } } },
    ({ image }) => [image?.url, image?.alt, image?.credit, image?.focal],
    ['https://tidemark.example/p.jpg', 'A pier', 'Ada', { x: 0, y: 1 }],
  ],
  [
    'picture of _news with an address of its own stands alone',
    { ...media({ alt_text: 'A pier' }), _news: { image: { url: 'https://tidemark.example/o.jpg', credit: 'Bo' } } },
    ({ image }) => [image?.url, image?.alt, image?.credit, image?.sources],
    ['https://tidemark.example/o.jpg', '', 'Bo', []],
  ],
];

describe('a post of WordPress', () => {
  for (const [fact, fields, pick, expected] of ROWS)
    it(fact, async () => expect(pick(await onePost(fields))).to.deep.equal(expected));
});
