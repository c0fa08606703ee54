import type { Feed } from '../model/feed.js';
import type { Result } from '../model/problem.js';
import { fetchText, type Answer } from './fetch-text.js';
import { parseFeed, type ParseOptions } from './parse-feed.js';

const AT_ONCE = 6;

interface Flight {
  answer: Promise<Result<Answer>>;
  waiting: number;
  stop: AbortController;
}

/** How an element asks the page's store. */
export interface StoreRequest {
  url: string;
  parse: Omit<ParseOptions, 'url' | 'now'>;
  signal: AbortSignal;
  /** Ask again, and have the browser revalidate, instead of giving what is kept. */
  fresh: boolean;
}

/**
 * The page's feeds: one request for an address however many elements ask, at most six at once, good answers kept for the
 * page's life, a request aborted when nobody waits for it any more.
 */
export class FeedStore {
  readonly #answers = new Map<string, Answer>();
  readonly #feeds = new Map<string, Promise<Result<Feed>>>();
  readonly #flights = new Map<string, Flight>();
  readonly #queue: (() => void)[] = [];
  #running = 0;

  /** Gets and reads a feed. Rejects only when `signal` aborts, with its reason. */
  async load({ url, parse, signal, fresh }: StoreRequest): Promise<Result<Feed>> {
    signal.throwIfAborted();
    const kept = fresh ? undefined : this.#answers.get(url);
    const result: Result<Answer> = kept ? { value: kept, problem: null } : await this.#wait(url, fresh, signal);
    return result.value ? this.#read(url, result.value, parse) : { value: null, problem: result.problem };
  }

  /** Two elements that read a document alike share what was read. */
  #read(url: string, answer: Answer, parse: StoreRequest['parse']): Promise<Result<Feed>> {
    const key = JSON.stringify([url, parse]);
    const known = this.#feeds.get(key) ?? parseFeed(answer.text, { ...parse, url: answer.url });
    this.#feeds.set(key, known);
    return known;
  }

  #wait(url: string, fresh: boolean, signal: AbortSignal): Promise<Result<Answer>> {
    const key = `${fresh ? 'fresh' : 'kept'} ${url}`;
    const flight = this.#flights.get(key) ?? this.#start(key, url, fresh);
    flight.waiting++;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        if (--flight.waiting === 0) {
          this.#flights.delete(key);
          flight.stop.abort();
        }
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave);
      void flight.answer
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', leave));
    });
  }

  #start(key: string, url: string, fresh: boolean): Flight {
    const stop = new AbortController();
    const answer = this.#turn()
      .then(() => fetchText(url, { signal: stop.signal, cache: fresh ? 'no-cache' : 'default' }))
      .finally(() => {
        this.#next();
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
      })
      .then((result) => {
        if (result.value) this.#keep(url, result.value);
        return result;
      });
    const flight: Flight = { answer, waiting: 0, stop };
    this.#flights.set(key, flight);
    return flight;
  }

  #keep(url: string, answer: Answer): void {
    if (this.#answers.get(url)?.text === answer.text) return;
    this.#answers.set(url, answer);
    for (const key of this.#feeds.keys()) if ((JSON.parse(key) as string[])[0] === url) this.#feeds.delete(key);
  }

  #turn(): Promise<void> {
    if (this.#running++ < AT_ONCE) return Promise.resolve();
    return new Promise((resolve) => this.#queue.push(resolve));
  }

  #next(): void {
    this.#running--;
    this.#queue.shift()?.();
  }
}

/** The one store of the page. */
export const feedStore = new FeedStore();
