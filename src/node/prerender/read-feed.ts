import { parseFeed } from '../../data/parse-feed.js';
import type { Feed } from '../../model/feed.js';
import { Fault } from '../fault.js';
import type { Wish } from './draw.js';
import type { Feeds } from './feeds.js';

/** The feed that an element wants; a {@link Fault} with the reason where it cannot be had. */
export const readFeed = async ({ source: { text, url }, parse }: Wish, feeds: Feeds): Promise<Feed> => {
  if (text === null || !url)
    throw new Fault(url ? `There is no feed at "${url}".` : 'It has no src, and the page announces no feed.');
  const { source, problem } = text ? { source: { text, url, headers: null }, problem: null } : await feeds.read(url);
  if (!source) throw new Fault(problem.message);
  const { value, problem: fault } = await parseFeed(source.text, {
    ...parse,
    url: source.url,
    headers: source.headers,
  });
  if (!value) throw new Fault(fault.message);
  return value;
};
