import type { Article } from './article.js';
import type { ReportEntry } from './report.js';

/** Whose news it is. */
export interface Publisher {
  name: string;
  url: string | null;
  logo: string | null;
}

/** A list of articles from one publisher, checked, and ready to be shown. */
export interface Feed {
  title: string;
  /** Where the feed came from, after redirects; `null` when it was given as data. */
  url: string | null;
  homeUrl: string | null;
  publisher: Publisher;
  copyright: string | null;
  /** BCP 47. */
  language: string | null;
  /** The publisher's zone, an IANA name. */
  timeZone: string | null;
  /** What validation, duplicates and rights left, in the feed's order. */
  articles: Article[];
  /** What was repaired, doubted or dropped. */
  report: ReportEntry[];
  /** The feed will not change any more (JSON Feed 1.1, `expired`). */
  expired: boolean;
  /** The next page. */
  nextUrl: string | null;
}
