import type * as z from 'zod/mini';
import { languageTag } from '../i18n/locales.js';
import type { Article } from '../model/article.js';
import { isTimeZone } from '../model/date.js';
import { cleanText } from '../model/text.js';
import { hostOf, webUrl } from '../model/url.js';
import { compose } from './compose.js';
import { conform, present } from './conform.js';
import type { Draft, DraftAuthor } from './draft.js';
import type { FeedContents, Format, ReadContext } from './format.js';
import { feedSchema, itemSchema } from './json-feed.schema.js';

type WireItem = z.output<typeof itemSchema>;

/** Items that are kept of one document (DESIGN: the network, in numbers). */
const ITEMS_MAX = 2000;

const ownKey = (document: object, name: string): unknown => {
  const key = Object.keys(document).find((each) => each.toLowerCase() === name);
  return key === undefined ? undefined : (document as Record<string, unknown>)[key];
};

const decline = (document: unknown, forced: boolean): string | null => {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return 'not an object';
  if (!Array.isArray(ownKey(document, 'items'))) return 'no list `items`';
  const version = ownKey(document, 'version');
  const named = /jsonfeed\.org/i.test(String(version)) || /^1(\.[01])?$/.test(String(version));
  return named || forced ? null : 'no `version` of JSON Feed';
};

const authorsOf = ({ authors, author }: Pick<WireItem, 'authors' | 'author'>): DraftAuthor[] => {
  const list = present(authors);
  return list.length || !author ? list : [author];
};

const draftOf = (item: WireItem, id: string): Draft => {
  const news = item._news ?? {};
  const pictures = present(item.attachments).filter((each) => each.mime_type?.startsWith('image/'));
  const others = present(item.attachments).filter((each) => !each.mime_type?.startsWith('image/'));
  return {
    id,
    urls: [item.url, item.external_url],
    headline: item.title,
    html: item.content_html,
    text: item.content_text,
    summary: item.summary,
    kicker: news.kicker,
    section: news.section ?? { name: present(item.tags)[0] },
    standfirst: news.standfirst,
    keyPoints: news.key_points,
    byline: news.byline,
    authors: authorsOf(item),
    agency: news.agency,
    located: news.located,
    published: item.date_published,
    modified: item.date_modified ?? item.date_updated,
    pictures: [
      ...(news.image ? [news.image] : []),
      ...[item.image, item.banner_image, ...pictures.map((each) => each.url)].map((url) => ({ url })),
    ],
    tags: present(item.tags),
    related: present(news.related).flatMap((each) => each.id ?? each.url ?? []),
    labels: news.labels,
    corrections: news.corrections,
    sponsor: news.sponsor?.name,
    language: item.language,
    readingMinutes: news.reading_minutes,
    status: news.status,
    embargoedUntil: news.embargoed_until,
    expires: news.expires,
    urgency: news.urgency,
    usageTerms: news.usage_terms,
    syndication: news.syndication,
    canonicalUrl: news.canonical_url,
    media: others.map((each) => ({
      url: each.url,
      mimeType: each.mime_type,
      title: each.title,
      duration: each.duration_in_seconds,
      size: each.size_in_bytes,
    })),
  };
};

const read = (document: unknown, context: ReadContext): FeedContents => {
  const { note } = context;
  const all = ownKey(document as object, 'items') as unknown[];
  if (all.length > ITEMS_MAX) note('items', 'truncated', 'warning', `${all.length} items`);
  const feed = conform(feedSchema, { ...(document as object), items: [] }, '', note) ?? {};
  if (!/jsonfeed\.org/i.test(feed.version ?? '')) note('version', 'version-loose', 'info', feed.version);

  const news = feed._news ?? {};
  const own = webUrl(feed.feed_url, context.url);
  const url = context.url ?? own;
  const homeUrl = webUrl(feed.home_page_url, url);
  const bases = [url, own, homeUrl];
  const zone = news.time_zone?.trim() ?? null;
  const timeZone = zone && isTimeZone(zone) ? zone : null;
  if (zone && !timeZone) note('_news.time_zone', 'value-unknown', 'warning', zone);
  const language = languageTag(feed.language);
  const title = cleanText(feed.title ?? '') || hostOf(homeUrl ?? url);
  const next = webUrl(feed.next_url, url);

  const articles: Article[] = [];
  const paths = new Map<Article, string>();
  all.slice(0, ITEMS_MAX).forEach((value, index) => {
    const path = `items[${index}]`;
    const item = typeof value === 'object' ? conform(itemSchema, value, path, note) : null;
    if (!item) return note(path, 'not-an-item', 'error', value);
    const id = item.id?.trim();
    if (!id) return note(path, 'id-missing', 'error', item.title ?? item.url ?? value);
    const article = compose(draftOf(item, id), { ...context, path, bases, timeZone, language, authors: authorsOf(feed) });
    articles.push(article);
    paths.set(article, path);
  });

  return {
    title,
    url,
    homeUrl,
    publisher: {
      name: cleanText(news.publisher?.name ?? '') || title,
      url: webUrl(news.publisher?.url, ...bases) ?? homeUrl,
      logo: webUrl(news.publisher?.logo, ...bases),
    },
    copyright: cleanText(news.copyright ?? '') || null,
    language,
    timeZone,
    articles,
    paths,
    expired: feed.expired ?? false,
    nextUrl: next === url ? null : next,
  };
};

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), with the extension object `_news`. */
export const jsonFeed: Format = { id: 'json-feed', decline, read };
