import { expect } from '@open-wc/testing';
import type { Article, Feed } from '../../src/index.js';
import type { ParseOptions } from '../../src/data/parse-feed.js';
import { markup } from '../support/bodies.js';
import { findings, readFeedFile, readItem } from './read.js';

const AGENCIES = ['Lantern Wire'];
const LOCAL = '2026-01-06T09:46:00+05:30';

const pick = <K extends keyof Article>(feed: Feed, key: K): Record<string, Article[K]> =>
  Object.fromEntries(feed.articles.map((article) => [article.id, article[key]]));

const credits = (feed: Feed): Record<string, string | null | undefined> =>
  Object.fromEntries(feed.articles.map(({ id, image }) => [id, image?.credit]));

/** What stands in each block of each text. */
const paragraphs = async (feed: Feed): Promise<Record<string, string[]>> => {
  const bodies = feed.articles.map(async ({ id, body }) => {
    const nodes = await body();
    return [id, nodes.map((node) => (typeof node === 'string' ? node : markup(node.children)))] as const;
  });
  return Object.fromEntries(await Promise.all(bodies));
};

describe('quirk 10: a credit hidden in prose', () => {
  const file = (options: ParseOptions = {}): Promise<Feed> => readFeedFile('credit-in-prose.json', options);

  it('is given to the picture', async () => {
    expect(credits(await file())).to.deep.equal({
      closing: 'Lantern Wire/Ada Quill',
      plain: 'Lantern Wire/Ada Quill',
      'in-text': 'Quill & Marrow',
      'data-wins': 'Ada Quill',
      'data-repeats': 'Ada Quill/Lantern Wire',
      'data-falls-short': 'Lantern Wire/Ada Quill',
      'no-picture': undefined,
      'not-last': null,
      twice: 'Ada Quill',
    });
  });

  it('leaves the text, also where the data has a credit, but stays where there is no picture', async () => {
    expect(await paragraphs(await file())).to.deep.equal({
      closing: ['It stood there all morning.'],
      plain: ['It was gone by noon.'],
      'in-text': ['<img alt="The lock" src="https://northwind.example/lock.jpg">', 'Children fed it.'],
      'data-wins': ['They call it Bishop.', 'Picture Courtesy: Lantern Wire'],
      'data-repeats': ['They call the other one Dean.'],
      'data-falls-short': ['They call the third one Verger.'],
      'no-picture': ['There is none.', 'Picture Courtesy: Lantern Wire/Ada Quill'],
      'not-last': ['Picture Courtesy: Lantern Wire', 'It stayed for a week.'],
      twice: [
        '<img src="https://northwind.example/weir.jpg"><figcaption>Picture Courtesy: Ada Quill</figcaption>',
        'The weir.',
      ],
    });
  });

  it('leaves the excerpt too', async () => {
    expect(pick(await file(), 'summary')).to.include({
      closing: 'It stood there all morning.',
      plain: 'It was gone by noon.',
      'data-wins': 'They call it Bishop. Picture Courtesy: Lantern Wire',
      'data-repeats': 'They call the other one Dean.',
    });
  });

  it('is no caption as well where the caption says nothing else', async () => {
    expect((await file()).articles.find(({ id }) => id === 'twice')!.image?.caption).to.equal(null);
  });

  it('is reported where it was read', async () => {
    expect(findings(await file())).to.deep.equal(
      [0, 1, 2, 5, 8].map((index) => `items[${index}]._news.image.credit credit-read info`),
    );
  });

  for (const extract of ['none', 'byline'] as const) {
    it(`stays in the text with extract="${extract}"`, async () => {
      const feed = await file({ extract });
      expect(credits(feed)).to.include({ closing: null, plain: null, 'data-wins': 'Ada Quill' });
      expect((await paragraphs(feed)).closing).to.deep.equal([
        'It stood there all morning.',
        '<em>Picture Courtesy: Lantern Wire/Ada Quill</em>',
      ]);
      expect(findings(feed)).to.deep.equal([]);
    });
  }

  it('is read with extract="credit"', async () => {
    expect(credits(await file({ extract: 'credit' }))).to.include({ closing: 'Lantern Wire/Ada Quill' });
  });

  it('is given to a picture that is attached', async () => {
    const { article } = await readItem({
      content_text: 'It rained.\n\nPicture Courtesy: Ada Quill',
      attachments: [{ url: '/rain.jpg', mime_type: 'image/jpeg' }],
    });
    expect(article.image).to.include({ url: 'https://northwind.example/rain.jpg', credit: 'Ada Quill' });
  });
});

