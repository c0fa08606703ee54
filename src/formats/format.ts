import type { Article } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import type { Note } from '../model/report.js';

/** What may be read out of prose when the data lacks it. */
export type ProseReading = 'credit byline' | 'credit' | 'byline' | 'none';

/** What a format needs to know besides the document. */
export interface ReadContext {
  /** Where the document came from, after redirects. */
  url: string | null;
  /** The document as it was written. */
  text: string;
  /** Address with `{id}` for articles that have none; may be empty. */
  linkTemplate: string;
  /** Agencies to recognise, beside the built-in ones. */
  agencies: readonly string[];
  extract: ProseReading;
  note: Note;
}

/** A feed as a format reads it: all items that could be read, before the desk decides which are shown. */
export type FeedContents = Omit<Feed, 'report' | 'articles'> & {
  articles: Article[];
  /** Where each article stood: `items[3]`. */
  paths: Map<Article, string>;
};

/** A feed format: one file, one line in the table. */
export interface Format {
  /** As in the attribute `format`. */
  id: string;
  /**
   * Whether a document is of this format. With `forced` the caller has named the format, and a missing mark of it (a
   * version, say) is no reason against it.
   */
  accepts: (document: unknown, forced: boolean) => boolean;
  /** Reads a document that was accepted. Total: whatever stands in it, something true comes out. */
  read: (document: unknown, context: ReadContext) => Promise<FeedContents>;
}
