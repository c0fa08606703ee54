import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../scripts/lib/loopback.js';

/**
 * What is served at an address: a text, which is compressed, or the bytes of a picture. It is made once, unless it `changes`.
 *
 * @typedef {{ type: string, body: string | Buffer, changes?: boolean }} Answer
 */

/**
 * Serves on a port of 127.0.0.1 as a CDN does: HTTP/1.1, brotli at its best quality, for every origin.
 *
 * @param {(path: string, query: URLSearchParams) => Answer | null | Promise<Answer | null>} find
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(find) {
  const cache = new Map();
  const prepare = async (address) => {
    const { pathname, searchParams } = new URL(address, 'http://127.0.0.1');
    const answer = await find(pathname, searchParams);
    if (!answer) return null;
    const compress = typeof answer.body === 'string';
    return { ...answer, compress, body: compress ? compressed(answer.body) : answer.body };
  };
  const { origin, close } = await listen(async (request, response) => {
    const address = request.url;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('access-control-expose-headers', 'Date');
    response.setHeader('timing-allow-origin', '*');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (!cache.has(address)) cache.set(address, prepare(address));
    const answer = await cache.get(address).catch(() => null);
    if (answer?.changes) cache.delete(address);
    if (!answer) return void response.writeHead(404).end();
    response.setHeader('content-type', answer.type);
    response.setHeader('cache-control', 'max-age=60');
    response.setHeader('content-length', answer.body.length);
    if (answer.compress) response.setHeader('content-encoding', 'br');
    response.end(answer.body);
  });
  return { origin, close };
}

function compressed(text) {
  const quality = text.length > 1_000_000 ? 5 : 11;
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
}
