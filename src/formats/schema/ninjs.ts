import * as z from 'zod/mini';
import { feedNews, itemNews } from './news.js';

const text = z.optional(z.string());
const number = z.optional(z.number());
const numeric = z.optional(z.union([z.number(), z.string()]));

/** Keys as ninjs 3 writes them and, as earlier versions do, in small letters. */
const eachWay = <T extends Record<string, z.core.$ZodType>>(shape: T) => ({
  ...shape,
  ...(Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key.toLowerCase(), schema])) as {
    [K in keyof T as Lowercase<K & string>]: T[K];
  }),
});

/** A list in ninjs 2 and 3; in ninjs 1 things by their names. */
const listed = <T extends z.core.$ZodType>(element: T) =>
  z.optional(z.union([z.array(element), z.record(z.string(), element)]));

const list = <T extends z.core.$ZodType>(element: T) => z.optional(z.array(element));

const value = z.object({ role: text, value: text, ...eachWay({ contentType: text }) });
const values = list(value);
const concepts = list(z.object({ name: text }));
const author = z.object({ name: text, url: text, role: text, avatar_url: text });

const rendition = z.object({
  href: text,
  ...eachWay({ contentType: text, mimeType: text, sizeInBytes: number }),
  width: number,
  height: number,
  duration: numeric,
});

const fields = {
  uri: text,
  guid: text,
  type: text,
  title: text,
  headline: text,
  headlines: values,
  bodies: values,
  body_html: text,
  body_xhtml: text,
  body_text: text,
  descriptions: values,
  description_text: text,
  description_html: text,
  by: text,
  byline: text,
  authors: list(author),
  located: text,
  source: text,
  service: concepts,
  subjects: concepts,
  subject: concepts,
  genres: concepts,
  genre: concepts,
  people: concepts,
  person: concepts,
  organisations: concepts,
  organisation: concepts,
  places: concepts,
  place: concepts,
  events: concepts,
  event: concepts,
  objects: concepts,
  object: concepts,
  keywords: z.optional(z.union([z.array(z.string()), z.string()])),
  language: text,
  urgency: number,
  priority: number,
  // Superdesk writes `false` where there is none.
  embargoed: z.optional(z.union([z.string(), z.boolean()])),
  expires: text,
  renditions: listed(rendition),
  // Of what goes with an item.
  name: text,
  role: text,
  creditline: text,
  _news: z.optional(itemNews),
  ...eachWay({
    firstCreated: text,
    firstPublished: text,
    versionCreated: text,
    evolvedFrom: text,
    pubStatus: text,
    embargoedUntil: text,
    usageTerms: text,
    copyrightHolder: text,
    infoSources: concepts,
    infoSource: z.optional(z.union([z.array(z.object({ name: text })), z.string()])),
    altIds: z.optional(z.union([z.array(z.object({ value: text })), z.record(z.string(), z.unknown())])),
  }),
};

const item: z.core.$ZodType = z.object({
  ...fields,
  get associations() {
    return listed(item);
  },
});

const named = { _news: z.optional(feedNews) };

/** What stands for a story has an id. */
const story = z.intersection(item, z.union([z.object({ uri: z.string() }), z.object({ guid: z.string() })]));

/** The parts of a document that have a name. */
export const parts = { story, item, value, rendition, author, itemNews, feedNews };

/** IPTC ninjs 1.x to 3.x and Superdesk's ninjs, as far as it is read: a list, one that has a name, or one item. */
export const document = z.union([
  z.array(story),
  z.object({ items: z.array(story), ...named }),
  z.object({ _items: z.array(story), ...named }),
  z.object({ docs: z.array(story), ...named }),
  story,
]);
