import { parseFeed, type ParseOptions } from '../../src/data/parse-feed.js';
import type { Article } from '../../src/model/article.js';
import type { Feed } from '../../src/model/feed.js';
import { readFixture } from '../support/fixtures.js';

/** Where the feeds of these tests come from. */
export const FEED_URL = 'https://northwind.example/feeds/city.json';

/** Fails where there is a problem. */
export async function readFeed(document: unknown, options: ParseOptions = {}): Promise<Feed> {
  const { value, problem } = await parseFeed(document, { url: FEED_URL, ...options });
  if (!value) throw new Error(problem.message);
  return value;
}

/** Reads a file of `test/fixtures/json-feed/`. */
export async function readFeedFile(name: string, options: ParseOptions = {}): Promise<Feed> {
  return readFeed(await readFixture(`json-feed/${name}`), options);
}

/** A feed around some items, clean where they are. */
export const feedOf = (...items: unknown[]): Record<string, unknown> => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City',
  home_page_url: 'https://northwind.example/',
  items,
});

/** An item in which nothing has to be mended, but for what is given. */
export const itemOf = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'nw-1',
  url: 'https://northwind.example/city/tram',
  title: 'Tram line opens',
  content_text: 'The first tram left the depot at dawn.',
  ...fields,
});

/** What becomes of one item: its article and the findings, as `path rule severity`. */
export async function readItem(
  fields: Record<string, unknown>,
  options: ParseOptions = {},
): Promise<{ article: Article; report: string[] }> {
  const { articles, report } = await readFeed(feedOf(itemOf(fields)), options);
  const [article] = articles;
  if (!article) throw new Error(`The item was not kept: ${JSON.stringify(report)}`);
  return { article, report: report.map(findingOf) };
}

/** The findings of a feed, as `path rule severity`. */
export const findings = ({ report }: Feed): string[] => report.map(findingOf);

const findingOf = ({ path, rule, severity }: Feed['report'][number]): string => `${path} ${rule} ${severity}`;
