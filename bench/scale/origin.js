import { listen } from '../../scripts/lib/loopback.js';

/** What a newsroom's system does: it is well, or one of four ways in which it is not. */
export const STATES = ['well', 'refuses', 'answers 503', 'breaks off', 'hangs'];

/** Milliseconds that it takes to make a feed. */
const WORK = 50;

/**
 * A system that makes feeds: slow, changing with each request, and cut off when it is told to.
 *
 * `/feeds/every-15.json` is to be kept for 15 seconds and is never twice the same; `/feeds/unchanged-15.json` always is, and is
 * answered by 304 when it is revalidated.
 *
 * @param {any} feed the stories that are in each
 * @returns {Promise<Origin>}
 *
 * @typedef {object} Origin
 * @property {number} port
 * @property {{ path: string, status: number | null }[]} hits what it was asked; `status` null where it gave no whole answer
 * @property {(state: string) => Promise<void>} become one of {@link STATES}
 * @property {() => Promise<void>} close
 */
export async function startOrigin(feed) {
  const hits = [];
  let state = 'well';
  let kept = [];

  const handler = (request, response) => {
    const hit = { path: request.url, status: null };
    hits.push(hit);
    if (state === 'hangs') return void kept.push(response);
    if (state === 'answers 503') {
      hit.status = 503;
      return void response.writeHead(503, { 'retry-after': '30' }).end();
    }
    if (state === 'breaks off') {
      response.writeHead(200, { 'content-type': 'application/feed+json', 'content-length': '10000' });
      response.write('{"version":');
      return void setTimeout(() => response.destroy(), WORK);
    }
    setTimeout(() => answer(request, response, hit), WORK);
  };

  const answer = (request, response, hit) => {
    const [, kind, lifetime] = /^\/feeds\/([a-z]+)-(\d+)/.exec(request.url) ?? [null, 'every', '15'];
    const made = kind === 'unchanged' ? 0 : Date.now();
    const etag = `"${kind}-${made}"`;
    response.setHeader('x-accel-expires', lifetime);
    response.setHeader('etag', etag);
    hit.status = request.headers['if-none-match'] === etag ? 304 : 200;
    response.writeHead(hit.status, { 'content-type': 'application/feed+json' });
    response.end(hit.status === 304 ? undefined : JSON.stringify({ made, ...feed }));
  };

  let server = await listen(handler);
  const { port } = server;
  return {
    port,
    hits,
    become: async (next) => {
      if (next === 'refuses') await server.close();
      else if (state === 'refuses') server = await listen(handler, port);
      // Whoever was kept waiting is let go, as by a restart.
      for (const response of kept) response.destroy();
      kept = [];
      state = next;
    },
    close: async () => {
      if (state !== 'refuses') await server.close();
    },
  };
}
