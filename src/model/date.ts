/** A moment as a feed gave it, made regular. */
export interface ReadDate {
  /** RFC 3339 with offset, or a date alone. */
  text: string;
  /** Whether it had to be mended: not RFC 3339, or without a zone. */
  how: 'exact' | 'repaired' | 'without-zone';
}

interface Parts {
  day: [year: number, month: number, day: number];
  time?: [hour: number, minute: number, second: number];
  /** `Z`, `+05:30`, or nothing. */
  zone?: string | undefined;
  how: ReadDate['how'];
}

const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
// "Fri, 02 Jan 2026 03:04:05 GMT" (RFC 5322) and printed forms: "06 Jan, 2026 09:46 AM", "January 6, 2026, 9.46 p.m."
const TIME = String.raw`(?:,?\s*(?:at\s+)?(\d{1,2})[:.](\d\d)(?::(\d\d))?(?:\s*([ap])\.?m\b\.?)?\s*(UTC?|GMT|Z|[+-]\d\d:?\d\d)?)?`;
const DAY_FIRST = new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})${TIME}$`, 'i');
const MONTH_FIRST = new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${TIME}$`, 'i');
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

const two = (n: number): string => String(n).padStart(2, '0');

const zoneOf = (zone: string | undefined): string | undefined => {
  if (!zone) return undefined;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours}:${minutes}` : 'Z';
};

const regular = (text: string): Parts | null => {
  const match = RFC3339.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second = 0] = match.slice(1, 7).map((n) => (n ? Number(n) : undefined));
  const exact = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/i.test(text);
  return {
    day: [year!, month!, day!],
    // Leap seconds (RFC 3339, 5.6) have no place in the platform's dates: the last ordinary second stands in.
    ...(hour === undefined ? {} : { time: [hour, minute!, Math.min(second, 59)] as [number, number, number] }),
    zone: zoneOf(match[7]),
    how: exact ? 'exact' : 'repaired',
  };
};

const printed = (text: string): Parts | null => {
  const dayFirst = DAY_FIRST.exec(text);
  const match = dayFirst ?? MONTH_FIRST.exec(text);
  if (!match) return null;
  const [day, name] = (dayFirst ? [match[1], match[2]] : [match[2], match[1]]) as [string, string];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
  if (!Number.isInteger(month) || month < 1) return null;
  const afternoon = match[7]?.toLowerCase() === 'p';
  const hour = Number(match[4]);
  const clock = match[7] ? (hour % 12) + (afternoon ? 12 : 0) : hour;
  return {
    day: [Number(match[3]), month, Number(day)],
    ...(match[4] && (!match[7] || (hour >= 1 && hour <= 12))
      ? { time: [clock, Number(match[5]), Math.min(Number(match[6] ?? 0), 59)] as [number, number, number] }
      : {}),
    zone: zoneOf(match[8]),
    how: 'repaired',
  };
};

/** Minutes that `zone` is ahead of UTC at `at` (milliseconds), or `null` for a name that the platform does not know. */
const minutesAhead = (zone: string, at: number): number | null => {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):?(\d+)?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return null;
  }
};

/** The offset of `zone` for a local time there, as `+05:30`; `null` for an unknown zone. */
const offsetIn = (zone: string, local: number): string | null => {
  const guess = minutesAhead(zone, local);
  if (guess === null) return null;
  // Twice: the first guess may lie on the other side of a change of clocks.
  const minutes = minutesAhead(zone, local - guess * 60_000) ?? guess;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/**
 * Reads a date: RFC 3339 (JSON Feed 1.1), and with repair its sloppy forms, RFC 5322 and printed English ones. A time
 * without a zone is the publisher's; without `timeZone` it is taken as UTC, or refused where `strict` asks for a zone.
 * Days that do not exist, and the moment 0 that stands for "no date" in many systems, are refused.
 */
export const readDate = (value: unknown, timeZone: string | null, strict = false): ReadDate | null => {
  const text = typeof value === 'string' ? value.trim() : '';
  const parts = text.length < 60 ? (regular(text) ?? printed(text)) : null;
  if (!parts) return null;
  const [year, month, day] = parts.day;
  const [hour, minute, second] = parts.time ?? [0, 0, 0];
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const there = new Date(local);
  if (there.getUTCMonth() !== month - 1 || there.getUTCDate() !== day || year < 1000 || hour > 23 || minute > 59)
    return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!parts.time) return date === '1970-01-01' ? null : { text: date, how: parts.how };
  const offset = parts.zone ?? (timeZone && offsetIn(timeZone, local));
  if (!offset && strict) return null;
  const full = `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset || 'Z'}`;
  if (Date.parse(full) === 0 || Number.isNaN(Date.parse(full))) return null;
  return { text: full, how: parts.zone ? parts.how : 'without-zone' };
};

/** The moment of a model date in milliseconds; a date alone counts from its first moment in UTC. `NaN` for none. */
export const moment = (date: string | null): number => (date ? Date.parse(date) : NaN);

/** A model date without a time. */
export const isDay = (date: string): boolean => date.length === 10;

/** The zone that a date itself names, in the form that `Intl` takes: `+05:30`, `UTC`, or `null`. */
export const offsetOf = (date: string): string | null => /[+-]\d\d:\d\d$/.exec(date)?.[0] ?? (/Z$/.test(date) ? 'UTC' : null);

/** Whether the platform knows this time zone. */
export const isTimeZone = (zone: string): boolean => minutesAhead(zone, 0) !== null;
