import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import type { Problem } from '../../src/index.js';
import { readFixture, readFixtureText } from '../support/fixtures.js';

const NOW = Date.parse('2026-01-06T12:00:00Z');
const URL_OF_FEED = 'https://northwind.example/feeds/city.json';
const CLEAN = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City',
  items: [{ id: '1', title: 'One', content_text: 'a' }],
};

const problemOf = async (json: unknown, format?: string): Promise<Problem | null> =>
  (await parseFeed(json, { url: URL_OF_FEED, ...(format !== undefined && { format }) })).problem;

describe('parseFeed', () => {
  it('reads text and data alike', async () => {
    const [text, data] = [await parseFeed(JSON.stringify(CLEAN)), await parseFeed(CLEAN)];
    expect(text.problem).to.equal(null);
    expect(JSON.stringify(text.value)).to.equal(JSON.stringify(data.value));
  });

  it('needs no address', async () => {
    expect((await parseFeed(CLEAN)).value).to.include({ url: null, title: 'City' });
  });

  it('leaves the data that it was given as it was', async () => {
    const data = await readFixture('json-feed/joined-bylines.json');
    const before = JSON.stringify(data);
    await parseFeed(data, { agencies: ['Lantern Wire'] });
    expect(JSON.stringify(data)).to.equal(before);
  });

  it('reads the same feed twice to the same result', async () => {
    const text = await readFixtureText('json-feed/pictures.json');
    const [first, second] = [await parseFeed(text), await parseFeed(text)];
    expect(JSON.stringify(first)).to.equal(JSON.stringify(second));
  });

  it('reads a feed alike on a page that added to Object.prototype', async () => {
    const text = await readFixtureText('json-feed/authors-and-keys.json');
    const before = await parseFeed(text);
    const value = (): string => 'from the page';
    for (const key of ['extend', 'each']) {
      Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: true, writable: true });
    }
    try {
      expect(JSON.stringify(await parseFeed(text))).to.equal(JSON.stringify(before));
    } finally {
      for (const key of ['extend', 'each']) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  describe('takes for no JSON', () => {
    for (const json of [undefined, () => 1, Symbol('x'), 10n]) {
      it(String(json), async () => {
        expect(await problemOf(json)).to.include({ kind: 'not-json', url: URL_OF_FEED });
      });
    }

    it('data that contains itself', async () => {
      const data: Record<string, unknown> = { ...CLEAN };
      data.self = data;
      expect(await problemOf(data)).to.include({ kind: 'not-json' });
    });
  });

  describe('takes for no feed, and says why for each format that it tried', () => {
    const EMPTY = 'an empty list, which may be of any format';
    const NO_POST = 'no post with "id", "link" and "type", or "title.rendered"';
    const cases: [json: string, wordpress: string, ninjs: string][] = [
      ...['null', 'true', '7', '"text"'].map((json) => [json, 'no posts', 'no items'] as [string, string, string]),
      ['[]', EMPTY, EMPTY],
      ['{}', NO_POST, 'no item with a "uri"'],
      ['{"version":"https://jsonfeed.org/version/1.1"}', NO_POST, 'no item with a "uri"'],
    ];
    for (const [json, wordpress, ninjs] of cases) {
      it(json, async () => {
        expect(await problemOf(json)).to.include({
          ...{ kind: 'not-a-feed', url: URL_OF_FEED, status: null },
          detail: `json-feed: no list "items"; wordpress: ${wordpress}; ninjs: ${ninjs}`,
          sentence: 'The news source is not a news feed.',
        });
      });
    }

    it('a list of items without the version of JSON Feed', async () => {
      const problem = await problemOf({ items: [] });
      expect(problem?.kind).to.equal('not-a-feed');
      expect(problem?.detail).to.match(/^json-feed: no "version" of JSON Feed; wordpress: .+; ninjs: .+/);
      expect(problem?.message).to.contain('json-feed: no "version" of JSON Feed').and.to.contain(URL_OF_FEED);
    });

    it('only for the format that is named', async () => {
      expect((await problemOf({ items: [] }, 'wordpress'))?.detail).to.match(/^wordpress: [^;]+$/);
    });

    for (const items of [null, {}, 'x', 0]) {
      it(`items that are ${JSON.stringify(items)}, also where the format is named`, async () => {
        expect((await problemOf({ ...CLEAN, items }, 'json-feed'))?.kind).to.equal('not-a-feed');
      });
    }

    it('whatever it is, where the named format is unknown', async () => {
      expect((await problemOf(CLEAN, 'rss'))?.kind).to.equal('not-a-feed');
    });
  });

  describe('leaves out what must not be shown at the moment', () => {
    const rights = async (now: number): Promise<{ ids: string[]; findings: string[] }> => {
      const { value } = await parseFeed(await readFixture('json-feed/rights.json'), { now });
      return {
        ids: value!.articles.map(({ id }) => id),
        findings: value!.report
          .filter(({ severity }) => severity === 'error')
          .map(({ path, rule }) => `${path} ${rule}`),
      };
    };

    it('and reports each as an error', async () => {
      expect(await rights(NOW)).to.deep.equal({
        ids: ['usable', 'released', 'lasting'],
        findings: [
          'items[1] not-usable',
          'items[2] not-usable',
          'items[3] under-embargo',
          'items[5] expired-item',
          'items[7] not-usable',
          'items[8] not-usable',
          'items[9] under-embargo',
        ],
      });
    });

    it('to the second', async () => {
      expect((await rights(NOW - 1)).ids).to.deep.equal(['usable', 'expired', 'lasting']);
      expect((await rights(NOW + 1000)).ids).to.deep.equal(['usable', 'embargoed', 'released']);
    });

    it('by the clock where no moment is given', async () => {
      const items = [
        {
          id: '1',
          title: 'Past',
          content_text: 'a',
          _news: { embargoed_until: new Date(Date.now() - 60_000).toISOString() },
        },
        {
          id: '2',
          title: 'To come',
          content_text: 'a',
          _news: { embargoed_until: new Date(Date.now() + 60_000).toISOString() },
        },
      ];
      expect((await parseFeed({ ...CLEAN, items })).value?.articles.map(({ id }) => id)).to.deep.equal(['1']);
    });
  });
});
