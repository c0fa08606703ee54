import { aTimeout, expect } from '@open-wc/testing';
import { loadFeed } from '../../src/index.js';
import type { Article, BodyNode, Feed, Result, ReportRule } from '../../src/index.js';
import { corpora, type Corpora } from '../support/corpora.js';
import { stubFetch } from '../support/fetch.js';

type Outcome = 'ok' | 'partial' | 'empty' | 'truncate' | 'withhold' | 'reject';

interface Entry {
  file: string;
  format: 'jsonfeed' | 'any' | 'ninjs' | 'wp-rest';
  encoding?: string;
  expected: {
    outcome: Outcome;
    acceptable?: Outcome[];
    items?: number;
    dropped?: number;
    duplicates?: number;
    notes?: string[];
    next_url?: 'present';
    assert?: [name: string, value?: string | number | string[]][];
  };
}

const DROPPED: ReportRule[] = ['id-missing', 'not-an-item'];
const WITHHELD: ReportRule[] = ['not-usable', 'under-embargo', 'expired-item'];

/** Where we differ from the corpus on purpose, and why. */
const EXCEPTIONS: Record<string, string> = {
  'jsonfeed/cases/feedsmith-real_world_feeds_case_insensitivity_RW-J08_handle_uppercase_property_names.json':
    'The corpus counts the only item both as kept and as dropped. Keys in the wrong case are repaired, "ID" too (quirk 5).',
  'wp-rest/posts/frontity-cpt-archive-cpts.json': 'The same post stands in it twice; the corpus counts both.',
};

const MUST_MATCH = 0.97;
const FINISHES_WITHIN = 20_000;
const CHUNK = 64 * 1024;

let data: Corpora | null = null;
let entries: Entry[] = [];

before(async function () {
  data = await corpora();
  if (!data) return this.skip();
  entries = (await data.json('feeds/manifest.json')) as Entry[];
});

interface Reading {
  result: Result<Feed>;
  /** Bytes that were taken from the answer, after decompression. */
  bytes: number;
  milliseconds: number;
}

/** Reads one file of the corpus the way a page does: as bytes that a server sends. */
async function read({ file, encoding, expected }: Entry): Promise<Reading> {
  const sent = new Blob([await data!.bytes(`feeds/${file}`)]).stream();
  const plain = encoding === 'gzip' ? sent.pipeThrough(new DecompressionStream('gzip')) : sent;
  const whole = new Uint8Array(await new Response(plain).arrayBuffer());
  let bytes = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const chunk = whole.slice(bytes, bytes + CHUNK);
      bytes += chunk.byteLength;
      if (chunk.byteLength) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const { fetch } = stubFetch({ '*': { body } });
  const named = expected.notes?.some((note) => note.includes('names the format'));
  const started = performance.now();
  const result = await loadFeed('https://corpus.example/feed.json', { fetch, ...(named && { format: 'json-feed' }) });
  return { result, bytes, milliseconds: performance.now() - started };
}

const count = ({ report }: Feed, rules: ReportRule[]): number =>
  report.filter(({ rule }) => rules.includes(rule)).length;

function outcomes(feed: Feed | null): Outcome[] {
  if (!feed) return ['reject'];
  const lost = count(feed, [...DROPPED, ...WITHHELD, 'duplicate']);
  const found: Outcome[] = [];
  if (count(feed, ['truncated'])) found.push('truncate');
  if (lost) found.push('partial');
  if (count(feed, WITHHELD) && !feed.articles.length) found.push('withhold');
  if (!feed.articles.length) found.push('empty');
  return found.length ? found : ['ok'];
}

/** What differs from the corpus's judgement; empty when nothing does. */
function differences({ format, expected }: Entry, feed: Feed | null): string[] {
  const [ours, accepted] = [outcomes(feed), [expected.outcome, ...(expected.acceptable ?? [])]];
  // Several files say "ok" of a feed whose list is empty: the items count says so too.
  if (expected.items === 0) accepted.push('empty');
  const found = ours.some((each) => accepted.includes(each)) ? [] : [`${ours.join()}, not ${accepted.join()}`];
  if (!feed || expected.outcome === 'reject') return found;
  // Of the other formats the corpus counts what may not be shown as dropped.
  const dropped = count(feed, format === 'jsonfeed' ? DROPPED : [...DROPPED, ...WITHHELD]);
  const counts = { items: feed.articles.length, dropped, duplicates: count(feed, ['duplicate']) };
  for (const [name, value] of Object.entries(counts)) {
    const wanted = expected[name as keyof typeof counts];
    if (wanted !== undefined && wanted !== value) found.push(`${name} ${value}, not ${wanted}`);
  }
  if (expected.next_url && !feed.nextUrl) found.push('no next page');
  return found;
}

