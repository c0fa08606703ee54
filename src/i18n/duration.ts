import { formatter } from './format.js';
import type { Locale } from './locales.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Whole hours, minutes and seconds. */
const split = (seconds: number): [hours: number, minutes: number, seconds: number] => {
  const all = Math.round(seconds);
  return [Math.floor(all / HOUR), Math.floor((all % HOUR) / MINUTE), all % MINUTE];
};

/** A length as players write it, in the digits of the language: "2:05", "1:02:05". */
export const clockTime = (locale: Locale, length: number): string => {
  const [hours, minutes, seconds] = split(length);
  const two = formatter(Intl.NumberFormat, locale, { minimumIntegerDigits: 2 });
  const first = formatter(Intl.NumberFormat, locale, { useGrouping: false });
  return hours
    ? [first.format(hours), two.format(minutes), two.format(seconds)].join(':')
    : [first.format(minutes), two.format(seconds)].join(':');
};

/**
 * A length as it is spoken: "2 minutes 5 seconds". Of units and a list, as `Intl.DurationFormat` makes it (ECMA-402), which not all
 * browsers of Baseline 2024 have: so all say the same.
 */
export const spokenTime = (locale: Locale, length: number): string => {
  const [hours, minutes, seconds] = split(length);
  const units = [
    ['hour', hours],
    ['minute', minutes],
    ['second', seconds],
  ] as const;
  const words = units.flatMap(([unit, count]) =>
    count ? formatter(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count) : [],
  );
  return formatter(Intl.ListFormat, locale, { type: 'unit', style: 'narrow' }).format(words);
};
