import { expect } from '@open-wc/testing';
import { fc } from '../support/property.js';
import { parseFeed, type ParseOptions } from '../../src/data/parse-feed.js';
import type { Article, Feed } from '../../src/index.js';
import { readFixture } from '../support/fixtures.js';
import { feedOf, FEED_URL } from './read.js';

const FIXTURES = [
  ...['complete', 'version-1.0', 'dates', 'relative-urls', 'authors-and-keys', 'ids-and-duplicates', 'pictures'],
  ...['picture-order', 'credit-in-prose', 'joined-bylines', 'said-once', 'languages', 'bare', 'unseen-characters'],
  ...['html-for-lists', 'rights'],
].map((name) => `json-feed/${name}`);

const FOREIGN = [
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

const LONG = 5000;

type Change = (holder: Record<string, unknown> | unknown[], at: string, value: unknown) => void;

const set = (holder: Record<string, unknown> | unknown[], at: string, value: unknown): void => {
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
  wrapped: (holder, at) => set(holder, at, [(holder as Record<string, unknown>)[at]]),
  doubled: (holder, at) => {
    const old = (holder as Record<string, unknown>)[at];
    set(holder, at, Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : [old, old]);
  },
  oversized: (holder, at) => {
    const text = JSON.stringify((holder as Record<string, unknown>)[at] ?? null);
    if (text.length < LONG) set(holder, at, `${text} `.repeat(LONG / text.length));
  },
  'deeply nested': (holder, at) => set(holder, at, nested((holder as Record<string, unknown>)[at], 600)),
  'given hostile keys': (holder, at, value) => {
    for (const name of HOSTILE_KEYS) if (!Array.isArray(holder)) set(holder, name, value);
    set(holder, at, { toString: value, length: 1e9 });
  },
  'in capitals': (holder, at) => {
    if (!Array.isArray(holder)) set(holder, at.toUpperCase(), holder[at]);
    if (!Array.isArray(holder)) Reflect.deleteProperty(holder, at);
  },
};

type Holder = Record<string, unknown>;

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

const options: fc.Arbitrary<ParseOptions> = fc.record(
  {
    url: fc.constantFrom(null, FEED_URL, 'not an address'),
    format: fc.constantFrom('auto', 'auto', 'json-feed', 'wordpress', 'ninjs'),
    extract: fc.constantFrom('credit byline', 'credit', 'byline', 'none'),
    agencies: fc.constantFrom([], ['Lantern Wire'], ['(', '', '\\']),
    linkTemplate: fc.constantFrom('', '/story/{id}', 'javascript:{id}'),
  },
  { requiredKeys: [] },
);

const isWeb = (url: string | null): boolean => url === null || /^https?:\/\//.test(url);
const isDateOrNull = (date: string | null): boolean =>
  date === null || (date.length >= 10 && !Number.isNaN(Date.parse(date)));
const isLine = (text: string | null): boolean =>
  text === null || (text !== '' && text === text.trim() && !/[\n\u202e]/.test(text));

/** What holds of every article, whatever it was made of. */
function checkArticle(article: Article, now: number): void {
  const { image, section, agency, authors, media } = article;
  expect(article.id.trim()).not.to.equal('');
  expect(article.headline).to.satisfy((headline: string) => headline !== '' && headline.trim() === headline);
  const urls = [article.url, article.canonicalUrl, section?.url, agency?.url, agency?.logo, image?.url];
  const more = [...authors.flatMap(({ url, avatar }) => [url, avatar]), ...media.map(({ url }) => url)];
  for (const url of [...urls, ...more, ...(image?.sources.map((source) => source.url) ?? [])]) {
    expect(url ?? null, String(url)).to.satisfy(isWeb);
  }
  const { publishedAt, updatedAt, embargoedUntil, expires, corrections } = article;
  for (const date of [publishedAt, updatedAt, embargoedUntil, expires, ...corrections.map(({ at }) => at)]) {
    expect(date, String(date)).to.satisfy(isDateOrNull);
  }
  const lines = [article.kicker, article.standfirst, article.summary, article.byline, article.located, article.sponsor];
  const names = [section, agency, ...authors].map((each) => each?.name ?? null);
  for (const line of [...lines, ...names, image?.caption ?? null, image?.credit ?? null]) {
    expect(line, JSON.stringify(line)).to.satisfy(isLine);
  }
  expect(article.status).to.equal('usable');
  expect(embargoedUntil === null || Date.parse(embargoedUntil) <= now).to.equal(true);
  expect(expires === null || Date.parse(expires) > now).to.equal(true);
  expect(['full', 'summary', 'headline']).to.include(article.syndication);
  for (const count of [article.urgency, article.readingMinutes, image?.width ?? null, image?.height ?? null]) {
    expect(count === null || (Number.isFinite(count) && count >= 0)).to.equal(true);
  }
  for (const list of [article.tags, article.keyPoints, article.related]) {
    expect(list.every((each) => typeof each === 'string')).to.equal(true);
  }
}

/** What holds of every feed. */
export function checkFeed(feed: Feed, now: number): void {
  expect(feed.title).to.be.a('string');
  for (const url of [feed.homeUrl, feed.nextUrl, feed.publisher.url, feed.publisher.logo])
    expect(url).to.satisfy(isWeb);
  expect(typeof feed.expired).to.equal('boolean');
  for (const article of feed.articles) checkArticle(article, now);
  const ids = feed.articles.map(({ id }) => id);
  expect(new Set(ids).size, `ids ${ids.join()}`).to.equal(ids.length);
  for (const entry of feed.report) {
    expect(Object.keys(entry)).to.deep.equal(['path', 'rule', 'severity', 'seen']);
    expect(entry.seen.length).to.be.below(82);
  }
}

async function parses(document: unknown, given: ParseOptions): Promise<void> {
  const now = Date.parse('2026-01-17T12:00:00Z');
  const { value, problem } = await parseFeed(document, { ...given, now });
  if (value) checkFeed(value, now);
  else expect(['not-json', 'not-a-feed']).to.include(problem.kind);
  // One of many is enough for the texts, which take longer.
  for (const node of (await value?.articles[0]?.body()) ?? []) expect(node).to.be.an('object');
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
}

// A busy machine tries fewer cases; what fails is told with its seed and path.
const limits = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns,
  includeErrorInReport: true,
  plugins: [fc.interruptAfterTimeLimit(numRuns * 50)],
});

