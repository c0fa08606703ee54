import type { ReadContext } from './format.js';

/** A named thing as a feed has it: nothing is checked yet. */
export interface DraftNamed {
  name?: string | undefined;
  url?: string | undefined;
  logo?: string | undefined;
}

/** An author as a feed has it. */
export interface DraftAuthor {
  name?: string | undefined;
  url?: string | undefined;
  avatar?: string | undefined;
  role?: string | undefined;
}

/** A picture as a feed has it. */
export interface DraftPicture {
  url?: string | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  focal?: { x?: number | undefined; y?: number | undefined } | undefined;
  sources?: ({ url?: string | undefined; width?: number | undefined } | undefined)[] | undefined;
}

/** A medium as a feed has it. */
export interface DraftMedium {
  url?: string | undefined;
  mimeType?: string | undefined;
  title?: string | undefined;
  duration?: number | undefined;
  size?: number | undefined;
}

/**
 * An article between the wire and the model: the right keys, with the feed's own unchecked texts, HTML and addresses.
 * Every format makes drafts; `compose` makes articles of them.
 */
export interface Draft {
  id: string;
  urls: (string | undefined)[];
  /** Plain text. */
  headline?: string | undefined;
  html?: string | undefined;
  text?: string | undefined;
  summary?: string | undefined;
  kicker?: string | undefined;
  section?: DraftNamed | undefined;
  standfirst?: string | undefined;
  keyPoints?: (string | undefined)[] | undefined;
  byline?: string | undefined;
  authors: DraftAuthor[];
  agency?: DraftNamed | undefined;
  located?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  /** In order of preference. */
  pictures: DraftPicture[];
  tags: string[];
  related?: string[] | undefined;
  labels?: (string | undefined)[] | undefined;
  corrections?: ({ text?: string | undefined; date?: string | undefined } | undefined)[] | undefined;
  sponsor?: string | undefined;
  language?: string | undefined;
  readingMinutes?: number | undefined;
  status?: string | undefined;
  embargoedUntil?: string | undefined;
  expires?: string | undefined;
  urgency?: number | undefined;
  usageTerms?: string | undefined;
  syndication?: string | undefined;
  canonicalUrl?: string | undefined;
  media: DraftMedium[];
}

/** What of the feed bears on its articles. */
export interface ComposeContext extends ReadContext {
  /** Where the item stands: `items[3]`. */
  path: string;
  /** Addresses to resolve against, after the article's own. */
  bases: (string | null)[];
  timeZone: string | null;
  language: string | null;
  /** Stand in for articles without authors. */
  authors: DraftAuthor[];
}