describe('quirk 10: a byline of desk, agency and local time run together', () => {
  const file = (options: ParseOptions = {}): Promise<Feed> =>
    readFeedFile('joined-bylines.json', { agencies: AGENCIES, ...options });

  it('gives the desk', async () => {
    const feed = await file();
    const people = feed.articles.map(({ id, byline, authors }) => [
      id,
      byline ?? authors.map(({ name }) => name).join(),
    ]);
    expect(Object.fromEntries(people)).to.deep.equal({
      authors: 'City Desk',
      byline: 'City Desk',
      'first-paragraph': 'City Desk',
      'data-wins': 'City Desk',
      'agency-author': 'Ilse Marrow',
      ordinary: 'Ilse Marrow',
      unclear: 'Ilse Marrow Somebody Else',
      'story-that-starts-so': '',
    });
  });

  it('gives the agency, unless the data has one', async () => {
    const names = Object.entries(pick(await file(), 'agency')).map(([id, agency]) => [id, agency?.name ?? null]);
    expect(Object.fromEntries(names)).to.deep.equal({
      authors: 'Lantern Wire',
      byline: 'Lantern Wire',
      'first-paragraph': 'Lantern Wire',
      'data-wins': 'Harbour News Service',
      'agency-author': 'Lantern Wire',
      ordinary: null,
      unclear: null,
      'story-that-starts-so': null,
    });
  });

  it('gives the time in the publisher’s zone, unless the data has one', async () => {
    expect(pick(await file(), 'publishedAt')).to.deep.equal({
      authors: LOCAL,
      byline: LOCAL,
      'first-paragraph': LOCAL,
      'data-wins': '2026-01-05T08:00:00+05:30',
      'agency-author': null,
      ordinary: null,
      unclear: LOCAL,
      'story-that-starts-so': null,
    });
  });

  it('leaves the text where it stood there, and only a whole line does', async () => {
    expect(await paragraphs(await file())).to.deep.include({
      'first-paragraph': ['A penny a head.'],
      'story-that-starts-so': [
        'Lantern Wire wrote on 06 Jan, 2026 that tolls would end, and so they did.',
        'Cheers rose.',
      ],
    });
  });

  it('is reported, and so is what cannot be told apart', async () => {
    expect(findings(await file())).to.deep.equal([
      'items[0].authors byline-read info',
      'items[1]._news.byline byline-read info',
      'items[2] byline-read info',
      'items[3].authors byline-read info',
      'items[4].authors agency-in-author info',
      'items[6].authors byline-unclear info',
    ]);
  });

  for (const extract of ['none', 'credit'] as const) {
    it(`stays as printed with extract="${extract}"`, async () => {
      const feed = await file({ extract });
      const [first, second] = feed.articles;
      expect(first!.authors[0]!.name).to.equal('City Desk Lantern Wire, 06 Jan, 2026 09:46 AM');
      expect(second!.byline).to.equal('City Desk Lantern Wire, 06 Jan, 2026 09:46 AM');
      expect((await paragraphs(feed))['first-paragraph']![0]).to.equal('City Desk Lantern Wire, 06 Jan, 2026 09:46 AM');
      expect(findings(feed)).to.deep.equal([]);
    });
  }

  it('is read with extract="byline"', async () => {
    expect((await file({ extract: 'byline' })).articles[0]!.agency?.name).to.equal('Lantern Wire');
  });

  it('in the first line is found where nothing else has to be mended', async () => {
    const { article, report } = await readItem({
      content_html: '<p><b>Night Desk Reuters</b> 6 January 2026, 9:46 pm UTC</p><p>A light went out.</p>',
    });
    expect(article).to.include({ byline: 'Night Desk', publishedAt: '2026-01-06T21:46:00Z' });
    expect(article.summary).to.equal('A light went out.');
    expect(report).to.deep.equal(['items[0] byline-read info']);
  });
});
