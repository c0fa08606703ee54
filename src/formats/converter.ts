import type { Lineage } from '../desk/duplicates.js';
import type { HtmlTools } from '../html/read-html.js';
import type { ReportEntry } from '../model/report.js';

/** What every converted document says that it is. */
export const JSON_FEED = 'https://jsonfeed.org/version/1.1';

/** What the keys of a JSON Feed's item are called in another document: `title.rendered` for `title`. */
export type Keys = Readonly<Record<string, string>>;

/** Where a document came from. */
export interface Origin {
  /** After redirects. */
  url: string | null;
  /** Of the answer, as far as the page may read them. */
  headers: Headers | null;
}

/** A document of another format, written as a JSON Feed; it need not be clean. */
export interface Converted {
  /** JSON Feed 1.1 with `_news`. */
  document: { items: unknown[] };
  /** Where the list stood: `posts`; empty where the document is the list, or one item. */
  list: string;
  /** Where each item stood: `posts[3]`; empty where the document is the item. */
  paths: readonly string[];
  /** What the keys of the item at a place of the list are called there. */
  keysOf: (index: number) => Keys;
  /** What was found that a JSON Feed cannot tell, with paths of the document as it was given. */
  findings: ReportEntry[];
  /** Which stories were made of which, where the format says so. */
  lineage?: Lineage;
}

/** A format that is read by way of JSON Feed: one file, one line in the table. */
export interface Converter {
  /**
   * Says why a document is not of this format, or `null` when it is. With `forced` the caller has named the format, and a
   * missing mark of it is no reason.
   */
  decline: (document: unknown, forced: boolean) => string | null;
  /** Writes a document that was not declined as a JSON Feed. */
  convert: (document: unknown, origin: Origin, tools: HtmlTools) => Converted;
}

/** A place within a place: `posts[3]` and `title` make `posts[3].title`; either may be empty. */
export const within = (path: string, place: string): string => [path, place].filter(Boolean).join('.');

/** Where something in a JSON Feed stood in the document that it was made of: `posts[3].title.rendered`. */
export const pathIn =
  ({ list, paths, keysOf }: Converted) =>
  (path: string): string => {
    if (path === 'items') return list;
    const [, index, rest = ''] = /^items\[(\d+)\](?:\.(.*))?$/s.exec(path) ?? [];
    if (index === undefined) return path;
    const keys = keysOf(Number(index));
    const known = Object.keys(keys)
      .filter((key) => rest === key || rest.startsWith(`${key}.`) || rest.startsWith(`${key}[`))
      .sort((a, b) => b.length - a.length)[0];
    return within(paths[Number(index)] ?? '', known === undefined ? rest : keys[known]! + rest.slice(known.length));
  };
