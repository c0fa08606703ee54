// Control and format characters (bidirectional overrides and isolates of UAX #9, zero-width space, BOM). What emoji, flags, Arabic
// numbers, Persian and Indic scripts need stays, and so does white space.
// eslint-disable-next-line no-misleading-character-class -- joiners are meant one by one
const UNSEEN = /(?![\s\u200c\u200d\u0600-\u0605\u06dd\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}]|\ufeff/gu;

/**
 * Text without unseen and direction-changing characters; its white space stays as it is. Half a surrogate pair is a character that
 * was lost, and is written as one (U+FFFD; ECMA-262, `String.prototype.toWellFormed`).
 */
export const seenText = (text: string): string => text.toWellFormed().replace(UNSEEN, '');

/** One line of clean text: unseen and direction-changing characters gone, white space folded. Most English is that already. */
export const cleanText = (text: string): string =>
  (/[^ -~]| {2}/.test(text) ? seenText(text).replace(/\s+/g, ' ') : text).trim();

/** A key under which texts that read alike are equal: case, accents' encoding, quotes, dashes and final stops aside. */
export const textKey = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\s]+/gu, ' ')
    .trim();

/** The longest excerpt that is made of a text, in characters. */
export const SUMMARY_MAX = 240;

/** The first words of `text`, at most `length` characters, cut between words, with an ellipsis behind. */
export const firstWords = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const words = text.slice(0, length).replace(/\s+\S*$/, '');
  // A text without spaces may have been cut inside a character.
  return `${words.replace(/[\ud800-\udbff]$|[\s,;:.–—-]+$/, '')}…`;
};
