import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { feedStore, type StoreRequest } from '../data/feed-store.js';
import { parseFeed } from '../data/parse-feed.js';
import { fail } from '../data/problem.js';
import { findSource } from '../data/source.js';
import { isTimeZone } from '../model/date.js';
import type { Feed } from '../model/feed.js';
import type { Problem, Result } from '../model/problem.js';
import type { Outcome } from './device.js';

/** What an element wants to load. */
export interface FeedRequest {
  src: string;
  /** Wait until the element is near the viewport. */
  lazy: boolean;
  /** Keep the feed on the reader's device, and show it where it cannot be had. */
  offline: boolean;
  parse: StoreRequest['parse'];
}

/** What the element is told when an answer is there. */
export interface FeedListener {
  loaded: (feed: Feed, changed: boolean) => void;
  failed: (problem: Problem) => void;
}

type How = StoreRequest['how'];

/** Further pages that are asked for until a host has what it wants (DESIGN: attributes, limit). */
const PAGES = 3;

type Host = ReactiveControllerHost & HTMLElement;

const keyOf = ({ src, parse }: FeedRequest): string => src + JSON.stringify(parse);

/**
 * Loads an element's feed: when its request changes, when it comes near, when `reload` is called. Leaving the page's DOM
 * cancels, coming back resumes; an answer to an earlier question never wins over a later one.
 */
export class FeedController implements ReactiveController {
  feed: Feed | null = null;
  problem: Problem | null = null;
  busy = false;

  /** The element. */
  readonly host: Host;

  /** The host has room for more than there is. */
  lacks = false;

  /** What the address itself answered; in `feed` further pages may stand behind it. */
  first: Feed | null = null;

  /** What knows the news that was kept on the reader's device. */
  device: typeof import('./device.js') | undefined;

  /** How many further pages are there. */
  asked = 0;

  /** How many there may be. */
  most = PAGES;

  readonly #request: () => FeedRequest | null;
  readonly #listener: FeedListener;
  #key = '';
  /** What a script gave last; `undefined` while none gave anything. */
  #given: Feed | null | undefined;
  #how: How;
  #stop: AbortController | undefined;
  /** For an element that waits to be near: not asked yet, asked, and near. */
  #near: 'far' | 'near' | undefined;
  #loaded!: Promise<Feed | null>;
  #resolve: ((feed: Feed | null) => void) | null = null;

  /** `request` says what to load, `null` for nothing. */
  constructor(host: Host, request: () => FeedRequest | null, listener: FeedListener) {
    this.host = host;
    this.#request = request;
    this.#listener = listener;
    this.#expect();
    host.addController(this);
  }

  /** Settles with the load that is under way, else with the last one. */
  get loaded(): Promise<Feed | null> {
    return this.#loaded;
  }

  /** Whether a further page may bring what is lacking. */
  get more(): boolean {
    return this.lacks && !this.busy && this.asked < this.most && !!this.feed?.nextUrl && this.host.isConnected;
  }

