import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.js';

/** An answer of an earlier run. */
interface Kept {
  url: string;
  headers: [string, string][];
  text: string;
}

const STAMPS = [
  ['etag', 'if-none-match'],
  ['last-modified', 'if-modified-since'],
] as const;

const read = async (file: string): Promise<Kept | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch {
    // Never asked before, or not to be read: it is asked for whole.
    return null;
  }
};

const answer = ({ url, headers, text }: Kept): Response =>
  Object.defineProperty(new Response(text, { headers }), 'url', { value: url });

/**
 * A way to ask that keeps answers in a folder from run to run, and gets only what has changed since (RFC 9110, 13: `If-None-Match`,
 * `If-Modified-Since`).
 */
export const keepingIn = (folder: string): typeof fetch => {
  const made = mkdir(folder, { recursive: true });
  return async (address, init) => {
    await made;
    const url = new Request(address).url;
    const file = join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`);
    const kept = await read(file);
    const headers = new Headers(init?.headers);
    for (const [name, value] of kept?.headers ?? []) {
      const asks = STAMPS.find(([stamp]) => stamp === name)?.[1];
      if (asks) headers.set(asks, value);
    }
    const response = await fetch(address, { ...init, headers });
    if (kept && response.status === 304) return answer(kept);
    const stamped = STAMPS.some(([stamp]) => response.headers.has(stamp));
    if (response.status !== 200 || !stamped) return response;
    // What was unpacked is no longer packed, nor as long.
    const told = [...response.headers].filter(([name]) => !/^content-(encoding|length)$/.test(name));
    const fresh: Kept = { url: response.url || url, headers: told, text: await response.text() };
    await writeWhole(file, JSON.stringify(fresh));
    return answer(fresh);
  };
};
