import { expect } from '@open-wc/testing';
import { parseFeed, type Feed } from '../../src/index.js';

const VERSION = 'https://jsonfeed.org/version/1.1';
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const read = async (document: unknown): Promise<Feed> => {
  const { value, problem } = await parseFeed(document);
  if (!value) throw new Error(problem.message);
  return value;
};

/** A document with one article as JSON text: what follows is put into it as it is written. */
const withItem = (members: string, news = '""'): string =>
  `{"version":"${VERSION}","title":"The Harbour Ledger","items":[{"id":"1","url":"https://ledger.example/1","title":"Ferry returns",${members}"_news":${news}}]}`;

const deep = (levels: number, [open, close]: readonly [string, string]): string =>
  open.repeat(levels) + '1' + close.repeat(levels);

const LEVELS = 100_000;
const SHAPES = [
  ['[', ']'],
  ['{"a":', '}'],
] as const;

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).filter((name) => /^(?:polluted|title|id)$/.test(name))).to.eql(
    [],
  );
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
});

describe('names that objects have of themselves', () => {
  it('are no more than unknown fields, wherever in a feed they stand', async () => {
    for (const name of NAMES) {
      const evil = `"${name}":{"polluted":1,"title":"Fog","id":"9"},`;
      const feed = await read(withItem(evil, `{${evil}"image":{${evil}"url":"https://ledger.example/a.jpg"}}`));
      expect(feed.articles.map(({ id, headline }) => [id, headline])).to.deep.equal([['1', 'Ferry returns']]);
      expect(feed.articles[0]!.image?.url).to.equal('https://ledger.example/a.jpg');
      const document = await read(withItem('').replace('{', `{${evil}`));
      expect(document.title).to.equal('The Harbour Ledger');
    }
  });

  it('are none of the words that a field may have', async () => {
    for (const name of NAMES) {
      const [named, other] = await Promise.all(
        [name, 'nonsense'].map((word) =>
          read(withItem('', JSON.stringify({ labels: [word, 'live'], genre: word, syndication: word }))),
        ),
      );
      expect(named!.articles[0]!.labels).to.deep.equal(['live']);
      expect(JSON.stringify(named!.articles)).to.equal(JSON.stringify(other!.articles));
      expect(named!.report.map(({ path, rule }) => [path, rule])).to.deep.equal(
        other!.report.map(({ path, rule }) => [path, rule]),
      );
      expect(named!.report.length).to.be.above(0);
    }
  });

  it('are no state in which an article may be shown', async () => {
    for (const name of [...NAMES, 'nonsense']) {
      const { articles, report } = await read(withItem('', JSON.stringify({ status: name })));
      expect(articles).to.deep.equal([]);
      expect(report.length, name).to.be.above(0);
    }
  });

  it('are no format', async () => {
    for (const name of NAMES) {
      const { value, problem } = await parseFeed(withItem(''), { format: name });
      expect(value).to.equal(null);
      expect(problem?.kind).to.equal('not-a-feed');
    }
  });

  it('are an identifier, a language and a headline like any other', async () => {
    for (const name of NAMES) {
      const { articles } = await read({
        ...{ version: VERSION, title: name, language: name },
        items: ['1', '2'].map((id) => ({ id: `${name}${id}`, title: `${name} ${id}`, language: name, tags: [name] })),
      });
      expect(articles.map(({ headline }) => headline)).to.deep.equal([`${name} 1`, `${name} 2`]);
    }
  });
});

describe('JSON of a hundred thousand levels', () => {
  const FIELDS = ['title', 'content_html', 'authors', 'image', 'tags', 'date_published', 'unknown'];

  for (const shape of SHAPES)
    it(`in a field is a problem or is left out: ${shape[0]}`, async function () {
      this.timeout(30_000);
      for (const field of FIELDS) {
        const text = withItem(`"${field}":${deep(LEVELS, shape)},`);
        const { value, problem } = await parseFeed(text);
        if (value) expect(value.articles.map(({ id }) => id)).to.deep.equal(['1']);
        else expect(problem.kind).to.be.oneOf(['not-json', 'not-a-feed']);
      }
    });

  for (const shape of SHAPES)
    it(`as the version, as the articles or as all there is is a problem: ${shape[0]}`, async () => {
      const value = deep(LEVELS, shape);
      for (const text of [value, `{"version":${value},"items":[]}`, `{"version":"${VERSION}","items":${value}}`]) {
        const { value: feed, problem } = await parseFeed(text);
        if (feed) expect(feed.articles).to.deep.equal([]);
        else expect(problem.kind).to.be.oneOf(['not-json', 'not-a-feed']);
      }
    });
});

describe('numbers beyond all measure', () => {
  const NUMBERS = ['1e308', '-1e308', '1e999', '-1e999', '9007199254740993', '-0', '1e21'];

  it('make no size without end, and no focal point and time to read that cannot be', async () => {
    for (const number of NUMBERS) {
      const { articles, report } = await read(
        withItem(
          '',
          `{"reading_minutes":${number},"word_count":${number},"image":{"url":"https://ledger.example/a.jpg","width":${number},"height":${number},"focal":{"x":${number},"y":${number}},"sources":[{"url":"https://ledger.example/b.jpg","width":${number}}]}}`,
        ),
      );
      const { image, readingMinutes } = articles[0]!;
      expect(image?.url, number).to.equal('https://ledger.example/a.jpg');
      for (const each of [image!.width, image!.height, ...image!.sources.map(({ width }) => width)])
        if (each !== null) expect(Number.isFinite(each), `${number}: ${each}`).to.equal(true);
      if (readingMinutes !== null) expect(readingMinutes, number).to.be.within(0, 999);
      for (const each of [image!.focal?.x, image!.focal?.y])
        if (each !== undefined) expect(each, number).to.be.within(0, 1);
      if (Math.abs(Number(number)) > 999) {
        expect(readingMinutes).to.equal(null);
        expect(image!.focal).to.equal(null);
        expect(report.map(({ path }) => path)).to.include('items[0]._news.reading_minutes');
      }
    }
  });
});
