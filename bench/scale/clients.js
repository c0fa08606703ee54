import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { seeded } from './random.js';

/** How long a widget waits for an answer's headers, in milliseconds (DESIGN: the network, in numbers). */
const PATIENCE = 8000;

/** From another site, as widgets ask. */
const HEADERS = { 'accept-encoding': 'gzip', origin: 'https://partner.example' };

/**
 * What a client got.
 *
 * @typedef {object} Got
 * @property {string} path
 * @property {number} at when it was asked for, in milliseconds since 1970
 * @property {number} waited milliseconds
 * @property {number} age milliseconds since the newsroom made it
 * @property {string | null} problem null where a widget could show it
 * @property {number | null} status
 * @property {boolean} again whether a kept connection was closed under the request, which was sent again on a new one, as browsers do
 */

/**
 * Asks once.
 *
 * @param {string} origin
 * @param {string} path
 * @param {{ agent?: Agent, headers?: Record<string, string>, held?: { etag: string, made: number } | null }} [options]
 *   `held`: the copy that the client has
 * @returns {Promise<Got & { etag: string | null, made: number }>}
 */
export async function get(origin, path, { agent, headers = {}, held = null } = {}) {
  const at = Date.now();
  const sent = { ...HEADERS, ...(held ? { 'if-none-match': held.etag } : {}), ...headers };
  let again = false;
  let answer = await exchange(origin + path, sent, agent);
  if (answer.reused) {
    again = true;
    answer = await exchange(origin + path, sent, new Agent());
  }
  const { made, problem } = read(answer, held);
  const now = Date.now();
  const { status = null, etag = null } = answer;
  return { path, at, waited: now - at, age: now - made, problem, status, again, etag, made };
}

function exchange(url, headers, agent) {
  return new Promise((resolve) => {
    const asked = request(url, { agent, headers, signal: AbortSignal.timeout(PATIENCE * 2) }, (response) => {
      clearTimeout(late);
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', ({ code }) => resolve({ status: response.statusCode, failed: `body: ${code}` }));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          etag: response.headers.etag,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    const late = setTimeout(() => asked.destroy(Object.assign(new Error('late'), { code: 'LATE' })), PATIENCE);
    asked.on('error', ({ code }) => {
      clearTimeout(late);
      resolve({ failed: code, reused: asked.reusedSocket && code === 'ECONNRESET' });
    });
    asked.end();
  });
}

/** What a widget would have of it. */
function read({ failed, status, headers, body }, held) {
  const wrong = (problem) => ({ problem, made: NaN });
  if (failed) return wrong(failed);
  if (headers['access-control-allow-origin'] !== '*') return wrong('no CORS');
  if (!/\bDate\b/.test(headers['access-control-expose-headers'] ?? '')) return wrong('no clock');
  if (status === 304 && held) return { problem: null, made: held.made };
  if (status !== 200) return wrong(`HTTP ${status}`);
  if (headers['content-encoding'] !== 'gzip') return wrong('not compressed');
  try {
    const { made, items } = JSON.parse(gunzipSync(body).toString());
    return items.length ? { problem: null, made } : wrong('empty');
  } catch {
    return wrong('not JSON');
  }
}

/**
 * Many clients, each with a connection that it keeps, that ask again and again until they are stopped. Every second one has the
 * answer before and asks whether it still holds, as a widget does when it refreshes.
 *
 * @param {string} origin
 * @param {{ count: number, pause: number, paths: readonly string[], seed?: number }} options `pause`: milliseconds between two requests of
 *   one, on the average
 * @returns {{ got: Got[], stop: () => Promise<void> }}
 */
export function startClients(origin, { count, pause, paths, seed = 1 }) {
  const random = seeded(seed);
  const got = [];
  let running = true;

  const live = async (index) => {
    const path = paths[index % paths.length];
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const holds = Math.floor(index / paths.length) % 2 === 1;
    let held = null;
    await sleep(random() * pause * 2);
    while (running) {
      const answer = await get(origin, path, { agent, held });
      got.push(answer);
      if (holds && !answer.problem && answer.etag) held = { etag: answer.etag, made: answer.made };
      await sleep(random() * pause * 2);
    }
    agent.destroy();
  };

  const lives = Array.from({ length: count }, (_, index) => live(index));
  return {
    got,
    stop: async () => {
      running = false;
      await Promise.all(lives);
    },
  };
}

/**
 * As many clients as wanted ask at the same moment, each on a connection of its own.
 *
 * @param {string} origin
 * @param {string} path
 * @param {number} count
 * @returns {Promise<Got[]>}
 */
export function allAtOnce(origin, path, count) {
  return Promise.all(Array.from({ length: count }, () => get(origin, path, { agent: new Agent() })));
}
