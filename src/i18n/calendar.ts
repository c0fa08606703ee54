import { isDay, moment, readMoment } from '../model/date.js';
import { formatter } from './format.js';
import type { Locale } from './locales.js';

/** Days and times of day as a calendar on a wall has them, in one language and one zone. */
export interface Calendar {
  /** The day of a date: `2026-01-06`. */
  dayOf: (date: string) => string;
  /** The present day where a date is told: the zone may be the date's own. */
  todayOf: (date: string) => string;
  /** The time of day: "09:46"; empty for a date that has none. */
  clockOf: (date: string) => string;
  /** "Today", "Yesterday", else the day in words, beginning as a heading does. */
  wordsOf: (day: string, today: string) => string;
}

const DAY = 86_400_000;

const capital = (words: string, tag: string): string => {
  // One character, which may be two code units.
  const [first = ''] = words;
  return first.toLocaleUpperCase(tag) + words.slice(first.length);
};

/** A date without its offset, as if it were in UTC. */
const wall = (date: string): number => readMoment(`${date.slice(0, 19)}Z`);

/**
 * The days of a zone (`reader`, `publisher`, or an IANA name) at a moment. For a publisher that names none (`publisher` is
 * its zone), each date is told in its own offset.
 */
export const calendarOf = (locale: Locale, now: number, zone: string, publisher?: string | null): Calendar => {
  const { tag } = locale;
  const named = zone === 'publisher' ? publisher : zone;
  const timeZone = named && named !== 'reader' ? named : undefined;
  const own = !named;
  // Sweden writes dates as ISO 8601 does.
  const iso = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone });
  const clock = formatter(Intl.DateTimeFormat, locale, { timeStyle: 'short', timeZone: own ? 'UTC' : timeZone });
  return {
    dayOf: (date) => (own || isDay(date) ? date.slice(0, 10) : iso.format(moment(date))),
    todayOf: (date) =>
      own && !isDay(date) ? new Date(now + wall(date) - moment(date)).toISOString().slice(0, 10) : iso.format(now),
    clockOf: (date) => (isDay(date) ? '' : clock.format(own ? wall(date) : moment(date))),
    wordsOf: (day, today) => {
      const away = Math.round((moment(day) - moment(today)) / DAY);
      if (away === 0 || away === -1)
        return capital(formatter(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(away, 'day'), tag);
      const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
      const format = formatter(Intl.DateTimeFormat, locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year,
        timeZone: 'UTC',
      });
      return capital(format.format(moment(day)), tag);
    },
  };
};
