import * as z from 'zod/mini';
import { inertDocument } from '../html/inert.js';
import { languageTag } from '../i18n/locales.js';
import type { Article } from '../model/article.js';
import { bare } from '../model/bare.js';
import { cleanText } from '../model/text.js';
import { webUrl } from '../model/url.js';
import { toArticle } from './article.js';
import type { FeedContents, Format, ReadContext } from './format.js';
import { feedSchema, itemSchema, type WireFeed, type WireItem } from './wire.js';

/** Items that are kept of one document (DESIGN: the network, in numbers). */
const ITEMS_MAX = 2000;

// Where something is not there, what a page added to `Object.prototype` must not be read.
const NO_NEWS: NonNullable<WireFeed['_news']> = bare({});
const NO_PICTURE: Partial<NonNullable<NonNullable<WireItem['_news']>['image']>> = bare({});

/** Pixels below which a picture is an ornament. */
const MIN_SIDE = 30;

interface Document {
  items: unknown[];
}

/** A key of the top level, in whichever case it is written. */
const top = (document: object, name: string): unknown =>
  Object.entries(document).find(([key]) => key.toLowerCase() === name)?.[1];

const accepts = (document: unknown, forced: boolean): boolean =>
  typeof document === 'object' &&
  !!document &&
  Array.isArray(top(document, 'items')) &&
  (forced || /jsonfeed\.org|^"?1(\.[01])?"?$/i.test(JSON.stringify(top(document, 'version') ?? '')));

// What may hide a credit, an agency or a time; whether it does is decided by the part that can read them.
const CREDIT = /(^|[>\n])[\s([]*(pic|photo|image|courtesy|cr[ée]dit)/i;
// One word alone is an agency's name as a rule (Reuters, dpa, Lusa), seldom a person's.
const AGENCY = /^\S+$|[A-Z]{2}|Desk|Press|News|Wire|Agenc|Reuters|Bloomberg/;

// A schema does not see a key in the wrong case, nor the one that is read in another's place. All of its own are in lower case.
const MISSPELT = /"([a-z_]*[A-Z]\w*|date_updated)"\s*:/;

const needsReading = (item: WireItem, feed: Partial<WireFeed>, { extract, agencies }: ReadContext): boolean => {
  const { title, summary, language, content_html: html = '', content_text: text = '' } = item;
  const { authors = item.author ? [] : (feed.authors ?? []), author = feed.author, _news: news } = item;
  const { url, alt, caption, width = MIN_SIDE, height = MIN_SIDE } = news?.image ?? NO_PICTURE;
  const people = cleanText([news?.byline, author?.name, ...authors.map(({ name }) => name)].join(' '));
  const joined = /\d|^by /i.test(people) || (!news?.agency && (agencies.length > 0 || AGENCY.test(people)));
  return (
    !cleanText(title ?? '') ||
    (html && !cleanText(summary ?? '')) ||
    /<|&#?\w+;/.test(`${title}${summary}${caption}`) ||
    (language && !languageTag(language)) ||
    Math.min(width, height) < MIN_SIDE ||
    (!(alt && caption) && html.includes(url ?? item.image ?? item.banner_image ?? '<img')) ||
    (extract.includes('credit') && CREDIT.test((html || text).slice(-500))) ||
    (extract.includes('byline') && (joined || (!people && /\d{4}/.test((html || text).slice(0, 200)))))
  );
};

const parse = <S extends z.core.$ZodType>(schema: S, value: unknown): z.output<S> | null =>
  z.safeParse(schema, value).data ?? null;

interface Reading {
  feed: Partial<WireFeed>;
  /** `null` where an item is not as it should be. */
  items: (WireItem | null)[];
}

const readStrictly = (document: Document): Reading => ({
  feed: parse(feedSchema, document) ?? bare({}),
  items: document.items.map((value) => parse(itemSchema, value)),
});

const isClean = ({ feed, items }: Reading, context: ReadContext): boolean =>
  !!feed.version?.includes('jsonfeed.org') &&
  !MISSPELT.test(context.text) &&
  cleanText(feed.title ?? '') !== '' &&
  items.every((item) => item && !needsReading(item, feed, context));

/** Whatever is not as it should be, or needs reading between the lines, is put right first by a part of its own. */
const mended = async (document: Document, context: ReadContext): Promise<Document> => {
  try {
    const { mend } = await import('./mend.js');
    return mend(document, {
      ...context,
      feedSchema,
      itemSchema,
      safeParse: z.safeParse,
      inertDocument,
      cleanText,
      languageTag,
    });
  } catch (error) {
    // Without it the faulty items are left out.
    context.note('items', 'not-an-item', 'error', String(error));
    return document;
  }
};

const read = async (raw: unknown, context: ReadContext): Promise<FeedContents> => {
  const all = top(raw as object, 'items') as unknown[];
  if (all.length > ITEMS_MAX) context.note('items', 'truncated', 'warning', all.length);
  const document = bare({ ...(raw as object), items: all.slice(0, ITEMS_MAX) });
  const strict = readStrictly(document);
  const { feed, items } = isClean(strict, context) ? strict : readStrictly(await mended(document, context));

  const { publisher, time_zone: timeZone = null, copyright = '' } = feed._news ?? NO_NEWS;
  const own = webUrl(feed.feed_url);
  const url = context.url ?? own;
  const homeUrl = webUrl(feed.home_page_url, url);
  const bases = [url, own, homeUrl];
  const language = languageTag(feed.language);
  const title = cleanText(feed.title ?? '');
  const next = webUrl(feed.next_url, url);
  const looped = bases.includes(next);
  if (next && looped) context.note('next_url', 'page-repeated', 'warning', next);
  const authors = feed.authors ?? (feed.author ? [feed.author] : []);

  const paths = new Map<Article, string>();
  items.forEach((item, index) => {
    const path = `items[${index}]`;
    if (item) paths.set(toArticle(item, { ...context, path, bases: [...bases], language, authors }), path);
  });

  return {
    title,
    url,
    homeUrl,
    publisher: {
      name: cleanText(publisher?.name ?? '') || title,
      url: webUrl(publisher?.url, ...bases) ?? homeUrl,
      logo: webUrl(publisher?.logo, ...bases),
    },
    copyright: cleanText(copyright) || null,
    language,
    timeZone,
    articles: [...paths.keys()],
    paths,
    expired: feed.expired === true,
    nextUrl: looped ? null : next,
  };
};

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), with the extension object `_news`. */
export const jsonFeed: Format = { id: 'json-feed', accepts, read };
