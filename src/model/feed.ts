import type { Article } from './article.js';
import type { ReportEntry } from './report.js';

/** Whose news it is. */
export interface Publisher {
  name: string;
  url: string | null;
  logo: string | null;
}

/** The clock by which embargoes and expiries are judged. */
export interface Clock {
  /** How far it is ahead of the reader's, in milliseconds; 0 where the server's cannot be read. */
  ahead: number;
  /** When, on it, the next story that is held back may be shown, in milliseconds; infinite for none. */
  next: number;
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
  /** Ids and addresses of stories that the feed takes back. Absent: none. */
  withdrawn?: readonly string[];
  /** Absent where nothing in the feed is bound to a time. */
  clock?: Clock;
  /** When this copy came, in milliseconds, where it was kept on the reader's device. */
  keptAt?: number;
}
