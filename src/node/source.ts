import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../data/fetch-text.js';
import { loadText } from '../data/load-text.js';
import type { Problem } from '../model/problem.js';
import { charsetOf, decode, decoding } from './encoding.js';
import { Fault } from './fault.js';
import { VERSION } from './version.js';

/** A document as it was given. */
export interface Source {
  text: string;
  /** Where it came from, after redirects: the base of relative addresses. `null` for a file and the standard input. */
  url: string | null;
  headers: Headers | null;
}

/** How a document is told apart from an address: everything else is a file. */
export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

const TOO_LARGE = 'has more than 5 MB, which is the limit. Give the newest articles, the others on further pages.';

const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. An address begins with https://.',
  EISDIR: 'This is a folder. Give the file in it.',
  EACCES: 'This file may not be read.',
  EPERM: 'This file may not be read.',
  ENAMETOOLONG: 'No file has a name as long as that.',
  ENOTDIR: 'There is no such file. An address begins with https://.',
};

const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : String(error);

const capped = async (chunks: AsyncIterable<unknown>, name: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    size += bytes.length;
    if (size > LIMITS.bytes) throw new Fault(`${name} ${TOO_LARGE}`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
};

const readFile = async (name: string): Promise<Uint8Array> => {
  try {
    const file = await open(/^file:\/\//i.test(name) ? fileURLToPath(name) : name);
    try {
      if ((await file.stat()).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      return await capped(file.createReadStream({ autoClose: false }), name);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = codeOf(error);
    throw new Fault(`${name}: ${fileFaults[code] ?? `The file cannot be read (${code}).`}`);
  }
};

/** A way to ask that says who asks, and remembers why an address could not be reached. */
class Asking {
  reason = '';

  constructor(
    private readonly anyCharset: boolean,
    private readonly ask: typeof fetch,
  ) {}

  readonly fetch: typeof fetch = async (address, init) => {
    try {
      const response = await this.ask(address, { ...init, headers: { 'User-Agent': `presslet/${VERSION}` } });
      return this.anyCharset && response.ok && response.body ? this.#inUtf8(response, response.body) : response;
    } catch (error) {
      const { cause } = error as Error;
      const code = codeOf(cause ?? error);
      if (code !== 'AbortError') this.reason = code === 'Error' ? (cause as Error).message : code;
      throw error;
    }
  };

  #inUtf8(response: Response, body: ReadableStream<Uint8Array>): Response {
    const text = new Response(body.pipeThrough(decoding(charsetOf(response.headers.get('content-type')))), response);
    return Object.defineProperty(text, 'url', { value: response.url });
  }
}

/** A document, or why it could not be had: a {@link Problem} of its address, a {@link Fault} of everything else. */
export type Reading = { source: Source; problem: null } | { source: null; problem: Problem };

const CLI_WORDS: Partial<Record<Problem['kind'], string>> = {
  timeout: 'It took too long to answer. The first byte has to come within 8 seconds, the whole feed within 15.',
  'too-large': `It ${TOO_LARGE}`,
};

const askedFor = async (address: string, anyCharset: boolean, ask: typeof fetch): Promise<Reading> => {
  const asking = new Asking(anyCharset, ask);
  const { value, problem } = await loadText(address, { fetch: asking.fetch });
  if (value) return { source: value, problem: null };
  if (problem.kind === 'network') {
    const message = `Nothing answers at this address${asking.reason && ` (${asking.reason})`}. (${address})`;
    return { source: null, problem: { ...problem, message } };
  }
  const words = CLI_WORDS[problem.kind];
  return { source: null, problem: words ? { ...problem, message: `${words} (${address})` } : problem };
};

/**
 * Gets a document by its address, from a file, or with `-` from the standard input, within the limits for feeds.
 * `anyCharset` reads it in the encoding that it says to have (XML); JSON is UTF-8. `ask` asks in place of `fetch`.
 */
export const readSource = async (name: string, { anyCharset = false, ask = fetch } = {}): Promise<Reading> => {
  if (isAddress(name)) {
    if (!URL.canParse(name)) throw new Fault(`${name}: This is no address.`);
    return askedFor(new URL(name).href, anyCharset, ask);
  }
  if (/^(?!file:)[a-z][\w+.-]+:\/\//i.test(name)) throw new Fault(`${name}: Give an address over https, or a file.`);
  const bytes = name === '-' ? await capped(process.stdin, 'The standard input') : await readFile(name);
  const text = anyCharset ? decode(bytes) : new TextDecoder().decode(bytes);
  return { source: { text, url: null, headers: null }, problem: null };
};
