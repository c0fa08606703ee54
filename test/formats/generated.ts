import { fc } from '../support/property.js';
import type { ParseOptions } from '../../src/data/parse-feed.js';
import { readFixture } from '../support/fixtures.js';
import { feedOf, FEED_URL } from './read.js';

/** The fixtures of JSON Feed that are changed. */
export const JSON_FEEDS = [
  ...['complete', 'version-1.0', 'dates', 'relative-urls', 'authors-and-keys', 'ids-and-duplicates', 'pictures'],
  ...['picture-order', 'credit-in-prose', 'joined-bylines', 'said-once', 'languages', 'bare', 'unseen-characters'],
  ...['html-for-lists', 'rights'],
].map((name) => `json-feed/${name}`);

/** Likewise of the other formats. */
export const FOREIGN = [
  ...['posts', 'wrapped', 'one-post', 'statuses', 'quirks', 'error'].map((name) => `wordpress/${name}`),
  ...['ninjs-3', 'ninjs-2', 'ninjs-1', 'superdesk', 'composite', 'rights', 'quirks'].map((name) => `ninjs/${name}`),
];

const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'length',
  '',
];
const KNOWN_KEYS =
  'id url external_url title content_html content_text summary image banner_image date_published date_modified date_updated ' +
  'authors author tags language attachments _news name avatar kicker section standfirst key_points byline agency located ' +
  'related labels corrections urgency status embargoed_until expires syndication canonical_url reading_minutes sponsor ' +
  'usage_terms mime_type size_in_bytes duration_in_seconds alt caption credit width height focal sources text date x y ' +
  'uri guid headlines role value bodies contentType descriptions associations renditions href pubStatus embargoedUntil altIds ' +
  'type subjects versionCreated posts link rendered _embedded wp:term wp:featuredmedia media_details sizes source_url date_gmt';
const TEXTS = [
  ...[
    '',
    ' ',
    '\u202e\u200b',
    '\ud800',
    '<p>One</p>',
    '<img src="/a.jpg">',
    '<script>1</script>',
    '&amp;',
    'javascript:1',
  ],
  ...[
    'https://northwind.example/a',
    '//x',
    '/a b',
    'https://[',
    'data:,',
    '2026-01-06',
    '2026-02-30T00:00:00Z',
    '06 Jan 2026',
  ],
  ...['City Desk AFP, 06 Jan, 2026 09:46 AM', 'Photo: Ada Quill', 'en', 'en_GB', '1', 'x'.repeat(5000)],
];

const key = fc.oneof(
  fc.constantFrom(...KNOWN_KEYS.split(' ')),
  fc.constantFrom(...KNOWN_KEYS.split(' ')).map((name) => name.toUpperCase()),
  fc.constantFrom(...HOSTILE_KEYS),
  fc.string({ maxLength: 4 }),
);

const leaf = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 0.5, 1767692760),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Anything that JSON can say, in our words more often than in others. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).value;

/** Any JSON at all, as often as not where a feed has its items. */
export const anyDocument: fc.Arbitrary<unknown> = fc.oneof(
  anything,
  fc.array(anything, { maxLength: 5 }).map((items) => feedOf(...items)),
);

const LONG = 5000;

type Holder = Record<string, unknown>;
type Change = (holder: Holder | unknown[], at: string, value: unknown) => void;

const set = (holder: Holder | unknown[], at: string, value: unknown): void => {
  Object.defineProperty(holder, at, { value, enumerable: true, configurable: true, writable: true });
};

const nested = (value: unknown, depth: number): unknown => {
  let deep = value;
  for (let level = 0; level < depth; level++) deep = level % 2 ? [deep] : { a: deep };
  return deep;
};

