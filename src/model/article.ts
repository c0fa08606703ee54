import type { BodyNode } from './body.js';

/** A named thing with an address: a section, for example. */
export interface Section {
  /** As printed: "National". */
  name: string;
  /** Its front page, if known. */
  url: string | null;
}

/** Somebody who wrote or made the article. */
export interface Author {
  name: string;
  url: string | null;
  /** Address of a portrait. */
  avatar: string | null;
  /** What they do: "City Desk", "Reporter". */
  role: string | null;
}

/** The news agency whose copy this is. Its name stays with the copy. */
export interface Agency {
  name: string;
  url: string | null;
  logo: string | null;
}

/** One size of a picture, for `srcset`. */
export interface PictureSource {
  url: string;
  /** In pixels. */
  width: number;
}

/** The point of a picture that must stay visible when it is cropped: 0 to 1, from the left and from the top. */
export interface FocalPoint {
  x: number;
  y: number;
}

/** A picture with what has to be said about it. */
export interface Picture {
  url: string;
  /** Words in place of the picture. Empty when there are none, or when they would only repeat the headline. */
  alt: string;
  caption: string | null;
  /** Whom the picture is owed to. Shown, or reachable, wherever the picture is. */
  credit: string | null;
  /** In pixels. */
  width: number | null;
  /** In pixels. */
  height: number | null;
  focal: FocalPoint | null;
  /** Further sizes, in the feed's order. */
  sources: PictureSource[];
}

/** What a newsroom says about a published mistake. */
export interface Correction {
  text: string;
  /** RFC 3339, or a date alone. */
  at: string | null;
}

/** Sound, video, a document, or a picture of a gallery that comes with the article. */
export interface Medium {
  url: string;
  /** As the feed says; may be empty. */
  mimeType: string;
  title: string | null;
  /** In seconds. */
  duration: number | null;
  /** In bytes. */
  size: number | null;
}

/** The labels a newsroom puts on a story; other words in a feed are reported and left out. */
export const LABELS = [
  'live',
  'breaking',
  'opinion',
  'exclusive',
  'sponsored',
  'subscriber',
  'updated',
  'correction',
  'video',
  'audio',
  'gallery',
] as const;

/** One of {@link LABELS}. */
export type Label = (typeof LABELS)[number];

/** May the article be used? `withheld` and `canceled` ones are never shown (IPTC ninjs, pubStatus). */
export const STATUSES = ['usable', 'withheld', 'canceled'] as const;

/** One of {@link STATUSES}. */
export type ArticleStatus = (typeof STATUSES)[number];

/** The most that a page which is not the publisher's may show. */
export const SYNDICATIONS = ['full', 'headline', 'summary'] as const;

/** One of {@link SYNDICATIONS}. */
export type Syndication = (typeof SYNDICATIONS)[number];

/** One news story, in the field's own words. Missing facts are `null` or empty, never guessed. */
export interface Article {
  id: string;
  url: string | null;
  /** Never empty: the first words of the text, else of the address, stand in. */
  headline: string;
  /** A short line above the headline. */
  kicker: string | null;
  section: Section | null;
  /** The introduction below the headline. */
  standfirst: string | null;
  /** An excerpt for lists. */
  summary: string | null;
  keyPoints: string[];
  /** As printed, where the feed has it printed. */
  byline: string | null;
  authors: Author[];
  agency: Agency | null;
  /** Where the story was filed from. */
  located: string | null;
  /** RFC 3339 with the offset that the feed gave, or a date alone (`2026-01-06`). */
  publishedAt: string | null;
  /** Likewise, and only when at least 30 minutes after `publishedAt`. */
  updatedAt: string | null;
  image: Picture | null;
  /** The text. Made when asked for; never rejects. */
  body: () => Promise<BodyNode[]>;
  tags: string[];
  /** Ids or URLs of articles to read next. */
  related: string[];
  labels: Label[];
  corrections: Correction[];
  /** Who paid for it. */
  sponsor: string | null;
  /** BCP 47. */
  language: string | null;
  readingMinutes: number | null;
  status: ArticleStatus;
  embargoedUntil: string | null;
  expires: string | null;
  /** 1 (flash) to 9, as in IPTC ninjs. */
  urgency: number | null;
  usageTerms: string | null;
  syndication: Syndication;
  canonicalUrl: string | null;
  media: Medium[];
}
