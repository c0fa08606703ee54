import { readPrintedDate } from '../desk/printed-date.js';
import type { Note } from '../model/report.js';
import { mendRights } from './mend-rights.js';

const ITEM_DATES = ['date_published', 'date_modified', 'date_updated'];
const NEWS_DATES = ['embargoed_until', 'expires'];
const EXACT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key of that name, in whichever case it is written; as it should be, if both are there. */
const keyOf = (fields: Fields, name: string): string | undefined =>
  Object.hasOwn(fields, name) ? name : Object.keys(fields).find((key) => key.toLowerCase() === name);

const mendFields = (
  fields: Fields,
  names: readonly string[],
  path: string,
  zone: string | null,
  note: Note,
): Fields => {
  const copy = { ...fields };
  for (const [key, value] of Object.entries(fields)) {
    if (!names.includes(key.toLowerCase())) continue;
    // Seconds or thousandths, from one beginning or another: nobody can tell.
    if (typeof value === 'number') {
      note(`${path}.${key}`, 'date-bad', 'warning', value);
      Reflect.deleteProperty(copy, key);
    }
    if (typeof value !== 'string') continue;
    const text = value.trim();
    const found = readPrintedDate(text, zone);
    if (!text) Reflect.deleteProperty(copy, key);
    else if (!found) {
      note(`${path}.${key}`, 'date-bad', 'warning', value);
      Reflect.deleteProperty(copy, key);
    } else if (!EXACT.test(text) || text.includes(':60')) {
      note(
        `${path}.${key}`,
        found.zoned ? 'date-repaired' : 'date-without-zone',
        found.zoned ? 'info' : 'warning',
        value,
      );
      copy[key] = found.text;
    }
  }
  return copy;
};

const mendNews = (news: Fields, path: string, zone: string | null, note: Note): Fields => {
  const copy = mendFields(mendRights(news, path, zone, note), NEWS_DATES, path, zone, note);
  const key = keyOf(copy, 'corrections');
  const corrections: unknown = key && copy[key];
  if (key && Array.isArray(corrections)) {
    copy[key] = corrections.map((each: unknown, index) =>
      isFields(each) ? mendFields(each, ['date'], `${path}.${key}[${index}]`, zone, note) : each,
    );
  }
  return copy;
};

/**
 * Writes the dates of an item as RFC 3339; those that cannot be read go. `date_updated` stands in for `date_modified`.
 * What `_news` says of rights is read with care.
 */
export const mendDates = (item: object, path: string, zone: string | null, note: Note): object => {
  const copy = mendFields(item as Fields, ITEM_DATES, path, zone, note);
  const updated = keyOf(copy, 'date_updated');
  if (updated && !keyOf(copy, 'date_modified')) copy.date_modified = copy[updated];
  const key = keyOf(copy, '_news');
  const news = key && copy[key];
  if (key && isFields(news)) copy[key] = mendNews(news, `${path}.${key}`, zone, note);
  return copy;
};
