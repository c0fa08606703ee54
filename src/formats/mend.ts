import { bare } from '../model/bare.js';
import { agencyFinder, type FindAgency } from '../desk/agencies.js';
import { creditInCaption, readCredit, repeats } from '../desk/credit.js';
import { makeHeadline, hostName } from '../desk/headline.js';
import { readHtml } from '../html/read-html.js';
import { firstWords, SUMMARY_MAX } from '../model/text.js';
import { webUrl } from '../model/url.js';
import { conform } from './conform.js';
import { mendDates } from './mend-dates.js';
import { blocksOf, mendCredit, mendPeople } from './mend-prose.js';
import type { MendTools } from './mend-tools.js';
import type { WireFeed, WireItem } from './wire.js';

type Image = NonNullable<NonNullable<WireItem['_news']>['image']>;

const MARKUP = /<\/?(?:p|div|br|a|em|strong|b|i|span|img|ul|li|h\d)\b[^<>]*>/i;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;
const ESCAPED = /&lt;\/?(?:p|div|br|a|em|strong|img|ul|li|h\d)\b/i;
const MIN_SIDE = 30;
// Of a long read's HTML only the beginning is needed.
const LOOKED_AT = 5000;

const mendTitle = (item: WireItem, path: string, tools: MendTools): void => {
  if (tools.cleanText(item.title ?? '')) return;
  const summary = tools.cleanText(item.summary ?? '');
  item.title = makeHeadline(blocksOf(item, tools)[0] ?? summary, item.url ?? item.external_url ?? '') || item.id;
  tools.note(path, 'headline-made', 'info', item.title);
};

/** The first picture in the HTML, where the data names none; its words, where the data names it without. */
const findPicture = (item: WireItem, tools: MendTools): void => {
  const { picture } = readHtml(item.content_html ?? '', tools);
  const image = item._news?.image;
  const named = image?.url ?? item.image ?? item.banner_image;
  if (!picture || (named && named !== picture.src)) return;
  item._news ??= bare({});
  const { alt, caption } = picture;
  item._news.image = bare({ url: picture.src, ...(alt && { alt }), ...(caption && { caption }), ...image });
};

/** Takes a credit that runs on behind the caption out of it, unless the data owes the picture to others. */
const mendCaption = (image: Image, path: string, { note, extract }: MendTools): void => {
  const apart = extract.includes('credit') ? creditInCaption(image.caption ?? '') : null;
  if (!apart || (image.credit && !repeats(apart.credit, image.credit) && !repeats(image.credit, apart.credit))) return;
  note(path, 'credit-read', 'info', image.caption);
  image.caption = apart.caption;
  if (!repeats(apart.credit, image.credit ?? '')) image.credit = apart.credit;
};

const mendPicture = ({ _news: news }: WireItem, path: string, tools: MendTools): void => {
  const { note, extract } = tools;
  const image = news?.image;
  if (!image) return;
  // What many systems call the caption is only the credit.
  const owed = extract.includes('credit') ? readCredit(image.caption ?? '') : null;
  if (owed) image.credit ||= owed;
  if (owed && repeats(owed, image.credit ?? '')) delete image.caption;
  mendCaption(image, `${path}._news.image.caption`, tools);
  // Nought is what many systems write for a size that they do not know.
  for (const side of ['width', 'height'] as const) if ((image[side] ?? 1) <= 0) Reflect.deleteProperty(image, side);
  if (Math.min(image.width ?? MIN_SIDE, image.height ?? MIN_SIDE) >= MIN_SIDE) return;
  note(`${path}._news.image`, 'image-too-small', 'info', image.url);
  delete news.image;
};

/** Markup in what is plain text: of an excerpt and a caption it goes; a headline is shown to the letter, which is told. */
const mendMarkup = (item: WireItem, path: string, tools: MendTools): void => {
  const plain = (text: string | undefined, key: string): string | undefined => {
    if (!text || !MARKUP.test(text)) return text;
    tools.note(`${path}.${key}`, 'text-cleaned', 'info', text);
    return readHtml(text, tools).blocks.join(' ');
  };
  const { title = '', summary, content_html: html = '', _news: news } = item;
  if (summary) item.summary = plain(summary, 'summary')!;
  if (news?.image?.caption) news.image.caption = plain(news.image.caption, '_news.image.caption')!;
  if (MARKUP.test(title) || REFERENCE.test(title)) tools.note(`${path}.title`, 'markup-shown', 'info', title);
  if (ESCAPED.test(html) && !/<[a-z]/i.test(html)) tools.note(`${path}.content_html`, 'markup-shown', 'info', html);
};

/** An excerpt for an item that has a text and none. */
const mendSummary = (item: WireItem, tools: MendTools): void => {
  if (tools.cleanText(item.summary ?? '') || !item.content_html) return;
  const text = readHtml(item.content_html.slice(0, LOOKED_AT), tools).blocks.join(' ');
  if (text) item.summary = firstWords(text, SUMMARY_MAX);
};

const mendItem = (
  value: unknown,
  path: string,
  zone: string | null,
  find: FindAgency,
  authors: NonNullable<WireItem['authors']>,
  tools: MendTools,
): WireItem | null => {
  const { note } = tools;
  const isItem = typeof value === 'object' && value !== null && !Array.isArray(value);
  // JSON Feed 1.1, Items: an id is required, and readers must discard items without one.
  const item = isItem ? conform(tools.itemSchema, mendDates(value, path, zone, note), path, tools) : null;
  if (!item) {
    note(path, isItem ? 'id-missing' : 'not-an-item', 'error', value);
    return null;
  }
  // Who made the feed made its items: an agency among them stays with its copy.
  if (!item.authors && !item.author) item.authors = authors.map((author) => ({ ...author }));
  mendMarkup(item, path, tools);
  if (item.language && !tools.languageTag(item.language))
    note(`${path}.language`, 'language-bad', 'info', item.language);
  findPicture(item, tools);
  // A publisher who names no zone writes in the one of their dates.
  const own = zone ?? /[+-]\d\d:\d\d$/.exec(item.date_published ?? '')?.[0] ?? null;
  mendPeople(item, path, own, find, tools);
  mendCredit(item, path, tools);
  mendPicture(item, path, tools);
  mendTitle(item, path, tools);
  mendSummary(item, tools);
  return item;
};

/**
 * Puts a JSON Feed right: wire data in, wire data out, in which nothing has to be mended any more. Items that cannot be
 * put right become `null` in their place. Everything that was done is noted.
 */
export const mend = (document: { items: unknown[] }, tools: MendTools): { items: unknown[] } & Partial<WireFeed> => {
  const find = agencyFinder(tools.agencies);
  const feed: Partial<WireFeed> = conform(tools.feedSchema, { ...document, items: [] }, '', tools) ?? {};
  for (const key of Object.keys(document))
    if (key !== 'items' && key.toLowerCase() === 'items') tools.note(key, 'key-case', 'info', key);
  const zone = feed._news?.time_zone ?? null;
  if (!feed.version?.includes('jsonfeed.org')) tools.note('version', 'version-loose', 'info', feed.version);
  const authors = feed.authors ?? (feed.author ? [feed.author] : []);
  const from = tools.url ?? feed.feed_url ?? '';
  return {
    ...feed,
    title: tools.cleanText(feed.title ?? '') || hostName(webUrl(feed.home_page_url, from) ?? from),
    items: document.items.map((item, index) => mendItem(item, `items[${index}]`, zone, find, authors, tools)),
  };
};