  /** What is to be asked for: nothing beside a feed that a script gave, nor, without an address, while it says that it will. */
  get #wanted(): FeedRequest | null {
    const request = this.#given || !this.host.isConnected ? null : this.#request();
    return request?.src || this.#given !== null ? request : null;
  }

  /** Shows a feed that a script has, instead of loading one; `null` goes back to `src`, and without one waits for a feed. */
  give(feed: Feed | null = null): void {
    this.#cancel();
    this.feed = feed;
    this.first = null;
    this.most = 0;
    this.problem = null;
    this.#given = feed;
    this.#key = '';
    this.host.requestUpdate();
    if (!feed) return;
    this.#expect();
    this.#settle(feed);
  }

  /** Asks again, the browser revalidating; or reads again what is kept on the page. What is shown stays until the answer is there. */
  async renew(how?: How): Promise<void> {
    const request = this.#wanted;
    if (!request) return;
    this.#start(request, true, how);
    await this.loaded;
  }

  /** Gets a further page of what is shown; rejects when the element leaves or wants something else. */
  page(url: string): Promise<Result<Feed>> {
    const { signal } = (this.#stop ??= new AbortController());
    return feedStore.load({ url, parse: this.#request()!.parse, signal, how: this.#how });
  }

  /** Shows the feed with further pages, `asked` in number. */
  extend(feed: Feed, asked: number): void {
    this.feed = feed;
    this.asked = asked;
    this.host.requestUpdate();
    this.#listener.loaded(feed, true);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const request = this.#wanted;
    if (request?.lazy && this.#near !== 'near') this.#wait();
    else if (request && keyOf(request) !== this.#key) this.#start(request);
  }

  hostUpdated(): void {
    if (!this.more) return;
    const without = (): void => {
      this.most = 0;
      this.host.requestUpdate();
    };
    import('./fill.js').then(({ fill }) => fill(this)).catch(without);
  }

  hostDisconnected(): void {
    // What was not answered is asked again when the element comes back.
    if (this.busy) this.#key = '';
    this.#cancel();
  }

  #wait(): void {
    if (this.#near) return;
    this.#near = 'far';
    const near = (): void => {
      this.#near = 'near';
      this.host.requestUpdate();
    };
    void import('./near.js').then(({ NearController }) => new NearController(this.host, near), near);
  }

  #cancel(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.busy = false;
  }

  #start(request: FeedRequest, again?: boolean, how?: How): void {
    this.#cancel();
    this.#key = keyOf(request);
    const stop = new AbortController();
    this.#stop = stop;
    this.#how = how;
    this.busy = true;
    this.#expect();
    this.host.requestUpdate();
    // While the feed is on its way: the first formatter that a page makes costs as much as all else between feed and headline, and the
    // next one nothing.
    void this.host.updateComplete.then(() => isTimeZone('UTC'));
    this.#ask(request, stop.signal).then(
      (result) => {
        if (this.#stop === stop) this.#finish(result, again);
      },
      // Only an abort rejects, and that is nobody's problem.
      () => undefined,
    );
  }

  async #ask({ src, parse, offline }: FeedRequest, signal: AbortSignal): Promise<Outcome> {
    const { url, text } = findSource(src, this.host);
    if (!url || text === null) return fail('no-source', url);
    if (text) return parseFeed(text, { ...parse, url });
    const request = { url, parse, signal, how: this.#how };
    const answer = feedStore.load(request);
    if (!offline) return answer;
    // It may be aborted while the part that waits for it is on its way.
    answer.catch(() => undefined);
    return import('./device.js').then(
      (device) => (this.device = device).orKept(answer, request, feedStore, parseFeed),
      () => answer,
    );
  }

  #finish({ value, problem }: Outcome, again?: boolean): void {
    const changed = value !== this.first;
    // A repeated request that fails leaves what is shown; one for another feed does not, nor does "gone" (RFC 9110, 15.5.11).
    const kept = again && problem?.status !== 410;
    this.#cancel();
    this.problem = problem;
    if (value ? changed : !kept) {
      this.feed = this.first = value;
      this.asked = 0;
      this.most = PAGES;
    }
    this.host.requestUpdate();
    if (value) this.#listener.loaded(value, changed);
    if (problem) this.#listener.failed(problem);
    this.#settle(value && this.feed);
  }

  /** Whoever asks for `loaded` from now on waits for another answer than the last. */
  #expect(): void {
    // Not `Promise.withResolvers`: pages have older promises in the place of the platform's.
    if (!this.#resolve) this.#loaded = new Promise((resolve) => (this.#resolve = resolve));
  }

  /** After the update, so that whoever waits for `loaded` finds the news in place. */
  #settle(feed: Feed | null): void {
    const resolve = this.#resolve;
    this.#resolve = null;
    void this.host.updateComplete.then(() => resolve?.(feed));
  }
}