/** The addresses of an article that a page may load pictures from, and all that a reader may follow. */
const pictures = ({ image, media }: Article): string[] => [image, ...media].flatMap((each) => each?.url ?? []);
const links = (article: Article): string[] =>
  [article.url, article.canonicalUrl, ...article.authors.map(({ url }) => url)].filter((each) => each !== null);

const has = (value: unknown, list: unknown): boolean => (list as string[]).includes(value as string);
const protocols = (urls: string[]): string[] => urls.map((url) => new URL(url).protocol);
const isClean = (): boolean => Object.keys(Object.prototype).length === 0 && !('polluted' in {});

/** The corpus's assertions that reading alone can keep or break. `text` is all that a reader may see. */
const CHECKS: Record<string, (feed: Feed | null, value: unknown, reading: Reading, text: string) => boolean> = {
  'text-contains': (_, value, _reading, text) => text.includes(String(value)),
  'text-not-contains': (_, value, _reading, text) => !text.includes(String(value)),
  'href-protocols': (feed, value) => protocols(feed?.articles.flatMap(links) ?? []).every((each) => has(each, value)),
  'src-protocols': (feed, value) => protocols(feed?.articles.flatMap(pictures) ?? []).every((each) => has(each, value)),
  'no-request-to': (feed, value) =>
    !feed?.articles.flatMap(pictures).some((each) => new URL(each).host === value) &&
    !performance.getEntriesByType('resource').some(({ name }) => new URL(name).host === value),
  'prototype-clean': isClean,
  'max-ms': (_, _value, { milliseconds }) => milliseconds < FINISHES_WITHIN,
  'max-bytes-read': (_, value, { bytes }) => bytes <= Number(value),
  'max-requests': (feed) => feed?.nextUrl === null,
  'no-further-polling': (feed) => feed?.expired === true,
};

async function textOf(feed: Feed | null): Promise<string> {
  const bodies = await Promise.all(feed?.articles.map(({ body }) => body()) ?? []);
  const captions = feed?.articles.map(({ image }) => image?.caption) ?? [];
  const said = feed?.articles.flatMap(({ headline, summary, publishedAt, authors }) => [
    ...[headline, summary, publishedAt],
    ...authors.map(({ name }) => name),
  ]);
  return [feed?.title, ...(said ?? []), ...captions, ...bodies.flat().map((node) => textOfNode(node))].join('\n');
}

const textOfNode = (node: BodyNode): string =>
  typeof node === 'string' ? node : node.children.map(textOfNode).join('');

describe('the open corpus of feeds', () => {
  it('is read as expected, exceptions aside', async function () {
    this.timeout(100_000);
    const found: Record<string, string> = {};
    for (const entry of entries) {
      const differs = differences(entry, (await read(entry)).result.value);
      if (differs.length) found[entry.file] = differs.join('; ');
    }
    expect(entries.length).to.be.above(280);
    expect(1 - Object.keys(found).length / entries.length).to.be.at.least(MUST_MATCH);
    expect(Object.keys(found), JSON.stringify(found, null, 1)).to.have.members(Object.keys(EXCEPTIONS));
  });

  it('keeps what the corpus asserts of texts, addresses, prototypes, sizes and time', async function () {
    this.timeout(100_000);
    const broken: string[] = [];
    let kept = 0;
    for (const entry of entries) {
      const asserted = (entry.expected.assert ?? []).filter(([name]) => Object.hasOwn(CHECKS, name));
      if (!asserted.length) continue;
      const reading = await read(entry);
      const { value } = reading.result;
      const text = await textOf(value);
      for (const [name, wanted] of asserted) {
        if (CHECKS[name]!(value, wanted, reading, text)) kept++;
        else broken.push(`${entry.file}: ${name} ${JSON.stringify(wanted)}`);
      }
    }
    expect(broken).to.deep.equal([]);
    expect(kept).to.be.above(100);
  });

  it('runs nothing, whatever stands in it', async function () {
    this.timeout(100_000);
    const names = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;
    const real = names.map((name) => [name, window[name]] as const);
    const run: string[] = [];
    for (const name of names) Object.assign(window, { [name]: () => run.push(name) });
    try {
      for (const entry of entries) await textOf((await read(entry)).result.value);
      // What an inert document must not load would fail late.
      await aTimeout(50);
    } finally {
      Object.assign(window, Object.fromEntries(real));
    }
    expect(run).to.deep.equal([]);
    expect(isClean()).to.equal(true);
  });
});
