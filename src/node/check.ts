import { pagesOf } from '../data/pages.js';
import { parseFeed, type ParseOptions } from '../data/parse-feed.js';
import { diagnose, type Diagnosis } from '../doctor/diagnose.js';
import { recognise } from '../formats/formats.js';
import type { Feed } from '../model/feed.js';
import type { Problem, Result } from '../model/problem.js';
import { readSource, type Source } from './source.js';

/** How a feed is checked. */
export interface CheckOptions extends Omit<ParseOptions, 'url' | 'headers'> {
  /** Pages that are followed beyond the first. Default: all, until 2,000 articles. */
  pages?: number;
  /** Told while pages are read. */
  progress?: (pages: number, articles: number) => void;
}

/** What the doctor found. */
export interface Checkup {
  /** As it was given: an address, a file's name, `-`. */
  source: string;
  /** A format's id. */
  format: string | null;
  feed: Feed | null;
  pages: number;
  diagnosis: Diagnosis;
  problem: Problem | null;
}

const formatOf = async ({ text, url, headers }: Source, wanted = 'auto'): Promise<string | null> => {
  if (wanted !== 'auto') return wanted;
  const found = await recognise(JSON.parse(text.replace(/^\ufeff/, '')), wanted, { url, headers });
  return typeof found === 'string' ? null : (found.format ?? 'json-feed');
};

/** Reads a feed with the texts of its articles, whose faults are found only then. */
const readWhole = async ({ text, url, headers }: Source, options: CheckOptions): Promise<Result<Feed>> => {
  const result = await parseFeed(text, { ...options, url, headers });
  for (const article of result.value?.articles ?? []) await article.body();
  return result;
};

/** Examines a document that was read already: the first page of a feed. */
export const examine = async (name: string, source: Source, options: CheckOptions): Promise<Checkup> => {
  const { value: first, problem } = await readWhole(source, options);
  const none = { source: name, format: null, feed: null, pages: 0, diagnosis: diagnose([]) };
  if (problem) return { ...none, problem };
  const format = await formatOf(source, options.format);
  const load = async (url: string): Promise<Result<Feed>> => {
    const page = await readSource(url);
    return page.source ? readWhole(page.source, options) : { value: null, problem: page.problem };
  };
  let [feed, pages] = [first, 1];
  const most = 1 + (options.pages ?? Infinity);
  // Asking for one page more than is wanted would already ask for it.
  if (pages < most)
    for await (const { feed: longer } of pagesOf(first, load)) {
      feed = longer;
      options.progress?.(++pages, feed.articles.length);
      if (pages >= most) break;
    }
  return { source: name, format, feed, pages, diagnosis: diagnose(feed.report), problem: null };
};

/** Examines a feed: an address, a file, or `-` for the standard input. */
export const check = async (name: string, options: CheckOptions): Promise<Checkup> => {
  const { source, problem } = await readSource(name);
  if (source) return examine(name, source, options);
  return { source: name, format: null, feed: null, pages: 0, diagnosis: diagnose([]), problem };
};
