import { expect } from '@open-wc/testing';
import { parseFeed, type ParseOptions } from '../../src/data/parse-feed.js';
import { writeJsonFeed } from '../../src/formats/write-json-feed.js';
import type { Feed } from '../../src/index.js';
import { webUrl } from '../../src/model/url.js';
import { fc } from '../support/property.js';
import { anyDocument, changedPieces, FOREIGN, JSON_FEEDS, options } from './generated.js';
import { brokenPromises } from './promises.js';

const NOW = Date.parse('2026-01-17T12:00:00Z');

/** How many of so many cases this engine tries: all in Chromium, which is the fastest, a quarter in the others. */
export const shareOf = (cases: number): number => (navigator.userAgent.includes('Chrome/') ? cases : cases / 4);

/** Reads a document and holds what becomes of it to what the model promises. */
const parses = async (document: unknown, given: ParseOptions): Promise<Feed | null> => {
  const { value, problem } = await parseFeed(document, { ...given, now: NOW });
  // One of many is enough for the texts, which take longer.
  const body = (await value?.articles[0]?.body()) ?? [];
  expect(value ? brokenPromises(value, NOW) : []).to.deep.equal([]);
  expect(body.filter((node) => typeof node !== 'object')).to.deep.equal([]);
  if (problem) expect(['not-json', 'not-a-feed']).to.include(problem.kind);
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  return value;
};

/** All that a JSON Feed can carry of a feed, as a text. */
const carried = async (feed: Feed): Promise<string> => {
  const articles = feed.articles.map(async (article) => ({ ...article, body: await article.body() }));
  // What is taken back, and by which clock, was found where the feed was read, and stands in none that is written.
  const { withdrawn: _withdrawn, clock: _clock, ...rest } = feed;
  return JSON.stringify({ ...rest, url: webUrl(feed.url), report: [], articles: await Promise.all(articles) }, null, 1);
};

/** True of the story itself, however it is written: that it has no text, or a headline with signs of markup. */
const TRUE_OF_THE_STORY = ['content-missing', 'markup-shown'];

/** Writes a feed as a JSON Feed and holds what is read of that to the feed. */
export const comesBack = async (feed: Feed): Promise<Feed> => {
  const written = await writeJsonFeed(feed);
  const { value: again, problem } = await parseFeed(written, { extract: 'none', now: NOW });
  if (!again) throw new Error(problem.message);
  const before = await carried(feed);
  const after = await carried(again);
  // As texts they are compared in no time.
  if (after !== before) expect(JSON.parse(after)).to.deep.equal(JSON.parse(before));
  expect(again.report.filter(({ rule }) => !TRUE_OF_THE_STORY.includes(rule))).to.deep.equal([]);
  expect(JSON.stringify(await writeJsonFeed(again))).to.equal(JSON.stringify(written));
  return again;
};

/** Tries a property on so many cases, of which it says how many were run; what fails is told with its seed and path. */
const tried = async (
  numRuns: number,
  documents: fc.Arbitrary<unknown>,
  holds: (document: unknown, given: ParseOptions) => Promise<unknown>,
): Promise<number> => {
  let cases = 0;
  const property = fc.asyncProperty(documents, options, async (document, given) => {
    cases++;
    await holds(document, given);
  });
  await fc.assert(property, { numRuns, includeErrorInReport: true });
  return cases;
};

/** Whether any JSON at all is read into a feed or a problem. */
export const anyJson = (numRuns: number): Promise<number> => tried(numRuns, anyDocument, parses);

/** Whether the fixtures of JSON Feed are still read after some of their places were changed. */
export const changedFeeds = async (numRuns: number): Promise<number> =>
  tried(numRuns, await changedPieces(JSON_FEEDS), parses);

/** Likewise those of the other formats. */
export const changedForeign = async (numRuns: number): Promise<number> =>
  tried(numRuns, await changedPieces(FOREIGN), parses);

/** Whether what is made of such documents, of any format, is the same once it was written as a JSON Feed. */
export const writtenAgain = async (numRuns: number): Promise<number> => {
  const documents = fc.oneof(
    { weight: 1, arbitrary: anyDocument },
    { weight: 3, arbitrary: await changedPieces(JSON_FEEDS, 3) },
    { weight: 3, arbitrary: await changedPieces(FOREIGN, 3) },
  );
  return tried(numRuns, documents, async (document, given) => {
    const feed = await parses(document, given);
    if (feed) await comesBack(feed);
  });
};
