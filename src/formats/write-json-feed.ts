import type { Article, Picture } from '../model/article.js';
import type { Feed } from '../model/feed.js';
import { webUrl } from '../model/url.js';
import { JSON_FEED } from './converter.js';
import { asText } from './fields.js';
import type { WireFeed, WireItem } from './wire.js';
import { bodyHtml } from './write-body.js';

type News = NonNullable<WireItem['_news']>;

/** Fields without those that say nothing: `null`, and lists of nothing. An empty text may say something. */
const said = <T extends object>(fields: { [K in keyof T]: T[K] | null }): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length)),
  ) as T;

const orNothing = <T extends object>(fields: T): T | null => (Object.keys(fields).length ? fields : null);

/** What readers take out of the text where the data is silent is denied in so many words: an empty address, or caption. */
const imageOf = (picture: Picture | null, html: string): News['image'] | null => {
  const found = html.includes('<img');
  if (!picture) return found ? { url: '' } : null;
  return said<NonNullable<News['image']>>({ ...picture, caption: picture.caption ?? (found ? '' : null) });
};

const newsOf = (article: Article, html: string): News =>
  said<News>({
    kicker: article.kicker,
    // The first tag would be taken for it.
    section: article.section ? said(article.section) : article.tags.length ? { name: '' } : null,
    standfirst: article.standfirst,
    key_points: article.keyPoints,
    byline: article.byline,
    agency: article.agency && said(article.agency),
    located: article.located,
    image: imageOf(article.image, html),
    related: article.related,
    labels: article.labels,
    corrections: article.corrections.map(({ text, at }) => said({ text, date: at })),
    urgency: article.urgency,
    status: article.status === 'usable' ? null : article.status,
    embargoed_until: article.embargoedUntil,
    expires: article.expires,
    syndication: article.syndication === 'full' ? null : article.syndication,
    canonical_url: article.canonicalUrl,
    reading_minutes: article.readingMinutes,
    sponsor: article.sponsor,
    usage_terms: article.usageTerms,
  });

const itemOf = async (article: Article, feed: Feed): Promise<WireItem> => {
  const html = bodyHtml(await article.body());
  // The first words of the text would be taken for it; what repeats the headline is not shown.
  const summary = article.summary ?? (html ? article.headline : null);
  return said<WireItem>({
    id: article.id,
    url: article.url,
    title: article.headline,
    content_html: html || null,
    // JSON Feed 1.1, Items: one of the two must be there.
    content_text: html ? null : '',
    summary: summary === null ? null : asText(summary),
    image: article.image?.url ?? null,
    date_published: article.publishedAt,
    date_modified: article.updatedAt,
    authors: article.authors.map((author) => said(author)),
    tags: article.tags,
    language: article.language === feed.language ? null : article.language,
    attachments: article.media.map(({ url, mimeType, title, size, duration }) =>
      said({ url, mime_type: mimeType || null, title, size_in_bytes: size, duration_in_seconds: duration }),
    ),
    _news: orNothing(newsOf(article, html)),
  });
};

/**
 * Writes a feed as JSON Feed 1.1 with `_news`, ready for `JSON.stringify`. Asks each article for its body, which is written as
 * `content_html` of escaped texts and attributes with absolute addresses. Never rejects, for a body never does.
 *
 * `parseFeed` makes the same feed of it, bodies included, with `extract: 'none'`, since what stood in prose was read before
 * and is not to be looked for in what is left of it. What JSON Feed cannot carry: `report`, which tells of the document that
 * was read; `url`, where it is no web address; that an article has no language where the feed has one.
 */
export const writeJsonFeed = async (feed: Feed): Promise<Record<string, unknown>> => {
  const { publisher } = feed;
  const items = await Promise.all(feed.articles.map((article) => itemOf(article, feed)));
  const fields = said<Omit<WireFeed, 'items'>>({
    version: JSON_FEED,
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: webUrl(feed.url),
    next_url: feed.nextUrl,
    language: feed.language,
    expired: feed.expired || null,
    _news: said({ publisher: said(publisher), time_zone: feed.timeZone, copyright: feed.copyright }),
  });
  return { ...fields, items };
};
