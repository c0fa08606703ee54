import * as z from 'zod/mini';
import { listOf } from './conform.js';
import { newsOfFeed, newsOfItem } from './news-extension.js';

const text = z.optional(z.string());

const author = z.object({ name: text, url: text, avatar: text });

const attachment = z.object({
  url: text,
  mime_type: text,
  title: text,
  size_in_bytes: z.optional(z.number()),
  duration_in_seconds: z.optional(z.number()),
});

/** JSON Feed 1.0 and 1.1, top level (jsonfeed.org/version/1.1). Nothing is required here: what is missing is told. */
export const feedSchema = z.object({
  version: text,
  title: text,
  home_page_url: text,
  feed_url: text,
  next_url: text,
  icon: text,
  favicon: text,
  language: text,
  expired: z.optional(z.boolean()),
  authors: listOf(author),
  author: z.optional(author),
  items: z.optional(z.array(z.unknown())),
  _news: newsOfFeed,
});

/** JSON Feed, one item. */
export const itemSchema = z.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  date_updated: text,
  authors: listOf(author),
  author: z.optional(author),
  tags: listOf(z.string()),
  language: text,
  attachments: listOf(attachment),
  _news: newsOfItem,
});
