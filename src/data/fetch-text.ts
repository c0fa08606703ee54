import type { Result } from '../model/problem.js';
import { problem } from './problem.js';

/** Limits of one request (DESIGN: the network, in numbers). */
export const LIMITS = {
  /** Milliseconds until the answer's headers. */
  headers: 8000,
  /** Milliseconds in all. */
  all: 15000,
  /** Bytes that are read, after decompression. */
  bytes: 5 * 1024 * 1024,
};

/** The text of an answer and where it came from in the end. */
export interface Answer {
  text: string;
  /** After redirects: the base of relative addresses. */
  url: string;
}

/** What {@link fetchText} takes besides the address. */
export interface FetchOptions {
  signal?: AbortSignal | undefined;
  /** Default: the page's own. */
  fetch?: typeof fetch | undefined;
  /** `no-cache` asks the browser to revalidate. Default: the browser's default. */
  cache?: RequestCache | undefined;
}

const readCapped = async (response: Response, stop: AbortController): Promise<string | null> => {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LIMITS.bytes) {
      stop.abort();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
};

// Whatever a host page put on Object.prototype (`headers`, `method`) must not become part of the request.
const bare = <T extends object>(options: T): T => Object.assign(Object.create(null) as T, options);

/**
 * Gets a text within {@link LIMITS}: one try. Every failure is a problem, except that the caller's own abort rejects
 * with the signal's reason. No request header is set, which would cost a preflight.
 */
export const fetchText = async (address: string, options: FetchOptions = {}): Promise<Result<Answer>> => {
  const { signal, fetch: get = globalThis.fetch, cache = 'default' } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  signal?.addEventListener('abort', onAbort, bare({ once: true }));
  let late = false;
  const after = (ms: number): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      late = true;
      stop.abort();
    }, ms);
  const whole = after(LIMITS.all);
  const first = after(LIMITS.headers);
  const fail = (...[kind, more]: [Parameters<typeof problem>[0], Parameters<typeof problem>[2]?]): Result<Answer> => ({
    value: null,
    problem: problem(kind, address, more),
  });
  try {
    const response = await get(address, bare({ cache, credentials: 'same-origin', signal: stop.signal } as const));
    clearTimeout(first);
    // A 2xx that carries no whole document is no feed either.
    if (!response.ok || [204, 205, 206].includes(response.status)) {
      stop.abort();
      return fail('http', { status: response.status });
    }
    const text = await readCapped(response, stop);
    if (text === null) return fail('too-large');
    return { value: { text, url: response.url || address }, problem: null };
  } catch {
    signal?.throwIfAborted();
    return fail(late ? 'timeout' : 'network');
  } finally {
    clearTimeout(first);
    clearTimeout(whole);
    signal?.removeEventListener('abort', onAbort);
  }
};
