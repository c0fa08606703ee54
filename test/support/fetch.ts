import { PAUSES } from '../../src/data/retry.js';

/** What a stubbed address answers. */
export interface StubbedAnswer {
  /** 200 by default. */
  status?: number;
  headers?: Record<string, string>;
  /** A value to send as JSON, or text, bytes or a stream in `body`. */
  json?: unknown;
  body?: BodyInit;
  /** Milliseconds until the headers arrive, on the page's clock (so that a fake clock drives them). */
  delay?: number;
  /** The final address, where it is not the one asked for. */
  url?: string;
}

/** An answer; `'never'` (no answer until the request is aborted), `'fail'` (what a browser does without CORS or network). */
export type Stubbed = StubbedAnswer | 'never' | 'fail';

/** One answer for each request, several in turn (the last repeats), or a function of the request. */
export type StubbedRoute = Stubbed | Stubbed[] | ((request: RecordedRequest) => Stubbed | Promise<Stubbed>);

/** A request as it was made. */
export interface RecordedRequest {
  url: string;
  init: RequestInit;
  /** Whether its signal has been aborted by now. */
  readonly aborted: boolean;
}

/** The stub that stands in for `fetch`. */
export interface FetchStub {
  requests: RecordedRequest[];
  fetch: typeof fetch;
  /** Puts the real fetch back; done by itself after each test. */
  restore(): void;
}

// Nobody waits in a test; what is said of the pauses is tested with its own clock.
PAUSES.first = 0;

const realFetch = globalThis.fetch;

/**
 * Replaces `fetch` until the end of the test, records each request, and answers from the routes.
 * @param routes by full URL, by path alone, or `*` for all others; an address without a route fails like a dead network
 */
export function stubFetch(routes: Record<string, StubbedRoute>): FetchStub {
  const requests: RecordedRequest[] = [];
  const turns = new Map<string, number>();

  const answer = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const signal = init.signal ?? (input instanceof Request ? input.signal : undefined);
    const request: RecordedRequest = {
      url: url.href,
      init,
      get aborted() {
        return signal?.aborted ?? false;
      },
    };
    requests.push(request);
    signal?.throwIfAborted();
    const key = [url.href, url.pathname, '*'].find((name) => Object.hasOwn(routes, name));
    const route = key === undefined ? 'fail' : routes[key];
    let stubbed: Stubbed | undefined;
    if (typeof route === 'function') stubbed = await route(request);
    else if (Array.isArray(route)) {
      const turn = turns.get(key ?? '') ?? 0;
      turns.set(key ?? '', turn + 1);
      stubbed = route[Math.min(turn, route.length - 1)];
    } else stubbed = route;
    if (stubbed === undefined || stubbed === 'fail') throw new TypeError(`Failed to fetch ${url.href}`);
    const wait = stubbed === 'never' ? Infinity : (stubbed.delay ?? 0);
    if (wait > 0) await delayed(wait, signal);
    return response(stubbed as StubbedAnswer, url.href);
  };

  globalThis.fetch = answer;
  return { requests, fetch: answer, restore };
}

function restore(): void {
  globalThis.fetch = realFetch;
}

function response({ status = 200, headers = {}, json, body, url }: StubbedAnswer, asked: string): Response {
  const content = json === undefined ? body : JSON.stringify(json);
  const empty = [204, 205, 304].includes(status);
  const answer = new Response(empty ? null : (content ?? ''), {
    status,
    headers: { ...(json === undefined ? {} : { 'content-type': 'application/feed+json' }), ...headers },
  });
  Object.defineProperty(answer, 'url', { value: url ?? asked });
  return answer;
}

function delayed(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = milliseconds === Infinity ? undefined : setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

afterEach(restore);
