import type { HtmlTools } from '../html/read-html.js';

/** What every converted document says that it is. */
export const JSON_FEED = 'https://jsonfeed.org/version/1.1';

/** A document of another format, written as a JSON Feed; it need not be clean. */
export interface Converted {
  /** JSON Feed 1.1 with `_news`. */
  document: { items: unknown[] };
  /** Where each item stood in its own document: `posts[3]`. */
  paths: readonly string[];
  /** What the keys of a JSON Feed's items are called there: `title.rendered` for `title`. */
  keys: Readonly<Record<string, string>>;
}

/** A format that is read by way of JSON Feed: one file, one line in the table. */
export interface Converter {
  /** As {@link Format.decline}. */
  decline: (document: unknown, forced: boolean) => string | null;
  /** Writes a document that was not declined as a JSON Feed. `url` is where it came from. */
  convert: (document: unknown, url: string | null, tools: HtmlTools) => Converted;
}

/** Where something in a JSON Feed stood in the document that it was made of: `posts[3].title.rendered`. */
export const pathIn =
  ({ paths, keys }: Converted) =>
  (path: string): string => {
    const [, index, rest = ''] = /^items\[(\d+)\](?:\.(.*))?$/.exec(path) ?? [];
    if (index === undefined) return path;
    const known = Object.keys(keys)
      .filter((key) => rest === key || rest.startsWith(`${key}.`) || rest.startsWith(`${key}[`))
      .sort((a, b) => b.length - a.length)[0];
    const place = known === undefined ? rest : keys[known]! + rest.slice(known.length);
    return [paths[Number(index)], place].filter(Boolean).join('.') || path;
  };
