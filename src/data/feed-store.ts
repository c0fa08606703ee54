import type { Feed } from '../model/feed.js';
import type { Result } from '../model/problem.js';
import { fetchText, type Answer, type Tried } from './fetch-text.js';
import { parseFeed, type ParseOptions } from './parse-feed.js';

const AT_ONCE = 6;

interface Kept extends Answer {
  /** What was read of it, by how it was read. */
  feeds: Map<string, Promise<Result<Feed>>>;
}

interface Flight {
  answer: Promise<Result<Answer>>;
  waiting: number;
  stop: AbortController;
}

/** How an element asks the page's store. */
export interface StoreRequest {
  url: string;
  parse: Omit<ParseOptions, 'url' | 'headers' | 'now'>;
  signal: AbortSignal;
  /** Ask again, and have the browser revalidate, instead of giving what is kept. */
  fresh: boolean;
}

/**
 * The page's feeds: one request for an address however many elements ask, at most six at once, good answers kept for the
 * page's life, a request aborted when nobody waits for it any more.
 */
export class FeedStore {
  readonly #kept = new Map<string, Kept>();
  readonly #flights = new Map<string, Flight>();
  readonly #queue: (() => void)[] = [];
  #running = 0;

  /** Gets and reads a feed. Rejects only when `signal` aborts, with its reason. */
  async load({ url, parse, signal, fresh }: StoreRequest): Promise<Result<Feed>> {
    signal.throwIfAborted();
    const problem = fresh || !this.#kept.has(url) ? (await this.#wait(url, fresh, signal)).problem : null;
    if (problem) return { value: null, problem };
    const kept = this.#kept.get(url)!;
    const { text, feeds } = kept;
    // Elements that read a document alike share what was read.
    const key = JSON.stringify(parse);
    const feed = feeds.get(key) ?? parseFeed(text, { ...parse, ...kept });
    feeds.set(key, feed);
    return feed;
  }

  #wait(url: string, fresh: boolean, signal: AbortSignal): Promise<Result<Answer>> {
    const key = `${fresh} ${url}`;
    const flight = this.#flights.get(key) ?? this.#start(key, url, fresh);
    flight.waiting++;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(signal.reason as Error);
        if (--flight.waiting) return;
        this.#flights.delete(key);
        flight.stop.abort();
      };
      signal.addEventListener('abort', leave);
      flight.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  #start(key: string, url: string, fresh: boolean): Flight {
    const stop = new AbortController();
    const flight = { answer: this.#ask(url, fresh, stop.signal), waiting: 0, stop };
    this.#flights.set(key, flight);
    const done = (): void => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    flight.answer.then(done, done);
    return flight;
  }

  async #ask(url: string, fresh: boolean, signal: AbortSignal): Promise<Result<Answer>> {
    const attempt = (): Promise<Tried> => this.#try(url, fresh, signal);
    const tried = await attempt();
    const result = tried.problem
      ? await import('./failure.js').then(
          ({ retried }) => retried(tried, attempt, signal),
          () => tried,
        )
      : tried;
    const { value, problem } = result;
    // Gone is gone, for every element (RFC 9110, 15.5.11).
    if (problem?.status === 410) this.#kept.delete(url);
    if (value && value.text !== this.#kept.get(url)?.text) this.#kept.set(url, { ...value, feeds: new Map() });
    return result;
  }

  async #try(url: string, fresh: boolean, signal: AbortSignal): Promise<Tried> {
    if (this.#running++ >= AT_ONCE) await new Promise<void>((resolve) => this.#queue.push(resolve));
    try {
      return await fetchText(url, { signal, cache: fresh ? 'no-cache' : 'default' });
    } finally {
      this.#running--;
      this.#queue.shift()?.();
    }
  }
}

/** The one store of the page. */
export const feedStore = new FeedStore();
