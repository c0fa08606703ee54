import * as z from 'zod/mini';
import { LABELS, STATUSES, SYNDICATIONS } from '../model/article.js';
import { isDate, isTimeZone } from '../model/date.js';
import { cleanText } from '../model/text.js';

const optional = z.optional;
const object = z.object;

const that = (holds: (text: string) => boolean) => optional(z.string().check(z.refine(holds)));

const oneOf = (words: readonly string[]) => that((text) => words.includes(text));

const text = optional(z.string());
const number = optional(z.number());
const between = (low: number, high: number) => z.number().check(z.refine((n) => n >= low && n <= high));
const date = that(isDate);
const list = <T extends z.core.$ZodType>(element: T) => optional(z.array(element));
const texts = list(z.string());

// In each object the first key is the one that a bare text stands for.
const named = optional(object({ name: text, url: text, logo: text }));
const author = object({ name: text, url: text, avatar: text, role: text });

const picture = object({
  url: text,
  alt: text,
  caption: text,
  credit: text,
  width: number,
  height: number,
  focal: optional(object({ x: between(0, 1), y: between(0, 1) })),
  sources: list(object({ url: z.string(), width: z.number() })),
});

/** What `_news` says of an item, in every format: the field's words that the format lacks. */
const news = object({
  kicker: text,
  section: named,
  standfirst: text,
  key_points: texts,
  byline: text,
  agency: named,
  located: text,
  image: optional(picture),
  related: texts,
  labels: list(oneOf(LABELS)),
  corrections: list(object({ text: z.string(), date })),
  urgency: optional(between(1, 9)),
  status: oneOf(STATUSES),
  embargoed_until: date,
  expires: date,
  syndication: oneOf(SYNDICATIONS),
  canonical_url: text,
  reading_minutes: optional(between(0, 999)),
  sponsor: text,
  usage_terms: text,
});

const attachment = object({
  url: z.string(),
  mime_type: text,
  title: text,
  size_in_bytes: number,
  duration_in_seconds: number,
});

/** One item of JSON Feed 1.0 or 1.1 (jsonfeed.org/version/1.1, Items) in which nothing has to be mended. */
export const itemSchema = object({
  id: z.string().check(z.refine((id) => cleanText(id) !== '')),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: date,
  date_modified: date,
  authors: list(author),
  author: optional(author),
  tags: texts,
  language: text,
  attachments: list(attachment),
  _news: optional(news),
});

/** The top level of JSON Feed 1.0 or 1.1; its items are judged one by one. */
export const feedSchema = object({
  version: text,
  title: text,
  home_page_url: text,
  feed_url: text,
  next_url: text,
  language: text,
  authors: list(author),
  author: optional(author),
  expired: optional(z.unknown()),
  items: z.array(z.unknown()),
  _news: optional(object({ publisher: named, time_zone: that(isTimeZone), copyright: text })),
});

/** The wire type of an item; stays in this folder. */
export type WireItem = z.output<typeof itemSchema>;

/** The wire type of a feed; stays in this folder. */
export type WireFeed = z.output<typeof feedSchema>;
