import type { Lineage } from '../desk/duplicates.js';
import { mayShow } from '../desk/rights.js';
import { mayRepeat } from '../desk/story-keys.js';
import type { FeedContents, ProseReading } from '../formats/format.js';
import { recognise } from '../formats/formats.js';
import { jsonFeed } from '../formats/json-feed.js';
import type { Article } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import type { Result } from '../model/problem.js';
import { noteIn, type Note, type ReportEntry } from '../model/report.js';
import type { Edited } from './edit.js';
import { fail } from './problem.js';

/** How a feed is read. Everything has a default. */
export interface ParseOptions {
  /** Where the document came from: relative addresses resolve against it. Default: none. */
  url?: string | null;
  /** A format's id, or `auto` (default), which looks at the content. */
  format?: string;
  /** Address with `{id}` for articles that have none. */
  linkTemplate?: string;
  /** Agencies to recognise in joined bylines, beside the built-in ones. */
  agencies?: readonly string[];
  /** What may be read out of prose: default both. */
  extract?: ProseReading;
  /** The present in milliseconds, by which embargoes and expiries are judged. Default: the server's, where it is known. */
  now?: number | null;
  /** The answer's headers, which tell the server's time, and of WordPress how many pages there are. Default: none. */
  headers?: Headers | null;
  /** When the answer came, in milliseconds. Default: now. */
  at?: number;
}

/** Whether there is nothing to decide: no story stands twice, none is bound to a time or taken back, each has its picture. */
const isPlain = (articles: readonly Article[], lineage: Lineage | undefined): boolean => {
  const pictures = articles.flatMap(({ image }) => image?.url ?? []);
  return (
    !lineage?.size &&
    !mayRepeat(articles) &&
    !(pictures[1] && new Set(pictures).size === 1) &&
    articles.every(({ status, embargoedUntil, expires }) => status === 'usable' && !embargoedUntil && !expires)
  );
};

/** The desk's decisions on what a format read, by the part that makes them where there is something to decide. */
const edited = async (
  { articles, paths }: FeedContents,
  lineage: Lineage | undefined,
  note: Note,
  answer: { headers: Headers | null; url: string | null; at: number; now: number | null },
): Promise<Edited> => {
  if (isPlain(articles, lineage)) return { articles };
  try {
    const { edit } = await import('./edit.js');
    return edit({
      ...answer,
      articles,
      lineage,
      note,
      tell: (article, rule, severity) => note(paths.get(article)!, rule, severity, article.headline),
    });
  } catch {
    // A story twice is better than none; one that must not be shown is not.
    return { articles: articles.filter((article) => mayShow(article, answer.now ?? Date.now())) };
  }
};

/**
 * Reads a feed from JSON text or from data that was parsed already. Faulty items are repaired or left out, each with an
 * entry in `feed.report`; a document that is no feed at all is a problem (`not-json`, `not-a-feed`). Never rejects.
 */
export const parseFeed = async (
  json: unknown,
  {
    url = null,
    format: wanted = 'auto',
    linkTemplate = '',
    agencies = [],
    extract = 'credit byline',
    now = null,
    headers = null,
    at = Date.now(),
  }: ParseOptions = {},
): Promise<Result<Feed>> => {
  let document: unknown;
  let text: string;
  try {
    text = typeof json === 'string' ? json.replace(/^\ufeff/, '') : JSON.stringify(json);
    document = JSON.parse(text);
  } catch (error) {
    return fail('not-json', url, { text: typeof json === 'string' ? json : null, fault: String(error) });
  }
  const report: ReportEntry[] = [];
  try {
    const found = await recognise(document, wanted, { url, headers });
    if (typeof found === 'string') return await fail('not-a-feed', url, { detail: found, text });
    report.push(...(found.findings ?? []));
    const note = noteIn(report, found.placed);
    const context = { url, text: found.placed ? '' : text, linkTemplate, agencies, extract, note };
    const { paths, ...contents } = await jsonFeed.read(found.document, context);
    const decided = await edited({ paths, ...contents }, found.lineage, note, { headers, url, at, now });
    return { value: { ...contents, ...decided, report }, problem: null };
  } catch (error) {
    // A fault of ours must not reach the page.
    return fail('not-a-feed', url, { detail: String(error) });
  }
};
