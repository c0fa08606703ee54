import { readPrintedDate } from '../desk/printed-date.js';
import type { Keys } from './converter.js';
import { at, isFields, lowered, textOf, type Fields } from './fields.js';
import { associationsOf, kindOf } from './ninjs-picture.js';
import { bodyOf } from './ninjs-text.js';

/** The items of a document with where they stand. */
export interface Items {
  /** Where the list stands: `items`; empty where the document is the list, or one item. */
  list: string;
  items: { path: string; value: unknown }[];
}

// Keys that hardly anything but ninjs has, in any of its versions.
const MARKS =
  /^(?:versioncreated|firstcreated|pubstatus|altids|infosources?|body_(?:html|xhtml|text)|headlines|bodies|renditions)$/;

const LISTS = ['items', '_items', 'docs'];

const RIGHTS = /^(?:pubstatus|embargoed(?:until)?|expires)$/i;

/** What of a package bears on a text in it that does not say so itself. */
const inherited = (whole: Fields, part: Fields): Fields => {
  const own = lowered(part);
  const rights = Object.entries(whole).filter(([key]) => RIGHTS.test(key) && own[key.toLowerCase()] === undefined);
  return { ...part, ...Object.fromEntries(rights) };
};

/**
 * The texts of a package: one item that has them among its associations, with their headlines. An item with a body of its
 * own is an article, which those texts go with; as a composite it is the first of them.
 */
const packaged = (whole: Fields): Items['items'] => {
  const item = lowered(whole);
  const key = Object.keys(whole).find((each) => each.toLowerCase() === 'associations') ?? '';
  const parts = associationsOf(item)
    .filter((each) => kindOf(each) === 'text' && (each.item.headlines ?? each.item.headline) !== undefined)
    .map(({ place, value }) => ({ path: key + place, value: inherited(whole, value) }));
  const { content_html: html, content_text: text } = bodyOf(item);
  const itself = { path: '', value: whole };
  if (!parts.length) return [itself];
  if (!html && !text) return parts;
  return textOf(item.type).toLowerCase() === 'composite' ? [itself, ...parts] : [itself];
};

/** Items with where they stand, or `null` where there are none. */
export const itemsIn = (document: unknown): Items | null => {
  const list = LISTS.find((name) => Array.isArray(at(document, name))) ?? '';
  const values = Array.isArray(document) ? document : at(document, list);
  if (!Array.isArray(values)) return isFields(document) ? { list: '', items: packaged(document) } : null;
  return { list, items: values.map((value: unknown, index) => ({ path: `${list}[${index}]`, value })) };
};

/** Whether a value looks like an item of ninjs, in any of its versions. */
export const isItem = (value: unknown): boolean => {
  const item = lowered(value);
  const named = textOf(item.uri) || textOf(item.guid);
  return named !== '' && (Object.keys(item).some((key) => MARKS.test(key)) || ('uri' in item && !('id' in item)));
};

/** Where each thing that a JSON Feed names stands in an item, in the item's own spelling. */
export const keysOf = (value: unknown): Keys => {
  const item = lowered(value);
  const spelled = new Map(Object.keys(isFields(value) ? value : {}).map((key) => [key.toLowerCase(), key]));
  const key = (...names: string[]): string => {
    const found = names.find((name) => (item[name.toLowerCase()] ?? '') !== '') ?? names[0]!;
    return spelled.get(found.toLowerCase()) ?? found;
  };
  const starting = (name: string): string[] => Object.keys(item).filter((each) => each.startsWith(`${name}_`));
  const dates = ['firstPublished', 'firstCreated', 'versionCreated'].filter((name) => textOf(item[name.toLowerCase()]));
  const readable = dates.find((name) => readPrintedDate(textOf(item[name.toLowerCase()]), null));
  const descriptions = key('descriptions', 'description_text', ...starting('description'));
  const subjects = key('service', 'subjects', 'subject', 'genres', 'genre');
  return {
    id: key('uri', 'guid'),
    url: key('altIds'),
    title: key('headlines', 'headline', ...starting('headline'), 'title'),
    content_html: key('bodies', 'body_html', 'body_xhtml', ...starting('body')),
    content_text: key('bodies', 'body_text', ...starting('body')),
    summary: descriptions,
    date_published: key(readable ?? dates[0] ?? 'firstCreated'),
    // What was there before it, but could not be read.
    DATE_PUBLISHED: key(dates[0] ?? 'firstCreated'),
    date_modified: key('versionCreated'),
    authors: key('authors'),
    tags: key('subjects', 'subject', 'keywords'),
    language: key('language'),
    attachments: key('associations', 'renditions'),
    '_news.section': subjects,
    '_news.agency': key('infoSources', 'infoSource', 'source', 'copyrightHolder'),
    '_news.byline': key('by', 'byline'),
    '_news.located': key('located'),
    '_news.image': key('associations', 'renditions'),
    '_news.standfirst': descriptions,
    '_news.related': key('associations'),
    '_news.status': key('pubStatus'),
    '_news.embargoed_until': key('embargoedUntil', 'embargoed'),
    '_news.expires': key('expires'),
    '_news.urgency': key('urgency', 'priority'),
    '_news.usage_terms': key('usageTerms'),
  };
};
