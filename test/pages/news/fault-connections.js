import {
  error,
  GOOD,
  instead,
  later,
  NEWS,
  says,
  shows,
  TOO_LARGE,
  TOO_LATE,
  UNREACHED,
  UNREADABLE,
} from './fault-kit.js';

const TEXT = JSON.stringify(GOOD);
const REFUSED = { fault: 'refused' };
const RESET = { fault: 'reset' };
const BROKEN = { ...NEWS, fault: 'reset', sendBytes: 200 };
const HANGS = { fault: 'hang' };
const HALF = { ...NEWS, fault: 'hang', sendBytes: 200 };
const drip = (chunkBytes, every) => ({ ...NEWS, chunkBytes, every });
const to = (location, status = 302) => ({ status, headers: { location } });
const from = (origin) => ({ ...NEWS, headers: { 'access-control-allow-origin': origin } });
const http = (head, body = TEXT) => ({ raw: `HTTP/1.1 ${head}\r\nAccess-Control-Allow-Origin: *\r\n\r\n${body}` });

/**
 * A script of a server and what comes of it.
 * @typedef {object} Play
 * @property {string} name a fact
 * @property {import('../support/fault-server.js').Step[]} steps
 * @property {import('./fault-kit.js').End} ends
 * @property {number} asked requests that the server saw, or would have, had it been there
 * @property {number} [tries] requests that the page made, where a redirect makes them others
 * @property {[least: number, most: number]} [after] milliseconds until the end; at once where it is not said
 * @property {(sight: import('../support/plays.js').Sight) => void} [also]
 */

