import type { Lineage } from '../desk/duplicates.js';
import { forbidden } from '../desk/rights.js';
import { mayRepeat } from '../desk/story-keys.js';
import type { FeedContents, ProseReading } from '../formats/format.js';
import { recognise } from '../formats/formats.js';
import { jsonFeed } from '../formats/json-feed.js';
import type { Article } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import type { Result } from '../model/problem.js';
import { noteIn, type Note, type ReportEntry, type ReportRule, type Severity } from '../model/report.js';
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
  /** The present in milliseconds, by which embargoes and expiries are judged. Default: the clock's. */
  now?: number;
  /** The answer's headers, by which WordPress says how many pages there are. Default: none. */
  headers?: Headers | null;
}

const IMAGES_MIN = 3;

/** The desk's decisions on what a format read: rights, duplicates, and a picture that every article shares, which is none. */
const edit = async (
  { paths, ...contents }: FeedContents,
  lineage: Lineage | undefined,
  now: number,
  note: Note,
  report: ReportEntry[],
): Promise<Feed> => {
  const tell = (article: Article, rule: ReportRule, severity: Severity): void =>
    note(paths.get(article)!, rule, severity, article.headline);
  let articles = contents.articles.filter((article) => {
    const rule = forbidden(article, now);
    if (rule) tell(article, rule, 'error');
    return !rule;
  });
  if (lineage?.size || mayRepeat(articles)) {
    try {
      const { kept, dropped } = (await import('../desk/duplicates.js')).withoutDuplicates(articles, lineage);
      for (const { article, rule } of dropped) tell(article, rule, 'info');
      articles = kept;
    } catch {
      // A story twice is better than none.
    }
  }
  const pictures = articles.flatMap(({ image }) => image?.url ?? []);
  const shared = pictures.length >= IMAGES_MIN && new Set(pictures).size === 1;
  if (shared) note('items', 'image-repeated', 'info', pictures[0]);
  return {
    ...contents,
    articles: shared ? articles.map((article) => ({ ...article, image: null })) : articles,
    report,
  };
};

/**
 * Reads a feed from JSON text or from data that was parsed already. Faulty items are repaired or left out, each with an
 * entry in `feed.report`; a document that is no feed at all is a problem (`not-json`, `not-a-feed`). Never rejects.
 */
export const parseFeed = async (json: unknown, options: ParseOptions = {}): Promise<Result<Feed>> => {
  const { url = null, format: wanted = 'auto', now = Date.now() } = options;
  const { linkTemplate = '', agencies = [], extract = 'credit byline', headers = null } = options;
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
    const contents = await jsonFeed.read(found.document, context);
    return { value: await edit(contents, found.lineage, now, note, report), problem: null };
  } catch (error) {
    // A fault of ours must not reach the page.
    return fail('not-a-feed', url, { detail: String(error) });
  }
};
