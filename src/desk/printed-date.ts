import { readMoment } from '../model/date.js';
// "Fri, 02 Jan 2026 03:04:05 GMT" (RFC 5322) and printed forms: "06 Jan, 2026 09:46 AM", "January 6, 2026, 9.46 p.m."
const TIME = String.raw`(?:,?\s*(?:at\s+)?(\d{1,2})[:.](\d\d)(?::(\d\d))?(?:\s*([ap])\.?m\b\.?)?\s*((?:UTC|GMT)?[+-]\d\d:?\d\d|UTC?|GMT|Z|[ECMP][SD]T)?(?:\s*\([^()]*\))?)?`;
const DAY_FIRST = new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})${TIME}$`, 'i');
const MONTH_FIRST = new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${TIME}$`, 'i');
// RFC 3339 with a space for the T, without seconds, with a zone written in its own way, or none.
const SLOPPY =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
// In full, so that Finnish "marraskuu" (November) is not taken for March.
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
// Hours behind UTC (RFC 5322, 4.3), summer time aside.
const AMERICAN: Record<string, number> = { E: 5, C: 6, M: 7, P: 8 };
// Where these letters mean the zone of the place.
const ELSEWHERE = /^(?:[CP]ST Asia|E[SD]T Australia)/i;
const LENGTH_MAX = 80;

/** A date that was not written as RFC 3339 asks. */
export interface PrintedDate {
  /** RFC 3339 with offset, or a day alone. */
  text: string;
  /** A zone stood there. Without one the time is the publisher's, or, when that is unknown, taken as UTC. */
  zoned: boolean;
}

interface Parts {
  day: [year: number, month: number, day: number];
  time: [hour: number, minute: number, second: number] | null;
  zone: string | undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');

const zoneOf = (zone: string | undefined, publisher: string | null): string | undefined => {
  if (!zone) return undefined;
  const [, sign, hours, minutes = '00'] = /([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign) return `${sign}${hours}:${minutes}`;
  const [letter = '', kind] = zone.toUpperCase();
  const behind = zone.length === 3 ? AMERICAN[letter] : undefined;
  if (behind === undefined) return 'Z';
  return ELSEWHERE.test(`${zone} ${publisher}`) ? undefined : `-${two(behind - (kind === 'D' ? 1 : 0))}:00`;
};

const sloppy = (text: string, publisher: string | null): Parts | null => {
  const match = SLOPPY.exec(text);
  if (!match) return null;
  const number = (index: number): number => Number(match[index] ?? 0);
  return {
    day: [number(1), number(2), number(3)],
    time: match[4] ? [number(4), number(5), number(6)] : null,
    zone: zoneOf(match[7], publisher),
  };
};

const printed = (text: string, publisher: string | null): Parts | null => {
  const dayFirst = DAY_FIRST.exec(text);
  const match = dayFirst ?? MONTH_FIRST.exec(text);
  if (!match) return null;
  const [day, name] = (dayFirst ? [match[1], match[2]] : [match[2], match[1]]) as [string, string];
  const month = MONTHS.findIndex((full) => full.startsWith(name.toLowerCase())) + 1;
  const hour = Number(match[4]);
  const half = match[7]?.toLowerCase();
  // "13:05 PM" says nothing that can be relied on.
  if (month < 1 || (half && (hour < 1 || hour > 12))) return null;
  const clock = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return {
    day: [Number(match[3]), month, Number(day)],
    time: match[4] ? [clock, Number(match[5]), Number(match[6] ?? 0)] : null,
    zone: zoneOf(match[8], publisher),
  };
};

/** Minutes that `zone` is ahead of UTC at `at` (milliseconds). */
const minutesAhead = (zone: string, at: number): number => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):?(\d+)?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** The offset of `zone` for a local time there, as `+05:30`; nothing for an unknown zone. */
const offsetIn = (zone: string, local: number): string | undefined => {
  // Names that are offsets are newer than some readers' browsers.
  if (/^[+-]\d\d:\d\d$/.test(zone)) return zone;
  try {
    // Twice: the first guess may lie on the other side of a change of clocks.
    const minutes = minutesAhead(zone, local - minutesAhead(zone, local) * 60_000);
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  } catch {
    return undefined;
  }
};

/**
 * Reads a date that is not RFC 3339: its sloppy forms, RFC 5322, and printed English ones. A time without a zone is the
 * publisher's. `null` for days and hours that do not exist, for the moment 0, and for everything else.
 */
export const readPrintedDate = (value: string, timeZone: string | null): PrintedDate | null => {
  const text = value.trim();
  const parts = text.length < LENGTH_MAX ? (sloppy(text, timeZone) ?? printed(text, timeZone)) : null;
  if (!parts) return null;
  const [year, month, day] = parts.day;
  const [hour, minute, seconds] = parts.time ?? [0, 0, 0];
  // Leap seconds (RFC 3339, 5.7) have no place in the platform's dates: the last ordinary second stands in.
  const second = Math.min(seconds, 59);
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists =
    local.getUTCMonth() === month - 1 && local.getUTCDate() === day && hour < 24 && minute < 60 && seconds < 61;
  if (!exists || year < 1000) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const offset = parts.zone ?? (timeZone ? offsetIn(timeZone, local.getTime()) : undefined);
  const full = parts.time ? `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset ?? 'Z'}` : date;
  // Moment 0, in UTC or as the publisher's time, stands for "no date".
  return !local.getTime() || !readMoment(full) ? null : { text: full, zoned: !parts.time || offset !== undefined };
};