/** What is done to a place in a document. */
const CHANGES: Record<string, Change> = {
  deleted: (holder, at) => void Reflect.deleteProperty(holder, at),
  retyped: set,
  wrapped: (holder, at) => set(holder, at, [(holder as Holder)[at]]),
  doubled: (holder, at) => {
    const old = (holder as Holder)[at];
    set(holder, at, Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : [old, old]);
  },
  oversized: (holder, at) => {
    const text = JSON.stringify((holder as Holder)[at] ?? null);
    if (text.length < LONG) set(holder, at, `${text} `.repeat(LONG / text.length));
  },
  'deeply nested': (holder, at) => set(holder, at, nested((holder as Holder)[at], 600)),
  'given hostile keys': (holder, at, value) => {
    for (const name of HOSTILE_KEYS) if (!Array.isArray(holder)) set(holder, name, value);
    set(holder, at, { toString: value, length: 1e9 });
  },
  'in capitals': (holder, at) => {
    if (!Array.isArray(holder)) set(holder, at.toUpperCase(), holder[at]);
    if (!Array.isArray(holder)) Reflect.deleteProperty(holder, at);
  },
};

// With a list of what is still to be seen, since changes may nest deeper than calls can.
const placesIn = (document: unknown): [Holder, string][] => {
  const places: [Holder, string][] = [];
  const open = [document];
  while (open.length) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [at, each] of Object.entries(value)) {
      places.push([value as Holder, at]);
      open.push(each);
    }
  }
  return places;
};

const change = fc.record({ what: fc.constantFrom(...Object.keys(CHANGES)), where: fc.nat(10_000), value: anything });

const LISTS = ['items', '_items', 'docs', 'posts'];

/** A document with only its items from `start`, of which there are at most `count`: what is small is read in no time. */
const cut = (document: unknown, start: number, count: number): unknown => {
  const end = start + count;
  if (Array.isArray(document)) return document.slice(start, end) as unknown[];
  const key = LISTS.find((name) => Array.isArray((document as Holder | null)?.[name]));
  return key
    ? { ...(document as Holder), [key]: ((document as Holder)[key] as unknown[]).slice(start, end) }
    : document;
};

const lengthOf = (document: unknown): number =>
  Array.isArray(document)
    ? document.length
    : Math.max(1, ...LISTS.map((name) => ((document as Holder)[name] as unknown[] | undefined)?.length ?? 0));

/** Each fixture in pieces of one and of two neighbours, written as JSON. */
const piecesOf = async (names: readonly string[]): Promise<string[]> => {
  const documents = await Promise.all(names.map((name) => readFixture(`${name}.json`)));
  const pieces = documents.flatMap((document) =>
    Array.from({ length: lengthOf(document) }, (_, start) => [cut(document, start, 1), cut(document, start, 2)]).flat(),
  );
  return pieces.map((piece) => JSON.stringify(piece));
};

/** Pieces of these fixtures after some of their places were changed, up to `most`. */
export const changedPieces = async (names: readonly string[], most = 6): Promise<fc.Arbitrary<unknown>> => {
  const changes = fc.array(change, { minLength: 1, maxLength: most });
  return fc.tuple(fc.constantFrom(...(await piecesOf(names))), changes).map(([text, list]) => {
    const document = JSON.parse(text) as unknown;
    for (const { what, where, value } of list) {
      const places = placesIn(document);
      const place = places[where % places.length];
      if (place) CHANGES[what]!(place[0], place[1], structuredClone(value));
    }
    return document;
  });
};

/** All that may be said of how a feed is read. */
export const options: fc.Arbitrary<ParseOptions> = fc.record(
  {
    url: fc.constantFrom(null, FEED_URL, 'not an address'),
    format: fc.constantFrom('auto', 'auto', 'json-feed', 'wordpress', 'ninjs'),
    extract: fc.constantFrom('credit byline', 'credit', 'byline', 'none'),
    agencies: fc.constantFrom([], ['Lantern Wire'], ['(', '', '\\']),
    linkTemplate: fc.constantFrom('', '/story/{id}', 'javascript:{id}'),
  },
  { requiredKeys: [] },
);
