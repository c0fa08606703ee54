import { bare } from '../model/bare.js';
import type { Result } from '../model/problem.js';
import { fail } from './problem.js';
import type { Try } from './retry.js';

/** Limits of one request (DESIGN: the network, in numbers). */
export const LIMITS = {
  /** Milliseconds until the answer's headers. */
  headers: 8000,
  /** Milliseconds in all. */
  all: 15000,
  /** Bytes that are read, after decompression. */
  bytes: 5 * 1024 * 1024,
};

const LATE = 'late';

/** The text of an answer and where it came from in the end. */
export interface Answer {
  text: string;
  /** After redirects: the base of relative addresses. */
  url: string;
  /** As far as the page may read them. */
  headers: Headers;
  /** When it came, in milliseconds. */
  at: number;
}

/** What one try came to. */
export type Tried = Result<Answer> & Try;

/** What {@link fetchText} takes besides the address. */
export interface FetchOptions {
  signal?: AbortSignal | undefined;
  /** Default: the page's own. */
  fetch?: typeof fetch | undefined;
  /** `no-cache` asks the browser to revalidate. Default: the browser's default. */
  cache?: RequestCache | undefined;
}

/** Reads at most the limit; `null` beyond it. As a stream, which stops a compressed bomb at once. */
const readCapped = async (response: Response): Promise<string | null> => {
  // WebKit reads the mode of what is not given from `Object.prototype`.
  const reader = response.body?.getReader(bare<object>({}) as { mode?: never }) as
    ReadableStreamDefaultReader<Uint8Array> | undefined;
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > LIMITS.bytes) return null;
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
};

/**
 * Gets a text within {@link LIMITS}: one try. Every failure is a problem, except that the caller's own abort rejects
 * with the signal's reason. No request header is set, which would cost a preflight.
 */
export const fetchText = async (
  address: string,
  { signal, fetch: get = globalThis.fetch, cache = 'default' }: FetchOptions = {},
): Promise<Tried> => {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  signal?.addEventListener('abort', abort);
  const [first, whole] = [LIMITS.headers, LIMITS.all].map((ms) => setTimeout(() => stop.abort(LATE), ms));
  try {
    const request: RequestInit = { cache, credentials: 'same-origin', signal: stop.signal };
    const response = await get(address, bare(request));
    clearTimeout(first);
    // A 2xx that carries no whole document is no feed either.
    if (!response.ok || /^20[456]$/.test(String(response.status))) {
      const after = response.headers.get('retry-after');
      return { ...(await fail('http', address, { status: response.status })), after };
    }
    const text = await readCapped(response);
    if (text === null) return await fail('too-large', address);
    return { value: { text, url: response.url || address, headers: response.headers, at: Date.now() }, problem: null };
  } catch {
    signal?.throwIfAborted();
    return await fail(stop.signal.reason === LATE ? 'timeout' : 'network', address);
  } finally {
    clearTimeout(first);
    clearTimeout(whole);
    signal?.removeEventListener('abort', abort);
    // Whatever was not read is not wanted.
    abort();
  }
};
