import { isDay, moment, offsetOf } from '../model/date.js';
import type { Counted } from './en.js';

// Making a formatter costs a hundred times what using one costs, and a page needs few.
const made = new Map<string, unknown>();
const CACHE_MAX = 50;

const cached = <T>(key: string, make: () => T): T => {
  if (!made.has(key)) {
    if (made.size >= CACHE_MAX) made.clear();
    made.set(key, make());
  }
  return made.get(key) as T;
};

const dateFormat = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached(`date ${tag} ${options.dateStyle} ${options.timeStyle} ${options.timeZone}`, () => new Intl.DateTimeFormat(tag, options));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Names joined as the language joins them: "Ada Quill, Bo Lind and Cy Marsh". */
export const list = (tag: string, names: readonly string[]): string =>
  cached(`list ${tag}`, () => new Intl.ListFormat(tag, { type: 'conjunction' })).format(names);

/** A countable text: the form that the language's plural rules choose, with the number in its figures. */
export const counted = (tag: string, count: number, forms: Counted): string => {
  const rule = cached(`plural ${tag}`, () => new Intl.PluralRules(tag)).select(count);
  return (forms[rule] ?? forms.other).replace('#', cached(`number ${tag}`, () => new Intl.NumberFormat(tag)).format(count));
};

/** In whose zone a time is written: the reader's, the publisher's, or a named one. */
export type ZoneChoice = 'reader' | 'publisher' | (string & {});

/** What {@link absoluteTime} needs to know. */
export interface ZoneOptions {
  zone: ZoneChoice;
  /** The publisher's zone, if the feed names it. */
  publisher: string | null;
}

// A zone written as an offset ("+05:30") is newer than some readers' browsers: shift the moment, write it in UTC.
const inOffset = (at: number, offset: string): number => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  return sign ? at + (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE) : at;
};

/** A date and time in words. A date without a time is written without one, in no zone. */
export const absoluteTime = (tag: string, date: string, { zone, publisher }: ZoneOptions): string => {
  const at = moment(date);
  if (isDay(date)) return dateFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
  const styles = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const named = zone === 'reader' ? undefined : zone === 'publisher' ? publisher : zone;
  const offset = zone === 'publisher' && !publisher ? offsetOf(date) : null;
  return offset
    ? dateFormat(tag, { ...styles, timeZone: 'UTC' }).format(inOffset(at, offset))
    : dateFormat(tag, named ? { ...styles, timeZone: named } : styles).format(at);
};

/**
 * "3 hours ago", or `null` where an age would mislead: beyond `cutoff` (milliseconds), in the future (a wrong clock, or
 * a story announced), or for a date without a time that is less than a day old.
 */
export const relativeTime = (tag: string, date: string, now: number, cutoff: number): string | null => {
  const age = now - moment(date);
  // Clocks of readers and servers differ by seconds, sometimes minutes.
  if (Number.isNaN(age) || age < -5 * MINUTE || age >= cutoff || isDay(date)) return null;
  const numeric = age < MINUTE ? 'auto' : 'always';
  // "yesterday" would be wrong for a story of 47 hours: ages are counted, not calendar days.
  const format = cached(`relative ${tag} ${numeric}`, () => new Intl.RelativeTimeFormat(tag, { numeric }));
  if (age < MINUTE) return format.format(0, 'second');
  if (age < HOUR) return format.format(-Math.floor(age / MINUTE), 'minute');
  return age < DAY ? format.format(-Math.floor(age / HOUR), 'hour') : format.format(-Math.floor(age / DAY), 'day');
};

/** A day in words ("Sunday, 22 November 2026") and as `datetime` has it, in a zone; the reader's for `null`. */
export const dayOf = (tag: string, now: number, zone: string | null): { words: string; date: string } => {
  const timeZone = zone ?? undefined;
  return {
    words: dateFormat(tag, { dateStyle: 'full', timeZone }).format(now),
    // Sweden writes dates as ISO 8601 does.
    date: dateFormat('sv', { dateStyle: 'short', timeZone }).format(now),
  };
};
