import type { Answer } from './fetch-text.js';

/** How much is kept on a reader's device for the pages of one origin. */
export const ROOM = { feeds: 20, bytes: 5 * 1024 * 1024 };

/** What was kept, and when. */
export interface KeptAnswer extends Answer {
  /** In milliseconds. */
  keptAt: number;
}

const NAME = 'presslet-feeds';

// Beside the answer's own headers, which tell the server's time and the way to further pages.
const KEPT = 'presslet-kept';
const CAME = 'presslet-came';
const FROM = 'presslet-from';
const BYTES = 'presslet-bytes';

// Of the body as it was sent, not as it is kept; and `Vary: *` cannot be kept at all (Service Workers, Cache.put).
const OF_THE_WAY = ['content-encoding', 'content-length', 'vary'];

const numberIn = ({ headers }: Response, name: string): number => Number(headers.get(name)) || 0;

/** Leaves the youngest that there is room for. */
const clear = async (cache: Cache): Promise<void> => {
  const entries = await Promise.all(
    (await cache.keys()).map(async (key) => {
      const response = await cache.match(key);
      return response ? [{ key, at: numberIn(response, KEPT), bytes: numberIn(response, BYTES) }] : [];
    }),
  );
  let { feeds, bytes } = ROOM;
  for (const entry of entries.flat().sort((one, other) => other.at - one.at)) {
    feeds--;
    bytes -= entry.bytes;
    if (feeds < 0 || bytes < 0) await cache.delete(entry.key);
  }
};

/** Keeps an answer on the device, in place of the one before. Nothing is told where storage is denied, full or absent. */
export const keep = async (address: string, { text, url, headers, at }: Answer, now: number): Promise<void> => {
  try {
    const body = new TextEncoder().encode(text);
    if (body.byteLength > ROOM.bytes) return;
    const kept = new Headers(headers);
    for (const name of OF_THE_WAY) kept.delete(name);
    for (const [name, value] of Object.entries({ [KEPT]: now, [CAME]: at, [FROM]: url, [BYTES]: body.byteLength })) {
      kept.set(name, String(value));
    }
    const cache = await caches.open(NAME);
    await cache.put(address, new Response(body, { headers: kept }));
    await clear(cache);
  } catch {
    // The news is shown all the same.
  }
};

/** What was kept of an address, or `null`. */
export const recall = async (address: string): Promise<KeptAnswer | null> => {
  try {
    const response = await (await caches.open(NAME)).match(address);
    const keptAt = response ? numberIn(response, KEPT) : 0;
    if (!response || !keptAt) return null;
    const { headers } = response;
    const at = numberIn(response, CAME);
    return { text: await response.text(), url: headers.get(FROM) ?? address, headers, at, keptAt };
  } catch {
    return null;
  }
};

/** Forgets what was kept of an address. */
export const forget = async (address: string): Promise<void> => {
  try {
    await (await caches.open(NAME)).delete(address);
  } catch {
    // Then there is nothing to forget.
  }
};
