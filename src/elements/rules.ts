import { isTimeZone } from '../model/date.js';
import { distinct } from '../model/text.js';

/** How an attribute's text becomes a value. */
export interface Rule<T> {
  /** The value without the attribute, and for a bad one. */
  fallback: T;
  /** The value of a text whose outer spaces are gone; `undefined` when it is none of this attribute's. */
  read: (text: string) => T | undefined;
  /** Whether a value that a script set is one of this attribute's. Default: what `read` makes of it as text. */
  accepts?: (value: unknown) => boolean;
}

/** One word of a few, the first of which is the default. */
export const choice = <const T extends string>(first: T, ...others: T[]): Rule<T> => ({
  fallback: first,
  read: (text) => [first, ...others].find((each) => each === text.toLowerCase()),
});

/** Likewise, where the default depends on something else. */
export const optionalChoice = <const T extends string>(...words: T[]): Rule<T | null> => ({
  fallback: null,
  read: (text) => words.find((each) => each === text.toLowerCase()),
});

/** A whole number within bounds. */
export const whole = <T extends number | null>(fallback: T, min: number, max: number): Rule<T> => ({
  fallback,
  read: (text) => {
    const number = Number(text);
    return text && Number.isInteger(number) && number >= min && number <= max ? (number as T) : undefined;
  },
});

/** Any text. */
export const text = (fallback = ''): Rule<string> => ({ fallback, read: (value) => value });

/** Any text; without the attribute `null`, which is not the same as empty. */
export const optionalText: Rule<string | null> = { fallback: null, read: (value) => value };

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** A list with commas between. */
export const commas: Rule<readonly string[]> = {
  fallback: [],
  read: (value) => distinct(value.split(',').map((each) => each.trim())),
  accepts: isTexts,
};

/** A list with spaces between. */
export const spaces: Rule<readonly string[]> = {
  fallback: [],
  read: (value) => distinct(value.split(/\s+/)),
  accepts: isTexts,
};

/** A list with spaces between, of known words; `null` without the attribute. */
export const wordsOf = <const T extends string>(...known: readonly T[]): Rule<readonly T[] | null> => {
  const isKnown = (word: unknown): word is T => known.some((each) => each === word);
  return {
    fallback: null,
    read: (value) => {
      const words = distinct(value.toLowerCase().split(/\s+/));
      return words.every(isKnown) ? words : undefined;
    },
    accepts: (value) => Array.isArray(value) && value.every(isKnown),
  };
};

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** An age such as `90m`, `12h`, `7d`, `2w`, in milliseconds; `0` for none. */
export const age = (fallback: string): Rule<string> => ({
  fallback,
  read: (value) => (/^(0|\d{1,4}[mhdw])$/i.test(value) ? value.toLowerCase() : undefined),
});

/** The milliseconds of an {@link age}. */
export const milliseconds = (value: string): number => parseInt(value, 10) * (UNITS[value.at(-1)!] ?? 0);

/** A time zone: `reader`, `publisher`, or an IANA name. */
export const zone: Rule<string> = {
  fallback: 'reader',
  read: (value) => {
    const word = value.toLowerCase();
    if (word === 'reader' || word === 'publisher') return word;
    return value && isTimeZone(value) ? value : undefined;
  },
};

/** Applies a rule to what an attribute or a script gave; `complain` hears of a value that is none. */
export const settle = <T>(rule: Rule<T>, value: unknown, complain: () => void): T => {
  if (value === null || value === undefined) return rule.fallback;
  if (rule.accepts?.(value)) return value as T;
  const known = typeof value === 'string' || typeof value === 'number' ? rule.read(String(value).trim()) : undefined;
  if (known === undefined) complain();
  return known ?? rule.fallback;
};
