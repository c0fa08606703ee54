import { gzipSync } from 'node:zlib';
import {
  error,
  GOOD,
  instead,
  NEWS,
  NO_FEED,
  NOTHING,
  says,
  shows,
  TOO_LARGE,
  UNREACHED,
  UNREADABLE,
} from './fault-kit.js';

const TEXT = JSON.stringify(GOOD);
const MB = 1024 * 1024;
const as = (type, body = GOOD) => ({ body, headers: { 'content-type': type } });
const packed = (body, how = 'gzip') => ({ body, headers: { 'content-encoding': how } });
const PAGE = '<!doctype html><html lang="en"><title>Log in</title><form><input type="password"></form></html>';

/** Faults of answers: statuses, characters, packing, sizes and contents. @type {import('./fault-connections.js').Play[]} */
export const ANSWERS = [
  ...[500, 502, 503, 504, 408, 425, 429].map((status) => ({
    name: `a ${status} may pass`,
    steps: [says(status), NEWS],
    ends: shows(),
    asked: 2,
  })),
  { name: 'a 500 twice and then the news is the news', steps: [says(500), says(500), NEWS], ends: shows(), asked: 3 },
  { name: 'a 500 three times is the end', steps: [says(500), says(500), says(500), NEWS], ends: error(500), asked: 3 },
  { name: 'a 503 without end is asked three times', steps: [says(503)], ends: error(503), asked: 3 },
  { name: 'a status that nobody knows is tried like its class', steps: [says(599), NEWS], ends: shows(), asked: 2 },
  {
    name: 'a fault of a server that has the news in it is a fault',
    steps: [{ ...NEWS, status: 500 }],
    ends: error(500),
    asked: 3,
  },
  ...[400, 401, 403, 404, 405, 410, 451, 418].map((status) => ({
    name: `a ${status} does not pass`,
    steps: [says(status), NEWS],
    ends: error(status),
    asked: 1,
  })),
  ...[204, 205].map((status) => ({
    name: `a ${status} is no news, and is not asked for again`,
    steps: [{ status }, NEWS],
    ends: error(status),
    asked: 1,
  })),
  {
    name: 'a part of a feed is no feed',
    steps: [{ status: 206, headers: { 'content-range': 'bytes 0-10/100' }, body: TEXT.slice(0, 11) }, NEWS],
    ends: error(206),
    asked: 1,
  },
  {
    name: 'that nothing has changed is no news to who has nothing',
    steps: [{ status: 304 }, NEWS],
    ends: error(304),
    asked: 1,
  },
  {
    name: 'a fault that does not pass ends the tries',
    steps: [says(503), says(404), NEWS],
    ends: error(404),
    asked: 2,
  },
  {
    name: 'an answer that cannot be read ends the tries',
    steps: [says(503), { body: 'Sorry' }, NEWS],
    ends: UNREADABLE,
    asked: 2,
  },

  {
    name: 'JSON that breaks off is not asked for again',
    steps: [{ body: TEXT.slice(0, -60) }, NEWS],
    ends: UNREADABLE,
    asked: 1,
  },
  { name: 'an empty answer is not asked for again', steps: [{ body: '' }, NEWS], ends: UNREADABLE, asked: 1 },
  {
    name: 'a feed with words behind it is no JSON',
    steps: [{ body: `${TEXT}\n-- The editors` }],
    ends: UNREADABLE,
    asked: 1,
  },
  { name: 'a page is not a feed', steps: [as('text/html', PAGE), NEWS], ends: instead('HTML'), asked: 1 },
  { name: 'nothing in JSON is no feed', steps: [{ body: 'null' }], ends: NO_FEED, asked: 1 },
  { name: 'an error in JSON is no feed', steps: [{ body: { error: 'over quota' } }], ends: NO_FEED, asked: 1 },
  { name: 'a feed without stories is empty', steps: [{ body: { ...GOOD, items: [] } }], ends: NOTHING, asked: 1 },
  {
    name: 'faulty stories leave the others',
    steps: [{ body: { ...GOOD, items: [null, 7, ...GOOD.items, { id: ' ' }] } }],
    ends: shows(),
    asked: 1,
  },

  ...['text/plain', 'text/html; charset=utf-8', 'image/png', 'nonsense'].map((type) => ({
    name: `a feed that says it is ${type} is read`,
    steps: [as(type)],
    ends: shows(),
    asked: 1,
  })),
  { name: 'a feed that says nothing of what it is is read', steps: [as(null)], ends: shows(), asked: 1 },
  {
    name: 'a feed that must not be guessed at is read',
    steps: [{ ...NEWS, headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' } }],
    ends: shows(),
    asked: 1,
  },
  {
    name: 'UTF-8 is read as such whatever it is called',
    steps: [as('application/json; charset=iso-8859-1')],
    ends: shows(),
    asked: 1,
  },
  { name: 'a byte order mark is no matter', steps: [{ body: `\ufeff${TEXT}` }], ends: shows(), asked: 1 },
  {
    name: 'other characters than UTF-8 spoil letters, not stories',
    steps: [as('application/json; charset=iso-8859-1', Buffer.from(TEXT.replace(/[“”—]/g, '-'), 'latin1'))],
    ends: {
      ...shows(),
      shows: ['Caf\ufffd on the pier reopens with the old -Se\ufffdor Gull- sign', GOOD.items[1].title],
    },
    asked: 1,
  },
  {
    name: 'UTF-16 cannot be read',
    steps: [{ body: Buffer.from(`\ufeff${TEXT}`, 'utf16le') }],
    ends: instead('UTF-16'),
    asked: 1,
  },

  { name: 'a feed packed by gzip is read', steps: [{ ...packed(GOOD), encode: 'gzip' }], ends: shows(), asked: 1 },
  {
    name: 'a feed packed by Brotli is read',
    steps: [{ ...packed(GOOD, 'br'), encode: 'br' }],
    ends: shows(),
    asked: 1,
  },
  {
    name: 'a feed that is not packed but says so is tried three times',
    steps: [packed(GOOD)],
    ends: UNREACHED,
    asked: 3,
  },
  {
    name: 'a feed packed by Brotli that is not is tried three times',
    steps: [packed(GOOD, 'br')],
    ends: UNREACHED,
    asked: 3,
  },
  {
    name: 'a feed that is packed and says nothing of it cannot be read',
    steps: [{ ...NEWS, encode: 'gzip' }],
    ends: instead('gzip'),
    asked: 1,
  },
  {
    name: 'a packing that nobody knows is passed over',
    steps: [packed(GOOD, 'x-cellophane')],
    ends: shows(),
    asked: 1,
  },
  {
    name: 'a packed feed that breaks off cannot be read',
    steps: [packed(gzipSync(TEXT).subarray(0, 300))],
    ends: UNREADABLE,
    asked: 1,
  },

  {
    name: 'six megabytes are too many',
    steps: [{ body: { ...GOOD, padding: 'x'.repeat(6 * MB) } }, NEWS],
    ends: TOO_LARGE,
    asked: 1,
  },
  {
    name: 'four megabytes are not',
    steps: [{ body: { ...GOOD, padding: 'x'.repeat(4 * MB) } }],
    ends: shows(),
    asked: 1,
  },
  {
    name: 'sixty-four megabytes in a small packet are read up to the limit',
    steps: [packed(gzipSync(Buffer.alloc(64 * MB, ' ')))],
    ends: TOO_LARGE,
    asked: 1,
    also: ({ read }) => read <= 8 * MB,
  },
  {
    name: 'headers without end are tried three times',
    steps: [{ ...NEWS, headers: { 'x-long': 'x'.repeat(400_000) } }],
    ends: UNREACHED,
    asked: 3,
  },
  {
    name: 'a server that believes it is 1970 is believed the news',
    steps: [{ ...NEWS, headers: { date: 'Thu, 01 Jan 1970 00:00:00 GMT' } }],
    ends: shows(),
    asked: 1,
  },
  {
    name: 'a server that gives cookies is sent none',
    steps: [says(503, { 'set-cookie': 'reader=7; Path=/' }), NEWS],
    ends: shows(),
    asked: 2,
    also: ({ requests, cookies }) => cookies === 0 && requests.every(({ headers }) => !headers.cookie),
  },
];
