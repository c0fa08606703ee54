import type { Feed } from '../model/feed.js';
import type { Result } from '../model/problem.js';
import { fetchText, type FetchOptions, type Tried } from './fetch-text.js';
import { parseFeed, type ParseOptions } from './parse-feed.js';
import { retried } from './retry.js';

/** How {@link loadFeed} asks and reads. */
export type LoadOptions = Pick<FetchOptions, 'signal' | 'fetch'> & Omit<ParseOptions, 'url' | 'headers'>;

/**
 * Gets a feed and reads it; what may pass is tried three times. Time-outs, sizes and answers that are no feed come back as
 * `problem`; only the caller's own abort rejects, with the signal's reason.
 */
export const loadFeed = async (url: string, options: LoadOptions = {}): Promise<Result<Feed>> => {
  const attempt = (): Promise<Tried> => fetchText(url, options);
  const { signal = new AbortController().signal } = options;
  const { value, problem } = await retried(await attempt(), attempt, signal);
  return value
    ? parseFeed(value.text, { ...options, url: value.url, headers: value.headers })
    : { value: null, problem };
};
