import { brotliCompressSync, gzipSync } from 'node:zlib';

const PACK = { gzip: gzipSync, br: brotliCompressSync };
/** Real milliseconds in which what was sent arrives, before the connection is reset. */
const ON_ITS_WAY = 20;

const bytesOf = ({ body = '', encode }) => {
  const plain = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return encode ? PACK[encode](plain) : Buffer.from(plain);
};

/**
 * Answers a request as a step of a script says.
 * @param {import('./fault-server.js').Step} step
 * @param {object} around
 * @param {import('node:http').ServerResponse} around.response
 * @param {import('./fault-server.js').Seen} around.seen
 * @param {import('./timeline.js').Timeline} around.time
 * @param {string} around.self
 * @param {string} around.other
 */
export function playStep(step, { response, seen, time, self, other }) {
  const body = bytesOf(step);
  const part = step.fault === 'hang' || step.fault === 'reset' ? body.subarray(0, step.sendBytes ?? 0) : body;

  let cancel = () => {};
  response.once('close', () => cancel());

  const later = (milliseconds, run) => {
    seen.held = true;
    cancel = time.after(milliseconds, () => {
      seen.held = false;
      run();
    });
  };
  const send = (bytes) => {
    seen.bytes += bytes.length;
    return response.write(bytes);
  };
  const reset = () => setTimeout(() => response.socket?.resetAndDestroy(), ON_ITS_WAY);

  const finish = () => {
    if (step.fault === 'hang') seen.held = true;
    else if (step.fault === 'reset') reset();
    // A length that was promised and is not kept ends with the connection.
    else response.end(() => response.socket?.end());
  };
  const flood = () => {
    while (send(body));
    response.once('drain', flood);
  };
  const drip = (from) => {
    if (from >= part.length) return finish();
    send(part.subarray(from, from + step.chunkBytes));
    later(step.every, () => drip(from + step.chunkBytes));
  };
  const whole = () => {
    if (step.endless) return flood();
    if (step.chunkBytes) return drip(0);
    if (part.length) send(part);
    finish();
  };
  const answer = () => {
    if (step.raw !== undefined) return void response.socket.end(step.raw);
    if (step.fault && step.sendBytes === undefined) return finish();
    head(step, body.length, { response, now: time.now, self, other });
    if (!step.bodyDelay) return whole();
    response.flushHeaders();
    later(step.bodyDelay, whole);
  };

  if (step.delay) later(step.delay, answer);
  else answer();
}

function head({ status = 200, headers = {}, endless }, length, { response, now, self, other }) {
  const bodiless = status === 204 || status === 304;
  const all = {
    // Chromium asks again by itself where a connection that it used before ends.
    connection: 'close',
    date: new Date(now).toUTCString(),
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Age, Date, Retry-After',
    'content-type': 'application/feed+json',
    ...(endless || bodiless ? {} : { 'content-length': String(length) }),
    ...headers,
  };
  response.sendDate = false;
  response.statusCode = status;
  for (const [name, value] of Object.entries(all)) {
    if (value === null) response.removeHeader(name);
    else response.setHeader(name, typeof value === 'function' ? value({ length, now, self, other }) : value);
  }
}
