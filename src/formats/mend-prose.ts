import { bare } from '../model/bare.js';
import type { FindAgency } from '../desk/agencies.js';
import { readJoinedByline, type JoinedByline } from '../desk/byline.js';
import { readCredit, repeats } from '../desk/credit.js';
import { readHtml } from '../html/read-html.js';
import type { MendTools } from './mend-tools.js';
import type { WireItem } from './wire.js';

type News = NonNullable<WireItem['_news']>;

const BYLINE_MAX = 160;

// A sign may be written as an entity, and formatting may begin or end anywhere.
const escape = (text: string): string =>
  text.replace(/\P{L}|\p{L}/gu, (sign) => {
    if (/[\p{L}\p{N}]/u.test(sign)) return `${sign}(?:<[^<>]*>)*`;
    return `(?:${sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&')}|&#?\\w+;)(?:<[^<>]*>)*`;
  });

/** The paragraphs of an item, as text. */
export const blocksOf = (item: WireItem, tools: MendTools): string[] =>
  item.content_html
    ? readHtml(item.content_html, tools).blocks
    : (item.content_text ?? '')
        .split(/\n\s*\n|\n(?=[^\n]*$)/)
        .map(tools.cleanText)
        .filter(Boolean);

/** Takes a paragraph that has been read out of the text, where it stands in one piece. */
const withoutBlock = (item: WireItem, block: string, from: 'start' | 'end'): void => {
  const words = block.split(' ').map(escape).join('(?:\\s|&nbsp;|<[^<>]*>)+');
  const start = '(?:<(?:p|div|em|strong|b|i|span|small)\\b[^<>]*>\\s*){0,9}';
  const end = '(?:\\s*</(?:p|div|em|strong|b|i|span|small)>){0,9}';
  const key = item.content_html ? 'content_html' : 'content_text';
  const text = item[key] ?? '';
  const found = [...text.matchAll(new RegExp(item.content_html ? start + words + end : words, 'gu'))];
  const match = from === 'start' ? found[0] : found.at(-1);
  if (match) item[key] = (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim();
};

const newsOf = (item: WireItem): News => (item._news ??= bare({}));

/** Tells desk, agency and time apart in bylines and authors' names, and finds agencies among the authors. */
export const mendPeople = (
  item: WireItem,
  path: string,
  zone: string | null,
  find: FindAgency,
  tools: MendTools,
): void => {
  if (!tools.extract.includes('byline')) return;
  const { note, cleanText } = tools;
  const read = (text: string, at: string): JoinedByline | null => {
    const joined = readJoinedByline(cleanText(text), find, zone);
    if (joined) note(at, joined.unclear ? 'byline-unclear' : 'byline-read', 'info', text);
    return joined;
  };
  const take = ({ agency, publishedAt }: JoinedByline): void => {
    const news = newsOf(item);
    if (agency && !news.agency?.name) news.agency = bare({ name: agency });
    if (publishedAt) item.date_published ??= publishedAt;
  };

  const authors = item.authors ?? (item.author ? [item.author] : []);
  const left = authors.flatMap((author) => {
    // The widget says it in its own language.
    const name = cleanText(author.name ?? '').replace(/^(?:by|von|par|por)\s+/i, '');
    const joined = name ? read(name, `${path}.authors`) : null;
    if (joined) take(joined);
    if (joined) return joined.byline ? { ...author, name: joined.byline } : [];
    if (find(name)?.name.length !== name.length || !name) return name ? { ...author, name } : author;
    note(`${path}.authors`, 'agency-in-author', 'info', name);
    const news = newsOf(item);
    news.agency = bare({ name, ...news.agency });
    return [];
  });
  if (authors.length) item.authors = left;

  const printed = item._news?.byline;
  if (printed) {
    const joined = read(printed, `${path}._news.byline`);
    if (joined) take(joined);
    if (joined) newsOf(item).byline = joined.byline;
  } else if (!left.length && !authors.length) {
    leadingByline(item, path, zone, find, tools);
  }
};

/** A byline in the first paragraph is taken only when all three of desk, agency and time stand there. */
const leadingByline = (item: WireItem, path: string, zone: string | null, find: FindAgency, tools: MendTools): void => {
  const [first = ''] = blocksOf(item, tools);
  const joined = first.length <= BYLINE_MAX ? readJoinedByline(first, find, zone) : null;
  if (!joined?.byline || !joined.agency || !joined.publishedAt) return;
  tools.note(path, 'byline-read', 'info', first);
  const news = newsOf(item);
  news.byline = joined.byline;
  if (!news.agency?.name) news.agency = bare({ name: joined.agency });
  item.date_published ??= joined.publishedAt;
  withoutBlock(item, first, 'start');
};

/** Takes a closing "Picture Courtesy: …" line out of the text and gives it to the picture, unless that has a credit. */
export const mendCredit = (item: WireItem, path: string, tools: MendTools): void => {
  if (!tools.extract.includes('credit')) return;
  const closing = blocksOf(item, tools).at(-1) ?? '';
  const credit = readCredit(closing);
  const { _news: own, image, banner_image: banner, attachments = [], content_html: html = '' } = item;
  const attached = attachments.some(({ mime_type: type }) => type?.startsWith('image/'));
  if (!credit || !(own?.image ?? image ?? banner ?? (attached || /<img\b/i.test(html)))) return;
  const news = newsOf(item);
  const known = news.image?.credit ?? '';
  // A line that owes it to others than the data does is owed to both: it stays where it is.
  if (known && !repeats(credit, known) && !repeats(known, credit)) return;
  if (!repeats(credit, known)) {
    news.image = bare({ ...news.image, credit });
    tools.note(`${path}._news.image.credit`, 'credit-read', 'info', closing);
  }
  // Said once: the line goes where the data has the credit too.
  withoutBlock(item, closing, 'end');
};
