import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GOOD, LATER } from '../news/fault-kit.js';

const MB = 1024 * 1024;
/** What an answer without end says, again and again. */
const FILLER = ' '.repeat(65_536);

const FEEDS = { '@good': GOOD, '@good2': LATER };

/** Files that the scripts name and the folder need not have, made from what their names say. */
const MADE = {
  'bomb-spaces-64mb.json.gz': () => gzipSync(Buffer.alloc(64 * MB, ' ')),
  'items-100k.json.gz': () =>
    gzipSync(
      JSON.stringify({ ...GOOD, items: Array.from({ length: 100_000 }, (_, id) => ({ ...GOOD.items[0], id })) }),
    ),
};

const VALUES = [
  [
    /^@len\+(\d+)$/,
    ([, more]) =>
      ({ length }) =>
        String(length + Number(more)),
  ],
  [
    /^@now\+(\d+)s$/,
    ([, seconds]) =>
      ({ now }) =>
        new Date(now + Number(seconds) * 1000).toUTCString(),
  ],
  [
    /^@self$/,
    () =>
      ({ self }) =>
        self,
  ],
  [
    /^@other-origin(\/.*)$/,
    ([, path]) =>
      ({ other }) =>
        other + path,
  ],
];

function valueOf(text) {
  for (const [pattern, make] of VALUES) {
    const match = pattern.exec(text);
    if (match) return make(match);
  }
  if (text?.startsWith('@')) throw new Error(`The header value ${text} is not known.`);
  return text;
}

function bodyOf(text, folder) {
  if (FEEDS[text]) return FEEDS[text];
  const [, path] = /^@file:(.*)$/.exec(text) ?? [];
  if (!path) return text;
  const file = join(folder, 'feeds', path);
  return existsSync(file) ? readFileSync(file) : MADE[path.replace(/.*\//, '')]();
}

const KEYS = {
  status: (status) => ({ status }),
  headers: (headers) => ({
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, valueOf(value)])),
  }),
  body: (body, folder) => ({ body: bodyOf(body, folder) }),
  encode: (encode) => (encode === 'none' ? {} : { encode }),
  fault: (fault) => ({ fault: fault === 'blocked-by-client' ? 'blocked' : fault }),
  send_bytes: (sendBytes) => ({ sendBytes }),
  chunk_bytes: (chunkBytes) => ({ chunkBytes }),
  every_ms: (every) => ({ every }),
  delay_ms: (delay) => ({ delay }),
  endless: (endless) => ({ endless, body: FILLER }),
};

/**
 * A step of the corpus as a step of ours.
 * @param {Record<string, unknown>} step
 * @param {string} folder of the corpora
 * @returns {import('./fault-server.js').Step}
 */
export const stepOf = (step, folder) =>
  Object.assign({}, ...Object.entries(step).map(([key, value]) => KEYS[key](value, folder)));
