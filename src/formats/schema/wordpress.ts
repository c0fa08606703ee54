import * as z from 'zod/mini';
import { feedNews, itemNews } from './news.js';

const text = z.optional(z.string());
const number = z.optional(z.number());
const rendered = z.optional(z.object({ rendered: text }));
const kept = z.optional(z.object({ rendered: text, protected: z.optional(z.boolean()) }));

const author = z.object({
  name: text,
  link: text,
  avatar_urls: z.optional(z.object({ 96: text })),
});

const size = z.object({ source_url: text, width: number, height: number });

const media = z.object({
  source_url: text,
  alt_text: text,
  caption: rendered,
  media_type: text,
  mime_type: text,
  media_details: z.optional(
    z.object({
      width: number,
      height: number,
      // PHP writes a list where it has nothing to name.
      sizes: z.optional(z.union([z.record(z.string(), size), z.array(z.unknown())])),
      image_meta: z.optional(z.object({ credit: text })),
    }),
  ),
  // What WordPress says in the place of what cannot be embedded.
  code: text,
  message: text,
});

const term = z.object({ name: text, link: text, taxonomy: text });

const list = <T extends z.core.$ZodType>(element: T) => z.optional(z.array(element));

const post = z.object({
  id: z.optional(z.union([z.number(), z.string()])),
  type: text,
  status: text,
  link: text,
  guid: rendered,
  title: z.optional(z.union([z.object({ rendered: text }), z.string()])),
  content: kept,
  excerpt: kept,
  date: text,
  date_gmt: text,
  modified_gmt: text,
  sticky: z.optional(z.boolean()),
  lang: text,
  _links: z.optional(z.object({ self: list(z.object({ href: text })), 'wp:term': list(z.object({ taxonomy: text })) })),
  _embedded: z.optional(
    z.object({ author: list(author), 'wp:featuredmedia': list(media), 'wp:term': list(z.array(term)) }),
  ),
  _news: z.optional(itemNews),
});

/** What a post is known by. */
const known = z.union([
  z.object({ id: z.unknown(), link: z.string(), type: z.string() }),
  z.object({ title: z.object({ rendered: z.string() }) }),
]);

const story = z.intersection(post, known);

/** The parts of an answer that have a name. */
export const parts = { story, post, author, media, term, itemNews, feedNews };

/** An answer of `wp/v2/posts` with `_embed`, as far as it is read: a list, one that has a name, or one post. */
export const document = z.union([
  z.array(story),
  z.object({ posts: z.array(story), _news: z.optional(feedNews) }),
  story,
]);