/** Faults of connections and of time. @type {Play[]} */
export const CONNECTIONS = [
  { name: 'a server without a fault is asked once', steps: [NEWS], ends: shows(), asked: 1 },
  { name: 'a server that is not there is tried three times', steps: [REFUSED], ends: UNREACHED, asked: 3 },
  { name: 'a server that comes back is heard', steps: [REFUSED, NEWS], ends: shows(), asked: 2 },
  { name: 'a server that comes back late is heard', steps: [REFUSED, REFUSED, NEWS], ends: shows(), asked: 3 },
  { name: 'a connection that is reset is tried three times', steps: [RESET], ends: UNREACHED, asked: 3 },
  { name: 'a body that breaks off is asked for again', steps: [BROKEN, NEWS], ends: shows(), asked: 2 },
  { name: 'a body that always breaks off is no news', steps: [BROKEN], ends: UNREACHED, asked: 3 },
  { name: 'an answer of no bytes is tried three times', steps: [{ raw: '' }], ends: UNREACHED, asked: 3 },
  { name: 'an answer that is not HTTP is tried three times', steps: [{ raw: 'Hello?\n' }], ends: UNREACHED, asked: 3 },
  {
    name: 'two lengths that contradict each other are tried three times',
    steps: [http('200 OK\r\nContent-Length: 20\r\nContent-Length: 40')],
    ends: UNREACHED,
    asked: 3,
  },
  {
    name: 'pieces without a size are tried three times',
    steps: [http('200 OK\r\nTransfer-Encoding: chunked', 'so many\r\n{}')],
    ends: UNREACHED,
    asked: 3,
  },
  {
    name: 'an answer without a length ends with its connection',
    steps: [{ raw: `HTTP/1.0 200 OK\r\nAccess-Control-Allow-Origin: *\r\n\r\n${TEXT}` }],
    ends: shows(),
    asked: 1,
  },
  {
    name: 'hints that come first are no answer',
    steps: [
      http(
        `103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(TEXT)}`,
      ),
    ],
    ends: shows(),
    asked: 1,
  },
  {
    name: 'a length that is longer than the body is tried three times',
    steps: [{ ...NEWS, headers: { 'content-length': ({ length }) => String(length + 100) } }],
    ends: UNREACHED,
    asked: 3,
  },
  {
    name: 'a length that is shorter than the body cuts it, which is not tried again',
    steps: [{ ...NEWS, headers: { 'content-length': ({ length }) => String(length - 100) } }, NEWS],
    ends: UNREADABLE,
    asked: 1,
  },
  { name: 'silence is given up three times', steps: [HANGS], ends: TOO_LATE, asked: 3, after: [24_000, 27_000] },
  { name: 'silence that ends is no loss', steps: [HANGS, NEWS], ends: shows(), asked: 2, after: [8000, 9500] },
  { name: 'half an answer is asked for again', steps: [HALF, NEWS], ends: shows(), asked: 2, after: [15_000, 16_500] },
  { name: 'half an answer each time is too late', steps: [HALF], ends: TOO_LATE, asked: 3, after: [45_000, 48_000] },
  {
    name: 'a first byte after five seconds is in time',
    steps: [{ ...NEWS, delay: 5000 }],
    ends: shows(),
    asked: 1,
    after: [5000, 5500],
  },
  {
    name: 'a first byte after nine seconds is too late',
    steps: [{ ...NEWS, delay: 9000 }],
    ends: TOO_LATE,
    asked: 3,
    after: [24_000, 27_000],
  },
  {
    name: 'a body after fourteen seconds is in time',
    steps: [{ ...NEWS, delay: 7000, bodyDelay: 7000 }],
    ends: shows(),
    asked: 1,
    after: [14_000, 14_600],
  },
  {
    name: 'a body after sixteen seconds is too late, and the next may be in time',
    steps: [{ ...NEWS, delay: 7000, bodyDelay: 9000 }, NEWS],
    ends: shows(),
    asked: 2,
    after: [15_000, 16_500],
  },
  {
    name: 'a body that dribbles fast enough is read',
    steps: [drip(64, 200)],
    ends: shows(),
    asked: 1,
    after: [2000, 8000],
  },
  { name: 'a byte a second is too slow', steps: [drip(1, 1000)], ends: TOO_LATE, asked: 3, after: [45_000, 48_000] },
  {
    name: 'an answer without end is read up to the limit, once',
    steps: [{ body: 'x'.repeat(65_536), endless: true }],
    ends: TOO_LARGE,
    asked: 1,
    also: ({ read, sent }) => read <= 8 * 1024 * 1024 && sent < 64 * 1024 * 1024,
  },
  {
    name: 'three different faults in a row are three tries',
    steps: [REFUSED, RESET, HANGS, NEWS],
    ends: TOO_LATE,
    asked: 3,
    after: [8000, 10_000],
  },
  { name: 'news behind two different faults is shown', steps: [RESET, says(503), NEWS], ends: shows(), asked: 3 },
  { name: 'a redirect is followed', steps: [to('/elsewhere.json', 301), NEWS], ends: shows(), asked: 2, tries: 1 },
  {
    name: 'a redirect to another site is followed, and addresses are read from there',
    steps: [
      to(({ other }) => `${other}/there/feed.json`, 307),
      { body: { ...GOOD, items: [{ ...GOOD.items[0], url: 'story' }] } },
    ],
    ends: { ...shows(), shows: [GOOD.items[0].title] },
    asked: 2,
    tries: 1,
    also: ({ links, other }) => links[0] === `${other}/there/story`,
  },
  {
    name: 'a redirect in a circle is given up by the browser, three times',
    steps: [to(({ self }) => self)],
    ends: UNREACHED,
    // Fetch standard, "HTTP-redirect fetch": after twenty.
    asked: 63,
    tries: 3,
  },
  {
    name: 'a lasting redirect in a circle is remembered by the browser',
    steps: [to(({ self }) => self, 301)],
    ends: UNREACHED,
    asked: 1,
    tries: 3,
  },
  {
    name: 'a redirect to what is no web address goes nowhere',
    steps: [to('ftp://merrowmouth.example/')],
    ends: UNREACHED,
    asked: 3,
  },
  {
    name: 'a redirect to a site that is not there goes nowhere',
    steps: [to('http://none.example/')],
    ends: UNREACHED,
    asked: 3,
  },
  { name: 'a redirect that says not where is an error', steps: [{ status: 302 }], ends: error(302), asked: 1 },
  {
    name: 'a redirect to a login is a page',
    steps: [to('/login'), { body: '<!doctype html><title>Log in</title>' }],
    ends: instead('HTML'),
    asked: 2,
    tries: 1,
  },
  { name: 'a feed that no other site may read is tried three times', steps: [from(null)], ends: UNREACHED, asked: 3 },
  {
    name: 'a feed for another site alone is tried three times',
    steps: [from('https://other.example')],
    ends: UNREACHED,
    asked: 3,
  },
  { name: 'a feed that is for all sites twice is tried three times', steps: [from('*, *')], ends: UNREACHED, asked: 3 },
  {
    name: 'a fault that other sites may not read is not told apart',
    steps: [{ ...says(404), headers: { 'access-control-allow-origin': null } }],
    ends: UNREACHED,
    asked: 3,
  },
  {
    name: 'a pause that is asked for is kept',
    steps: [later(503, '2'), NEWS],
    ends: shows(),
    asked: 2,
    after: [2000, 3000],
  },
  {
    name: 'a pause until a date is kept',
    steps: [later(429, ({ now }) => new Date(now + 4000).toUTCString()), NEWS],
    ends: shows(),
    asked: 2,
    after: [4000, 5000],
  },
  {
    name: 'a pause of a minute is kept',
    steps: [later(503, '60'), NEWS],
    ends: shows(),
    asked: 2,
    after: [60_000, 61_000],
  },
  { name: 'a pause of more than a minute ends the tries', steps: [later(503, '61'), NEWS], ends: error(503), asked: 1 },
  { name: 'a pause of a day ends the tries', steps: [later(429, '86400'), NEWS], ends: error(429), asked: 1 },
  {
    name: 'a pause that ends the tries may come after the second',
    steps: [later(429, '1'), later(503, '120'), NEWS],
    ends: error(503),
    asked: 2,
    after: [1000, 2000],
  },
  { name: 'a pause in words is none', steps: [later(503, 'soon'), NEWS], ends: shows(), asked: 2 },
  { name: 'a pause of less than nothing is none', steps: [later(503, '-5'), NEWS], ends: shows(), asked: 2 },
  {
    name: 'a pause until a time that is over is none',
    steps: [later(503, 'Thu, 01 Jan 1970 00:00:00 GMT'), NEWS],
    ends: shows(),
    asked: 2,
  },
  {
    name: 'a pause that the page may not read is none',
    steps: [says(503, { 'retry-after': '40', 'access-control-expose-headers': null }), NEWS],
    ends: shows(),
    asked: 2,
  },
];
