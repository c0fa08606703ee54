import { readPrintedDate } from '../desk/printed-date.js';
import type { Note } from '../model/report.js';

const ITEM_DATES = ['date_published', 'date_modified', 'date_updated'];
const NEWS_DATES = ['embargoed_until', 'expires'];
const EXACT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/i;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mendFields = (
  fields: Fields,
  names: readonly string[],
  path: string,
  zone: string | null,
  note: Note,
): Fields => {
  const copy = { ...fields };
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value !== 'string' || !names.includes(key.toLowerCase())) continue;
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

/** Writes the dates of an item as RFC 3339; those that cannot be read go. `date_updated` stands in for `date_modified`. */
export const mendDates = (item: object, path: string, zone: string | null, note: Note): object => {
  const copy = mendFields(item as Fields, ITEM_DATES, path, zone, note);
  if ('date_updated' in copy) copy.date_modified ??= copy.date_updated;
  const news = copy._news;
  if (!isFields(news)) return copy;
  const corrections: unknown[] | null = Array.isArray(news.corrections) ? news.corrections : null;
  return {
    ...copy,
    _news: {
      ...mendFields(news, NEWS_DATES, `${path}._news`, zone, note),
      ...(corrections && {
        corrections: corrections.map((each, index) =>
          isFields(each) ? mendFields(each, ['date'], `${path}._news.corrections[${index}]`, zone, note) : each,
        ),
      }),
    },
  };
};
