import { forget, keep, recall } from '../data/device.js';
import type { FeedStore, StoreRequest } from '../data/feed-store.js';
import type { Answer } from '../data/fetch-text.js';
import type { ParseOptions } from '../data/parse-feed.js';
import type { Feed } from '../model/feed.js';
import type { Problem, Result } from '../model/problem.js';

export { ageView } from '../view/age.js';

/** What was asked for. */
type Question = Omit<StoreRequest, 'signal'>;

type Parse = (text: string, options: ParseOptions) => Promise<Result<Feed>>;

/** What came of a question: a feed, or why there is none; for one that was kept on the device both. */
export interface Outcome {
  value: Feed | null;
  problem: Problem | null;
}

// Who may not have it, may not have an old one either (RFC 9110, 15.5.2, 15.5.4, 15.5.11; RFC 7725).
const FORBIDDEN = [401, 403, 410, 451];

/** What this page wrote, by address. */
const written = new Map<string, string>();

const write = (url: string, answer: Answer | undefined, fresh: boolean): void => {
  if (!answer || (!fresh && written.get(url) === answer.text)) return;
  written.set(url, answer.text);
  void keep(url, answer, Date.now());
};

/** The copies that this page read, by address and how: one that did not change is shown already. */
const copies = new Map<string, Feed>();

const read = async ({ url, parse, how }: Question, parseFeed: Parse): Promise<Feed | null> => {
  const kept = await recall(url);
  if (!kept) return null;
  const { text, keptAt, ...answer } = kept;
  const key = JSON.stringify([url, parse]);
  const known = copies.get(key);
  if (known?.keptAt === keptAt && how !== 'reread') return known;
  const { value } = await parseFeed(text, { ...parse, ...answer });
  const feed = value && { ...value, keptAt };
  if (feed) copies.set(key, feed);
  return feed;
};

/**
 * The answer to a question, and a copy of it on the reader's device; where there is no answer, or the browser says that
 * there is no network, the copy that was kept before, beside the problem. What the page itself has is newer, and stays.
 */
export const orKept = async (
  answer: Promise<Result<Feed>>,
  question: Question,
  store: Pick<FeedStore, 'kept'>,
  parseFeed: Parse,
): Promise<Outcome> => {
  const { url, how } = question;
  const known = store.kept(url);
  if (!navigator.onLine && !known) {
    const feed = await read(question, parseFeed);
    const sentence = 'The news could not be reached.';
    const message = `The browser says that there is no network. (${url})`;
    const problem: Problem = { kind: 'network', url, status: null, detail: null, sentence, message };
    if (feed) return { value: feed, problem };
  }
  const { value, problem } = await answer;
  if (value) {
    write(url, store.kept(url), how === 'fresh');
    return { value, problem };
  }
  if (FORBIDDEN.includes(problem.status ?? 0)) {
    written.delete(url);
    await forget(url);
    return { value, problem };
  }
  return { value: known ? null : await read(question, parseFeed), problem };
};
