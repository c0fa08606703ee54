import { seenText } from '../model/text.js';
import { addressOf } from './address.js';
import { ADDRESSES, SOURCE_SETS } from './allow-list.js';
import { readSourceSet } from './source-set.js';

/** Reads an attribute of the element at hand; empty where it is missing. */
export type ReadAttribute = (name: string) => string;

type Check = (value: string, bases: readonly (string | null)[], read: ReadAttribute) => string | null;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? value : null;

const number = matches(/^-?\d{1,6}$/);
const span = matches(/^[1-9]\d{0,2}$/);
const side = matches(/^\d{1,5}$/);
const address: Check = (value, bases) => addressOf(value, bases);
const text: Check = (value) => seenText(value);

/** The addresses of lazy loaders first, then the element's own; the first that is a web address. */
export const firstAddress = (read: ReadAttribute, bases: readonly (string | null)[]): string | null =>
  ADDRESSES.reduce<string | null>((found, name) => found ?? addressOf(read(name), bases), null);

/** A picture's address: its own, else that of its first size. */
const pictureAddress = (read: ReadAttribute, bases: readonly (string | null)[]): string | null =>
  firstAddress(read, bases) ?? sizesOf(read, bases)?.split(' ')[0]!.replace(/,$/, '') ?? null;

const sizesOf = (read: ReadAttribute, bases: readonly (string | null)[]): string | null =>
  SOURCE_SETS.reduce<string | null>((found, name) => found ?? readSourceSet(read(name), bases), null);

/** What each attribute may say. One without a check is not allowed, whatever the list of elements says. */
const CHECKS: Readonly<Record<string, Check>> = {
  alt: text,
  cite: address,
  colspan: span,
  datetime: matches(/^[\w\s.:+-]{1,60}$/),
  dir: matches(/^(?:ltr|rtl|auto)$/i),
  height: side,
  // A reader may want to write to someone named in the text, or to ring them up.
  href: (value, bases) =>
    /^\s*(?:mailto|tel):[^\s<>"]+\s*$/i.test(value) ? seenText(value).trim() : addressOf(value, bases),
  lang: matches(/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i),
  media: matches(/^[\w\s().,:<>=/-]{1,200}$/),
  poster: address,
  reversed: () => '',
  rowspan: span,
  scope: matches(/^(?:col|row|colgroup|rowgroup)$/i),
  sizes: matches(/^[\w\s().,:%<>=*/+-]{1,500}$/),
  span,
  src: (_, bases, read) => pictureAddress(read, bases),
  srcset: (_, bases, read) => sizesOf(read, bases),
  start: number,
  title: text,
  // Of a list, a picture's format, or a sound's or film's with what is in it (RFC 6381).
  type: matches(
    /^(?:[1aAiI]|(?:audio|image|video)\/[\w.+-]{1,40}(?:\s*;\s*codecs=(?:"[\w.,\s+-]{1,80}"|[\w.,+-]{1,80}))?|application\/(?:vnd\.apple\.mpegurl|x-mpegurl|ogg))$/i,
  ),
  value: number,
  width: side,
};

// Given by more than the attribute of that name.
const COMPOSED = new Set(['src', 'srcset']);

/** The allowed attributes of an element, each checked; what does not hold is left out. */
export const checkedAttributes = (
  names: readonly string[],
  has: (name: string) => boolean,
  read: ReadAttribute,
  bases: readonly (string | null)[],
): Record<string, string> => {
  const kept = Object.create(null) as Record<string, string>;
  for (const name of names) {
    if (!Object.hasOwn(CHECKS, name) || !(has(name) || COMPOSED.has(name))) continue;
    const value = CHECKS[name]!(read(name), bases, read);
    if (value !== null) kept[name] = value;
  }
  return kept;
};
