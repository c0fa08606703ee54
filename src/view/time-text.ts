import { absoluteTime, relativeTime } from '../i18n/format.js';
import type { CardSettings } from './settings.js';

const MINUTES: Record<string, number> = { m: 1, h: 60, d: 1440, w: 10080 };

/** The milliseconds of an age such as `90m`, `12h`, `7d`, `2w`; 0 for anything else. */
const milliseconds = (age: string): number => parseInt(age) * 60_000 * (MINUTES[age.at(-1)!] ?? 0);

/** A date in words, as an age or in full, as the page wants it. */
export const timeText = (
  date: string,
  { locale, now, time, timeCutoff, timeZone, feed }: Omit<CardSettings, 'select'>,
): string =>
  (time === 'relative' ? relativeTime(locale, date, now, milliseconds(timeCutoff)) : null) ??
  absoluteTime(locale, date, timeZone, feed?.timeZone);