/** Whether any JSON at all is read into a feed or a problem; fast-check prints seed and path of what fails. */
export const anyJson = (numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        anything,
        fc.array(anything, { maxLength: 5 }).map((items) => feedOf(...items)),
      ),
      options,
      parses,
    ),
    limits(numRuns),
  );

const changed = async (numRuns: number, names: readonly string[]): Promise<void> => {
  const documents = new Map<string, unknown>();
  for (const name of names) documents.set(name, await readFixture(`${name}.json`));
  const changes = fc.array(change, { minLength: 1, maxLength: 6 });
  const property = fc.asyncProperty(fc.constantFrom(...names), changes, options, async (name, list, given) => {
    const document = structuredClone(documents.get(name));
    for (const { what, where, value } of list) {
      const places = placesIn(document);
      const place = places[where % places.length];
      if (place) CHANGES[what]!(place[0], place[1], structuredClone(value));
    }
    await parses(document, given);
  });
  await fc.assert(property, limits(numRuns));
};

/** Whether the fixtures of JSON Feed are still read after some of their places were changed. */
export const changedFixtures = (numRuns: number): Promise<void> => changed(numRuns, FIXTURES);

/** Likewise those of the other formats. */
export const changedForeign = (numRuns: number): Promise<void> => changed(numRuns, FOREIGN);
