import { bare } from '../model/bare.js';
import type { Feed } from '../model/feed.js';
import type { Result } from '../model/problem.js';
import { fetchText, type Answer, type Tried } from './fetch-text.js';
import { parseFeed, type ParseOptions } from './parse-feed.js';

const AT_ONCE = 6;

/** Within how many milliseconds a page asks that is online again. */
const ONLINE = 2000;

interface Kept extends Answer {
  /** What was read of it, by how it was read. */
  feeds: Map<string, Promise<Result<Feed>>>;
  /** When it was asked for, counted in questions. */
  turn: number;
}

interface Flight {
  answer: Promise<Result<Kept>>;
  waiting: number;
  stop: AbortController;
}

type Reading = Omit<ParseOptions, 'url' | 'headers' | 'at' | 'now'>;

/** How an element asks the page's store. */
export interface StoreRequest {
  url: string;
  parse: Reading;
  signal: AbortSignal;
  /** `fresh`: ask again, and have the browser revalidate. `reread`: what is kept, as it is to be read now. */
  how?: 'fresh' | 'reread' | undefined;
}

// Elements that read a document alike share what was read.
const read = ({ text, feeds, ...answer }: Kept, parse: Reading): Promise<Result<Feed>> => {
  const key = JSON.stringify(parse);
  const feed = feeds.get(key) ?? parseFeed(text, { ...parse, ...answer });
  feeds.set(key, feed);
  return feed;
};

/** The browser says that there is no network: waits until it says that there is, and not for all readers the same time. */
const online = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const soon = (): void => {
      const timer = setTimeout(resolve, Math.random() * ONLINE);
      signal.addEventListener('abort', () => clearTimeout(timer));
    };
    addEventListener('online', soon, bare({ once: true, signal }));
  });

/**
 * The page's feeds: one request for an address however many elements ask, at most six at once, good answers kept for the
 * page's life, a request aborted when nobody waits for it any more. An answer to an earlier question never takes the place
 * of one to a later, nor does an answer that is no feed.
 */
export class FeedStore {
  readonly #kept = new Map<string, Kept>();
  readonly #flights = new Map<string, Flight>();
  readonly #queue: (() => void)[] = [];
  #running = 0;
  #turns = 0;

  /** The last good answer of an address. */
  kept(url: string): Answer | undefined {
    return this.#kept.get(url);
  }

  /** Gets and reads a feed. Rejects only when `signal` aborts, with its reason. */
  async load({ url, parse, signal, how }: StoreRequest): Promise<Result<Feed>> {
    signal.throwIfAborted();
    const fresh = how === 'fresh';
    let kept = fresh ? undefined : this.#kept.get(url);
    if (!kept) {
      const { value, problem } = await this.#wait(url, parse, fresh, signal);
      if (problem) return { value, problem };
      kept = value;
    }
    if (how === 'reread') kept.feeds.clear();
    return read(kept, parse);
  }

  #wait(url: string, parse: Reading, fresh: boolean, signal: AbortSignal): Promise<Result<Kept>> {
    const key = `${fresh} ${url}`;
    const flight = this.#flights.get(key) ?? this.#start(url, parse, fresh);
    this.#flights.set(key, flight);
    flight.waiting++;
    const forget = (): unknown => this.#flights.get(key) === flight && this.#flights.delete(key);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(signal.reason as Error);
        if (--flight.waiting) return;
        forget();
        flight.stop.abort();
      };
      signal.addEventListener('abort', leave);
      flight.answer.then(resolve, reject).finally(() => {
        forget();
        signal.removeEventListener('abort', leave);
      });
    });
  }

  #start(url: string, parse: Reading, fresh: boolean): Flight {
    const stop = new AbortController();
    return { answer: this.#ask(url, parse, fresh, stop.signal), waiting: 0, stop };
  }

  async #ask(url: string, parse: Reading, fresh: boolean, signal: AbortSignal): Promise<Result<Kept>> {
    const turn = ++this.#turns;
    const attempt = (): Promise<Tried> => this.#try(url, fresh, signal);
    const tried = await attempt();
    const { value, problem } = tried.problem
      ? await import('./failure.js').then(
          ({ retried }) => retried(tried, attempt, signal),
          () => tried,
        )
      : tried;
    signal.throwIfAborted();
    const last = this.#kept.get(url);
    if (last && (last.turn > turn || last.text === value?.text)) return { value: last, problem: null };
    // Gone is gone, for every element (RFC 9110, 15.5.11).
    if (problem?.status === 410) this.#kept.delete(url);
    if (problem) return { value, problem };
    const kept = { ...value, turn, feeds: new Map() };
    if ((await read(kept, parse)).value) this.#kept.set(url, kept);
    return { value: kept, problem };
  }

  async #try(url: string, fresh: boolean, signal: AbortSignal): Promise<Tried> {
    if (!navigator.onLine) await online(signal);
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
