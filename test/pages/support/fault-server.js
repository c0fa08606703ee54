import { createServer } from 'node:http';
import { playStep } from './fault-step.js';
import { Timeline } from './timeline.js';

/**
 * What answers one request. Without any of it: 200, the default headers and no body.
 * @typedef {object} Step
 * @property {number} [status]
 * @property {Record<string, HeaderValue | null>} [headers] beside the default ones; `null` takes one away
 * @property {string | Buffer | object} [body] an object is sent as JSON
 * @property {'gzip' | 'br'} [encode] packs the body (and says nothing of it)
 * @property {'refused' | 'reset' | 'hang' | 'blocked'} [fault] no connection; an end in the middle; nothing more comes; the
 *   browser itself asks for nothing
 * @property {number} [sendBytes] of the body before the fault; without it not even headers
 * @property {number} [delay] milliseconds before the headers
 * @property {number} [bodyDelay] milliseconds between headers and body
 * @property {number} [chunkBytes] sends the body in pieces of this size …
 * @property {number} [every] … so many milliseconds apart
 * @property {boolean} [endless] sends the body again and again
 * @property {string} [raw] these bytes instead of an answer of HTTP
 *
 * @typedef {string | ((known: { length: number, self: string, other: string, now: number }) => string)} HeaderValue
 *
 * @typedef {object} Seen a request as it came in
 * @property {string} method
 * @property {string} path
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} at milliseconds of the timeline
 * @property {boolean} open not answered to the end, and not given up
 * @property {boolean} held the server lets it wait
 * @property {number} bytes of bodies that went out
 */

/**
 * A loopback server that plays a script: each step answers one request in order, the last repeats, on whatever path. It has an
 * origin of its own, so that no script stands in another's line, and a second one to redirect to.
 * @param {Step[]} steps
 * @param {Timeline} [time] by which it lets wait
 */
export async function serveFaults(steps, time = new Timeline()) {
  /** @type {Seen[]} */
  const requests = [];
  /** @type {Seen[]} */
  const preflights = [];
  let turn = 0;
  let refused = 0;
  let most = 0;
  let moving = Promise.resolve();
  const current = () => steps[Math.min(turn, steps.length - 1)];
  const isShut = () => current().fault === 'refused';
  const openNow = () => requests.filter(({ open }) => open);

  const receive = (request, response) => {
    const { method, url, headers } = request;
    const seen = { method, path: url, headers, at: time.elapsed, open: true, held: false, bytes: 0 };
    (method === 'OPTIONS' ? preflights : requests).push(seen);
    most = Math.max(most, openNow().length);
    response.once('close', () => Object.assign(seen, { open: false, held: false }));
    if (method === 'OPTIONS') return response.writeHead(204, { connection: 'close' }).end();
    const step = current();
    turn++;
    if (isShut()) turnTo(shut);
    playStep(step, { response, seen, time, self: script.url(), other: origins[1] });
  };

  const doors = [new Door(receive), new Door(receive)];
  await Promise.all(doors.map((door) => door.open()));
  const origins = doors.map(({ port }) => `http://127.0.0.1:${port}`);
  const shut = () => Promise.all(doors.map((door) => door.shut()));
  const unlock = () => Promise.all(doors.map((door) => door.open()));
  const turnTo = (how) => (moving = moving.then(how));

  const script = {
    requests,
    preflights,
    origins,
    /** @param {string} [path] */
    url: (path = '/feed.json') => origins[0] + path,
    /** How many asked, whether or not they were let in. */
    get asked() {
      return requests.length + refused;
    },
    /** The most that were open at the same time. */
    get most() {
      return most;
    },
    get open() {
      return openNow().length;
    },
    get held() {
      return openNow().filter(({ held }) => held).length;
    },
    get bytes() {
      return requests.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    /** Settles when it is open or shut, as the script wants. */
    ready: () => moving,
    /** Somebody was refused, which only their browser can know. */
    refuse() {
      refused++;
      turn++;
      if (!isShut()) turnTo(unlock);
    },
    async close() {
      await moving;
      await shut();
      for (const door of doors) door.sendHome();
    },
  };
  if (isShut()) await turnTo(shut);
  return script;
}

/** A port that can be closed and opened again, while those inside are still served. */
class Door {
  port = 0;
  #receive;
  #servers = new Set();
  #current = null;

  constructor(receive) {
    this.#receive = receive;
  }

  async open() {
    if (this.#current) return;
    const server = createServer(this.#receive);
    this.#current = server;
    this.#servers.add(server);
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = server.address().port;
  }

  async shut() {
    this.#current?.close();
    this.#current = null;
  }

  sendHome() {
    for (const server of this.#servers) server.closeAllConnections();
  }
}
