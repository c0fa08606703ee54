import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/data/parse-feed.js';
import { recognise } from '../../src/formats/formats.js';
import { readFixture } from '../support/fixtures.js';
import { postOf } from './foreign.js';
import { feedOf, itemOf } from './read.js';

type Found = 'json-feed' | 'wordpress' | 'ninjs' | null;

const idOf = (id: unknown): unknown => (String(id).includes('?p=') ? 'wordpress' : String(id));

/** Which format a document is read as: the ids that its articles get tell. */
const formatOf = async (document: unknown): Promise<Found> => {
  const found = await recognise(document, 'auto', { url: null, headers: null });
  if (typeof found === 'string') return null;
  if (found.document === document) return 'json-feed';
  const { items } = found.document as { items: { id: unknown }[] };
  return idOf(items[0]?.id) === 'wordpress' ? 'wordpress' : 'ninjs';
};

describe('a document is read as', () => {
  const { title, ...untitled } = postOf();
  const ROWS: [fact: string, document: unknown, format: Found][] = [
    ['JSON Feed for its version', feedOf(), 'json-feed'],
    ...[1, '1', '1.0', '1.1'].map((version): [string, unknown, Found] => [
      `JSON Feed for version ${JSON.stringify(version)} with items`,
      { version, items: [] },
      'json-feed',
    ]),
    ['WordPress for posts with "id", "link" and "type"', [untitled], 'wordpress'],
    ['WordPress for posts with "title.rendered"', [{ id: 7, link: 'https://a.example/7', title }], 'wordpress'],
    ['WordPress for posts in "posts"', { posts: [postOf()] }, 'wordpress'],
    ['WordPress for one post', postOf(), 'wordpress'],
    ['WordPress for posts among other things', [null, {}, postOf()].reverse(), 'wordpress'],
    ...['versionCreated', 'firstCreated', 'pubStatus', 'altIds', 'infoSources', 'headlines', 'bodies'].map(
      (key): [string, unknown, Found] => [`ninjs for "${key}"`, [{ uri: 'urn:1', id: 'x', [key]: [] }], 'ninjs'],
    ),
    ...['versioncreated', 'pubstatus', 'body_html', 'renditions'].map((key): [string, unknown, Found] => [
      `ninjs for "${key}"`,
      [{ guid: 'tag:1', [key]: {} }],
      'ninjs',
    ]),
    ['ninjs for a bare "uri"', { uri: 'urn:1' }, 'ninjs'],
    ['ninjs for items in a list with a name', { _items: [{ uri: 'urn:1' }] }, 'ninjs'],
    ['nothing for an empty list', [], null],
    ['nothing for empty lists with names', { posts: [] }, null],
    ['nothing for items of no format', { items: [{ name: 'x' }] }, null],
    ['nothing for items without a "uri"', [{ versionCreated: '2026-01-06T08:00:00Z' }], null],
    ['nothing for authors and categories of WordPress', [{ id: 1, name: 'Ada', link: 'https://a.example/ada' }], null],
    ['nothing for a schema', { $schema: 'x', properties: { uri: {} } }, null],
    ...[null, true, 7, 'x', {}, [[]], [null]].map((document): [string, unknown, Found] => [
      `nothing for ${JSON.stringify(document)}`,
      document,
      null,
    ]),
  ];
  for (const [fact, document, format] of ROWS) it(fact, async () => expect(await formatOf(document)).to.equal(format));
});

describe('a format that is named', () => {
  const read = async (document: unknown, format: string): Promise<string[] | string> => {
    const { value, problem } = await parseFeed(document, { format });
    return value ? value.articles.map(({ id }) => id) : problem.message;
  };

  for (const format of ['wordpress', 'ninjs']) {
    it(`makes an empty list an empty feed: ${format}`, async () => {
      expect(await read([], format)).to.deep.equal([]);
    });

    it(`declines what it cannot be: ${format}`, async () => {
      expect(await read(feedOf(itemOf()), format)).to.include(`${format}: no `);
    });
  }

  it('is the only one that is tried', async () => {
    const message = await read([postOf()], 'ninjs');
    expect(message).to.include('ninjs: no item with a "uri"');
    expect(message).not.to.include('wordpress').and.not.to.include('json-feed');
    expect(await read([postOf()], 'json-feed')).to.include('json-feed: no list "items"');
  });

  it('needs no more than a link where it is WordPress', async () => {
    expect(await read([{ id: 7, link: 'https://a.example/7' }], 'wordpress')).to.deep.equal(['a.example/?p=7']);
  });

  it('makes no empty list a JSON Feed, which has keys', async () => {
    expect(await read([], 'json-feed')).to.include('json-feed: no list "items"');
  });

  it('that does not exist is told with those that do', async () => {
    expect(await read([postOf()], 'rss')).to.include('no format "rss" among json-feed, wordpress, ninjs');
    expect(await read([postOf()], 'constructor')).to.include('no format "constructor"');
  });
});

describe('what is no feed', () => {
  for (const [document, ...reasons] of [
    [[], 'json-feed: no list "items"', 'wordpress: an empty list', 'ninjs: an empty list'],
    [{}, 'json-feed: no list "items"', 'wordpress: no post with', 'ninjs: no item with a "uri"'],
    [7, 'json-feed: no list "items"', 'wordpress: no posts', 'ninjs: no items'],
    [{ items: [{}] }, 'json-feed: no "version"', 'wordpress: no post with', 'ninjs: no item with a "uri"'],
    [
      { code: 'rest_forbidden', message: 'Sorry.' },
      'json-feed: ',
      'wordpress: WordPress says: Sorry. (rest_forbidden)',
    ],
  ] as [unknown, ...string[]][]) {
    it(`is told with each format that was tried and why it declined: ${JSON.stringify(document)}`, async () => {
      const { value, problem } = await parseFeed(document);
      expect(value).to.equal(null);
      expect(problem?.kind).to.equal('not-a-feed');
      for (const reason of reasons) expect(problem?.message).to.include(reason);
    });
  }

  it('is an error of WordPress for a page behind the last, too', async () => {
    const { problem } = await parseFeed({
      code: 'rest_post_invalid_page_number',
      message: 'Too far.',
      data: { status: 400 },
    });
    expect(problem?.message).to.include('WordPress says: Too far. (rest_post_invalid_page_number)');
  });

  it('is told for an error even where WordPress is named', async () => {
    const { problem } = await parseFeed(await readFixture('wordpress/error.json'), { format: 'wordpress' });
    expect(problem?.message).to.include('WordPress says: No route was found');
  });
});
