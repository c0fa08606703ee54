import type { Feed } from '../model/feed.js';
import type { Result } from '../model/problem.js';
import type { FetchOptions } from './fetch-text.js';
import { loadText } from './load-text.js';
import { parseFeed, type ParseOptions } from './parse-feed.js';

/** How {@link loadFeed} asks and reads. */
export type LoadOptions = Pick<FetchOptions, 'signal' | 'fetch'> & Omit<ParseOptions, 'url' | 'headers' | 'at'>;

/**
 * Gets a feed and reads it; what may pass is tried three times. Time-outs, sizes and answers that are no feed come back as
 * `problem`; only the caller's own abort rejects, with the signal's reason.
 */
export const loadFeed = async (url: string, options: LoadOptions = {}): Promise<Result<Feed>> => {
  const { value, problem } = await loadText(url, options);
  return value ? parseFeed(value.text, { ...options, ...value }) : { value: null, problem };
};
