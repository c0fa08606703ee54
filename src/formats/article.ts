import { saidOnce } from '../desk/said-once.js';
import { nodeParser } from '../html/parser.js';
import { policy } from '../html/trusted-html.js';
import { languageTag } from '../i18n/locales.js';
import type { Article, ArticleStatus, Label, Picture, Syndication } from '../model/article.js';
import type { BodyNode } from '../model/body.js';
import { bare } from '../model/bare.js';
import { moment } from '../model/date.js';
import { cleanText, firstWords, SUMMARY_MAX } from '../model/text.js';
import { webUrl } from '../model/url.js';
import type { ReadContext } from './format.js';
import type { WireItem } from './wire.js';

/** What of the feed bears on its articles. */
export interface FeedContext extends ReadContext {
  /** Where the item stands: `items[3]`. */
  path: string;
  /** Addresses to resolve against, after the article's own. */
  bases: (string | null)[];
  language: string | null;
  /** Stand in for articles without authors. */
  authors: WireItem['authors'];
}

type News = NonNullable<WireItem['_news']>;

// Where something is not there, what a page added to `Object.prototype` must not be read.
const NO_NEWS: News = bare({});
const NO_PICTURE: Partial<NonNullable<News['image']>> = bare({});

const UPDATE_MIN = 30 * 60_000;

const loadPurify = () => import('../html/purify.js');

/** Brings what reads an article's text; beside it, where the browser has none of its own, a sanitiser. */
export const loadBody = () => {
  if (!nodeParser && !('parseHTML' in Document)) loadPurify().catch(() => undefined);
  return import('./body.js');
};

const line = (text?: string): string | null => cleanText(text ?? '') || null;

/** Makes an article of an item in which nothing has to be mended. Addresses that are none are told in the report. */
export const toArticle = (item: WireItem, context: FeedContext): Article => {
  const { path, note, bases } = context;
  const { _news: news = NO_NEWS, tags = [], attachments = [] } = item;
  let told = false;
  const link = (key: string, address: string | undefined, secure = false): string | null => {
    const url = webUrl(address, ...bases);
    if (address?.trim() && !url) note(`${path}.${key}`, 'url-bad', 'warning', address);
    // A page over https loads no picture over http; as a rule it is there over https too.
    if (!secure || !url?.startsWith('http:') || !context.url?.startsWith('https:')) return url;
    // Once for a picture, whatever sizes it has.
    if (!told) note(`${path}.${key}`, 'image-insecure', 'info', address);
    told = true;
    return url.replace('http:', 'https:');
  };
  const url =
    link('url', item.url) ??
    link('external_url', item.external_url) ??
    link(
      'url',
      context.linkTemplate.replace('{id}', () => encodeURIComponent(cleanText(item.id))),
    );
  bases.unshift(url);

  const { content_html: html = '', content_text: text = '' } = item;
  if (!html && !text) note(path, 'content-missing', 'info');
  const named = <T extends { name?: string | undefined; url?: string | undefined }>(key: string, thing?: T) => {
    const name = line(thing?.name);
    return name ? { ...thing!, name, url: link(key, thing!.url) } : null;
  };

  const pictureOf = (): Picture | null => {
    const own = news.image ?? NO_PICTURE;
    const { alt, caption, credit, focal = null, sources = [], width = null, height = null } = own;
    const enclosed = attachments.find(({ mime_type: type }) => type?.startsWith('image/'))?.url;
    const address =
      link('_news.image', own.url, true) ??
      link('image', item.image, true) ??
      link('banner_image', item.banner_image, true) ??
      link('attachments', enclosed, true);
    return address === null
      ? null
      : {
          url: address,
          alt: line(alt) ?? '',
          caption: line(caption),
          credit: line(credit),
          width,
          height,
          focal,
          sources: sources.flatMap((source) => {
            const other = link('_news.image', source.url, true);
            return other ? { url: other, width: source.width } : [];
          }),
        };
  };

  const { date_published: published = null, date_modified: modified = null } = item;
  const agency = named('_news.agency', news.agency);
  const headline = line(item.title) ?? item.id;
  const image = pictureOf();

  const readBody = async (): Promise<BodyNode[]> => {
    try {
      const { makeBody } = await loadBody();
      const source = { html, text, bases, headline, credit: image?.credit ?? null, path, note };
      return await makeBody(source, { policy, purify: loadPurify });
    } catch {
      // Without the part that reads it there is what it says.
      return [{ tag: 'p', attributes: {}, children: [cleanText(text || (item.summary ?? ''))] }];
    }
  };
  let body: Promise<BodyNode[]> | undefined;

  return saidOnce({
    id: item.id,
    url,
    headline,
    kicker: line(news.kicker),
    section: named('_news.section', news.section ?? { name: tags[0], url: '' }),
    standfirst: line(news.standfirst),
    summary: line(item.summary) ?? (firstWords(cleanText(text), SUMMARY_MAX) || null),
    keyPoints: (news.key_points ?? []).map(cleanText),
    byline: line(news.byline),
    authors: (item.authors ?? (item.author ? [item.author] : context.authors))!.flatMap((author) => {
      const known = named('authors', author);
      return known ? { ...known, avatar: link('authors', author.avatar), role: line(author.role) } : [];
    }),
    agency: agency && { ...agency, logo: link('_news.agency', agency.logo) },
    located: line(news.located),
    publishedAt: published,
    updatedAt: moment(modified) - moment(published) < UPDATE_MIN ? null : modified,
    image,
    body: () => (body ??= readBody()),
    tags: tags.map(cleanText),
    related: news.related ?? [],
    labels: (news.labels ?? []) as Label[],
    corrections: (news.corrections ?? []).map(({ text, date = null }) => ({ text: cleanText(text), at: date })),
    sponsor: line(news.sponsor),
    language: languageTag(item.language) ?? context.language,
    readingMinutes: news.reading_minutes ?? null,
    status: (news.status ?? 'usable') as ArticleStatus,
    embargoedUntil: news.embargoed_until ?? null,
    expires: news.expires ?? null,
    urgency: news.urgency ?? null,
    usageTerms: line(news.usage_terms),
    syndication: (news.syndication ?? 'full') as Syndication,
    canonicalUrl: link('_news.canonical_url', news.canonical_url),
    media: attachments.flatMap((each) => {
      const address = link('attachments', each.url);
      if (!address || address === image?.url) return [];
      return {
        url: address,
        mimeType: each.mime_type ?? '',
        title: line(each.title),
        duration: each.duration_in_seconds ?? null,
        size: each.size_in_bytes ?? null,
      };
    }),
  });
};
