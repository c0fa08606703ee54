import { formatter } from './format.js';
import type { Locale } from './locales.js';

/** A day in words ("Sunday, 22 November 2026") and as `datetime` has it, in a zone; the reader's for `null`. */
export const dayOf = (locale: Locale, now: number, zone: string | null): { words: string; date: string } => {
  const timeZone = zone ?? undefined;
  return {
    words: formatter(Intl.DateTimeFormat, locale, { dateStyle: 'full', timeZone }).format(now),
    // Sweden writes dates as ISO 8601 does.
    date: new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone }).format(now),
  };
};
