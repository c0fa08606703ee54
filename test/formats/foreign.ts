import type { ParseOptions } from '../../src/data/parse-feed.js';
import type { Article } from '../../src/model/article.js';
import type { BodyNode } from '../../src/model/body.js';
import type { Feed } from '../../src/model/feed.js';
import { readFixture } from '../support/fixtures.js';
import { readFeed } from './read.js';

/** The present of the tests of other formats. */
export const NOW = Date.parse('2026-01-17T12:00:00Z');

/** Reads a document as a page would, at {@link NOW}. */
export const readAt = (document: unknown, options: ParseOptions = {}): Promise<Feed> =>
  readFeed(document, { now: NOW, url: 'https://wire.example/latest', ...options });

/** Reads a file of `test/fixtures/`. */
export const readFile = async (path: string, options: ParseOptions = {}): Promise<Feed> =>
  readAt(await readFixture(path), options);

/** Reads a document as ninjs. */
export const readNinjs = (document: unknown, options: ParseOptions = {}): Promise<Feed> => readAt(document, options);

const only = ({ articles, report }: Feed): Article => {
  const [article] = articles;
  if (!article) throw new Error(`Nothing was kept: ${JSON.stringify(report)}`);
  return article;
};

/** The article of one item of ninjs; `mark` is a key that tells its version. */
export const oneNinjs = async (fields: object, mark = 'versionCreated', options: ParseOptions = {}): Promise<Article> =>
  only(await readAt([{ uri: 'urn:1', [mark]: '2026-01-06T08:00:00Z', ...fields }], options));

/** A post of WordPress in which nothing is wrong, but for what is given. */
export const postOf = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 7,
  type: 'post',
  status: 'publish',
  link: 'https://tidemark.example/pier/',
  date: '2026-01-06T13:30:00',
  date_gmt: '2026-01-06T08:00:00',
  title: { rendered: 'Pier opens' },
  content: { rendered: '<p>The pier opened.</p>', protected: false },
  ...fields,
});

/** The article of one post of WordPress. */
export const onePost = async (fields: Record<string, unknown>, options: ParseOptions = {}): Promise<Article> =>
  only(await readAt([postOf(fields)], options));

const textOfNode = (node: BodyNode): string =>
  typeof node === 'string' ? node : node.children.map(textOfNode).join('');

/** What an article says, block by block. */
export const textOf = async (article: Article): Promise<string[]> => (await article.body()).map(textOfNode);

/** The article of an id. */
export const byId = ({ articles }: Feed, id: string): Article => {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`No ${id} among ${articles.map((each) => each.id).join()}`);
  return found;
};
