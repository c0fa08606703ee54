import { agencyFinder } from '../desk/agencies.js';
import { withoutDuplicates } from '../desk/duplicates.js';
import { forbidden } from '../desk/rights.js';
import { recognise } from '../formats/formats.js';
import type { FeedContents } from '../formats/format.js';
import type { Article } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import type { Result } from '../model/problem.js';
import { noteIn, type Note, type ReportEntry } from '../model/report.js';
import { problem } from './problem.js';
import { readJson } from './read-json.js';

/** How a feed is read. Everything has a default. */
export interface ParseOptions {
  /** Where the document came from: relative addresses resolve against it. Default: none. */
  url?: string | null;
  /** A format's id, or `auto` (default), which looks at the content. */
  format?: string;
  /** Agencies to recognise in joined bylines, beside the built-in ones. */
  agencies?: readonly string[];
  /** What may be read out of prose: default both. */
  extract?: { credit: boolean; byline: boolean };
  /** Address with `{id}` for articles that have none. */
  linkTemplate?: string;
  /** The present in milliseconds, by which embargoes and expiries are judged. Default: the clock's. */
  now?: number;
}

const IMAGES_MIN = 3;
const AHEAD_MAX = 24 * 60 * 60_000;

/** A picture that every article shares is the publisher's mark, not the story's picture. */
const withoutRepeatedPicture = (articles: readonly Article[], note: Note): Article[] => {
  const urls = articles.flatMap(({ image }) => image?.url ?? []);
  if (urls.length < IMAGES_MIN || new Set(urls).size > 1) return [...articles];
  note('items', 'image-repeated', 'info', urls[0]);
  return articles.map((article) => ({ ...article, image: null }));
};

/** The desk's decisions on what a format read: rights, duplicates, pictures that are none. */
const edit = ({ paths, ...contents }: FeedContents, now: number, report: ReportEntry[]): Feed => {
  const note = noteIn(report);
  const pathOf = (article: Article): string => paths.get(article) ?? 'items';
  const allowed = contents.articles.filter((article) => {
    const rule = forbidden(article, now);
    if (rule) note(pathOf(article), rule, 'error', article.headline);
    return !rule;
  });
  const { kept, dropped } = withoutDuplicates(allowed);
  for (const article of dropped) note(pathOf(article), 'duplicate', 'info', article.headline);
  for (const article of kept) {
    if (Date.parse(article.publishedAt ?? '') > now + AHEAD_MAX)
      note(pathOf(article), 'date-in-future', 'warning', article.publishedAt);
  }
  return { ...contents, articles: withoutRepeatedPicture(kept, note), report };
};

/**
 * Reads a feed from JSON text or from data that was parsed already. Faulty items are repaired or left out, each with an
 * entry in `feed.report`; a document that is no feed at all is a problem (`not-json`, `not-a-feed`). Never throws.
 */
export const parseFeed = (json: unknown, options: ParseOptions = {}): Promise<Result<Feed>> =>
  Promise.resolve(parse(json, options));

const parse = (json: unknown, options: ParseOptions): Result<Feed> => {
  const { url = null, format: wanted = 'auto', now = Date.now() } = options;
  const document = typeof json === 'string' ? readJson(json, url) : { value: json, problem: null };
  if (document.problem) return document;
  const { format, declined } = recognise(document.value, wanted);
  if (!format) return { value: null, problem: problem('not-a-feed', url, { detail: declined }) };
  const report: ReportEntry[] = [];
  const contents = format.read(document.value, {
    url,
    linkTemplate: options.linkTemplate ?? '',
    findAgency: agencyFinder(options.agencies),
    extract: options.extract ?? { credit: true, byline: true },
    note: noteIn(report),
  });
  return { value: edit(contents, now, report), problem: null };
};
