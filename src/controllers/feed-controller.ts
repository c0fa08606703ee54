import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedStore } from '../data/feed-store.js';
import { parseFeed, type ParseOptions } from '../data/parse-feed.js';
import { problem as makeProblem } from '../data/problem.js';
import { findSource } from '../data/source.js';
import type { Feed } from '../model/feed.js';
import type { Problem, Result } from '../model/problem.js';

/** What an element wants to load. */
export interface FeedRequest {
  src: string;
  parse: Omit<ParseOptions, 'url' | 'now'>;
  /** Wait until the element is near the viewport. */
  lazy: boolean;
}

/** What the element is told, after the host was asked to update. */
export interface FeedListener {
  loaded: (feed: Feed, changed: boolean) => void;
  failed: (problem: Problem) => void;
}

interface Loaded {
  promise: Promise<Feed | null>;
  settle: (feed: Feed | null) => void;
  settled: boolean;
}

const pending = (): Loaded => {
  let settle: Loaded['settle'] = () => undefined;
  const promise = new Promise<Feed | null>((resolve) => {
    settle = resolve;
  });
  return { promise, settle, settled: false };
};

/** How near the viewport counts as near. */
const NEAR = '600px';

/**
 * Loads an element's feed: when its request changes, when it comes near, when `reload` is called. Leaving the page's DOM
 * cancels, coming back resumes; an answer to an earlier question never wins over a later one.
 */
export class FeedController implements ReactiveController {
  feed: Feed | null = null;
  problem: Problem | null = null;
  busy = false;
  /** Nothing was asked for yet. */
  idle = true;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #request: () => FeedRequest | null;
  readonly #listener: FeedListener;
  #key = '';
  #stop: AbortController | null = null;
  #near: IntersectionObserver | null = null;
  #isNear = false;
  #loaded = pending();
  #given = false;

  constructor(host: ReactiveControllerHost & HTMLElement, request: () => FeedRequest | null, listener: FeedListener) {
    this.#host = host;
    this.#request = request;
    this.#listener = listener;
    host.addController(this);
  }

  /** Settles with the load that is under way, else with the last one. */
  get loaded(): Promise<Feed | null> {
    return this.#loaded.promise;
  }

  /** Shows a feed that a script has, instead of loading one; `null` goes back to `src`. */
  give(feed: Feed | null): void {
    this.#cancel();
    this.feed = feed;
    this.problem = null;
    this.#given = feed !== null;
    this.#key = '';
    if (feed) {
      this.idle = false;
      this.#settle(feed);
    }
    this.#host.requestUpdate();
  }

  /** Asks again; the browser revalidates. */
  async reload(): Promise<void> {
    const request = this.#request();
    if (this.#given || !request || !this.#host.isConnected) return;
    this.#isNear = true;
    this.#start(request, true);
    await this.#loaded.promise;
  }

  hostUpdate(): void {
    if (this.#given || !this.#host.isConnected) return;
    const request = this.#request();
    if (!request) return this.#cancel();
    if (request.lazy && !this.#isNear) return this.#watch();
    const key = JSON.stringify([request.src, request.parse]);
    if (key === this.#key) return;
    this.#key = key;
    this.#start(request, false);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#near?.disconnect();
    this.#near = null;
    // What was not answered is asked again when the element comes back.
    if (this.busy) this.#key = '';
    this.#cancel();
  }

  #watch(): void {
    if (this.#near) return;
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#isNear = true;
        this.#near?.disconnect();
        this.#near = null;
        this.#host.requestUpdate();
      },
      { rootMargin: NEAR },
    );
    this.#near.observe(this.#host);
  }

  #cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.busy = false;
  }

  #start(request: FeedRequest, fresh: boolean): void {
    this.#cancel();
    const stop = new AbortController();
    this.#stop = stop;
    this.busy = true;
    this.idle = false;
    if (this.#loaded.settled) this.#loaded = pending();
    this.#host.requestUpdate();
    this.#ask(request, fresh, stop.signal).then(
      (result) => {
        if (this.#stop === stop) this.#finish(result, fresh);
      },
      (error: unknown) => {
        // An abort is nobody's problem; anything else is ours, and must not reach the page.
        const problem = makeProblem('not-a-feed', request.src, { detail: String(error) });
        if (this.#stop === stop) this.#finish({ value: null, problem }, fresh);
      },
    );
  }

  async #ask({ src, parse }: FeedRequest, fresh: boolean, signal: AbortSignal): Promise<Result<Feed>> {
    const source = findSource(src, this.#host);
    if (source.kind === 'url') return feedStore.load({ url: source.url, parse, signal, fresh });
    if (source.kind === 'inline') return parseFeed(source.text, { ...parse, url: source.url });
    return { value: null, problem: makeProblem('no-source', source.url) };
  }

  #finish({ value, problem }: Result<Feed>, again: boolean): void {
    const before = this.feed;
    // A repeated request that fails leaves what is shown; one for another feed does not, nor does "gone" (RFC 9110, 15.5.11).
    const kept = again && problem?.status !== 410 ? before : null;
    this.#stop = null;
    this.busy = false;
    this.problem = problem;
    this.feed = value ?? kept;
    this.#host.requestUpdate();
    if (value) this.#listener.loaded(value, value !== before);
    else this.#listener.failed(problem);
    this.#settle(value);
  }

  #settle(feed: Feed | null): void {
    const loaded = this.#loaded;
    loaded.settled = true;
    // After the update, so that whoever waits for `loaded` finds the news in place.
    void this.#host.updateComplete.then(() => loaded.settle(feed));
  }
}
