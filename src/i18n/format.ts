import { bare } from '../model/bare.js';
import { isDay, moment, readMoment } from '../model/date.js';
import type { MakeFormatter } from './glossary.js';
import type { Locale } from './locales.js';

// Making a formatter costs a hundred times what using one costs, and a page needs few.
const made = new Map<string, unknown>();
const CACHE_MAX = 50;

/** A formatter of this language and these options, made once: by the browser, or by the words of the language. */
export const formatter = <O, F extends ReturnType<MakeFormatter>>(
  Kind: new (tag: string, options: O) => F,
  { tag, messages }: Locale,
  options: O,
): F => {
  const key = Kind.name + tag + JSON.stringify(options);
  const own = bare(options as object) as O;
  if (made.size > CACHE_MAX) made.clear();
  if (!made.has(key)) made.set(key, messages.formatter?.(Kind, tag, own) ?? new Kind(tag, own));
  return made.get(key) as F;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// Clocks of readers and servers differ by seconds, sometimes minutes.
const AHEAD = 5 * MINUTE;

/** Names joined as the language joins them, in pieces: "Ada Quill", ", ", "Bo Lind", " and ", "Cy Marsh". */
export const listed = (locale: Locale, names: readonly string[]): ReturnType<Intl.ListFormat['formatToParts']> =>
  formatter(Intl.ListFormat, locale, { type: 'conjunction' }).formatToParts(names);

/** A span of minutes, in the plural form that the language asks for: "1 minute", "5 minutes". */
export const minutes = (locale: Locale, count: number): string =>
  formatter(Intl.NumberFormat, locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(count);

// A zone written as an offset ("+05:30") is newer than some readers' browsers: shift the moment, write it in UTC.
const inOwnOffset = (date: string): number => readMoment(isDay(date) ? date : `${date.slice(0, 19)}Z`);

/**
 * A date and time in words, in a zone: `reader`, `publisher` (whose zone the feed may name), or an IANA name. A date
 * without a time is written without one, in no zone.
 */
export const absoluteTime = (locale: Locale, date: string, zone: string, publisher?: string | null): string => {
  const own = isDay(date) || (zone === 'publisher' && !publisher);
  const timeZone = own ? 'UTC' : zone === 'reader' ? undefined : zone === 'publisher' ? publisher! : zone;
  const timeStyle = isDay(date) ? undefined : 'short';
  const format = formatter(Intl.DateTimeFormat, locale, { dateStyle: 'medium', timeStyle, timeZone });
  return format.format(own ? inOwnOffset(date) : moment(date));
};

/**
 * "3 hours ago", or `null` where an age would mislead: beyond `cutoff` (milliseconds), in the future (a wrong clock, or
 * a story announced), or for a date without a time. Ages are counted, not calendar days: "yesterday" would be wrong for
 * a story of 47 hours.
 */
export const relativeTime = (locale: Locale, date: string, now: number, cutoff: number): string | null => {
  const age = now - moment(date);
  if (!(age > -AHEAD && Math.max(age, 0) < cutoff) || isDay(date)) return null;
  const [unit, size] =
    age < HOUR ? (['minute', MINUTE] as const) : age < DAY ? (['hour', HOUR] as const) : (['day', DAY] as const);
  return age < MINUTE
    ? formatter(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(0, 'second')
    : formatter(Intl.RelativeTimeFormat, locale, { numeric: 'always' }).format(-Math.floor(age / size), unit);
};
