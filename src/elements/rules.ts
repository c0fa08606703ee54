import { isTimeZone } from '../model/date.js';

/** How an attribute's text becomes a value. */
export interface AttributeRule<T> {
  /** The value without the attribute, and for a bad one. */
  fallback: T;
  /** The value of a text whose outer spaces are gone; `undefined` when it is none of this attribute's. */
  read: (text: string) => T | undefined;
}

/** Any text. */
export const text: AttributeRule<string> = { fallback: '', read: (value) => value };

/** Any text; without the attribute `null`, which is not the same as empty. */
export const optionalText: AttributeRule<string | null> = { ...text, fallback: null };

/** There or not. `"false"` is what editors write that cannot leave an attribute out. */
export const flag: AttributeRule<boolean> = { fallback: false, read: (value) => value !== 'false' };

/** One word of a few, the first of which is the default. */
export const choice = <const T extends string>(words: readonly T[]): AttributeRule<T> => ({
  fallback: words[0]!,
  read: (value) => words.find((word) => word === value.toLowerCase()),
});

/** A whole number within bounds. */
export const whole = <T extends number | null>(fallback: T, min: number, max: number): AttributeRule<T | number> => ({
  fallback,
  read: (value) => (/^\d{1,9}$/.test(value) && +value >= min && +value <= max ? +value : undefined),
});

/** A list with commas between. */
export const commas: AttributeRule<readonly string[]> = {
  fallback: [],
  read: (value) => value.split(/\s*,\s*/).filter(Boolean),
};

/** A list with spaces between. */
export const spaces: AttributeRule<readonly string[]> = {
  fallback: [],
  read: (value) => value.split(/[\s,]+/).filter(Boolean),
};

/** A list of known words with spaces between; `null` without the attribute. */
export const someOf = <const T extends string>(known: readonly T[]): AttributeRule<readonly T[] | null> => ({
  fallback: null,
  read: (value) => {
    const words = spaces.read(value.toLowerCase()) as T[];
    return words.every((word) => known.includes(word)) ? words : undefined;
  },
});

/** An age such as `90m`, `12h`, `7d`, `2w`; `0` for none. */
export const age = (fallback: string): AttributeRule<string> => ({
  fallback,
  read: (value) => (/^(0|\d{1,4}[mhdw])$/i.test(value) ? value.toLowerCase() : undefined),
});

/** A time zone: `reader`, `publisher`, or an IANA name. */
export const zone: AttributeRule<string> = {
  fallback: 'reader',
  read: (value) => (/^(reader|publisher)$/i.test(value) ? value.toLowerCase() : isTimeZone(value) ? value : undefined),
};
