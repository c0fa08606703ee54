import * as z from 'zod/mini';
import { listOf } from './conform.js';

const text = z.optional(z.string());
const number = z.optional(z.number());

// In each object the first key is the one that a bare text stands for.
const named = z.optional(z.object({ name: text, url: text, logo: text }));

const picture = z.object({
  url: text,
  alt: text,
  caption: text,
  credit: text,
  width: number,
  height: number,
  focal: z.optional(z.object({ x: number, y: number })),
  sources: listOf(z.object({ url: text, width: number })),
});

/** What `_news` may say of a feed. */
export const newsOfFeed = z.optional(z.object({ publisher: named, time_zone: text, copyright: text }));

/** What `_news` may say of an item, in every format: the field's words that the format lacks. */
export const newsOfItem = z.optional(
  z.object({
    kicker: text,
    section: named,
    standfirst: text,
    key_points: listOf(z.string()),
    byline: text,
    agency: named,
    located: text,
    image: z.optional(picture),
    related: listOf(z.object({ id: text, url: text })),
    labels: listOf(z.string()),
    corrections: listOf(z.object({ text: text, date: text })),
    urgency: number,
    status: text,
    embargoed_until: text,
    expires: text,
    syndication: text,
    canonical_url: text,
    reading_minutes: number,
    sponsor: named,
    usage_terms: text,
  }),
);

/** The wire type of {@link newsOfItem}; stays in this folder. */
export type NewsOfItem = NonNullable<z.output<typeof newsOfItem>>;
