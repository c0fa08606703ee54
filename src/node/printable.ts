// Control and format characters and half surrogate pairs: they could move the cursor, colour the screen or turn the
// direction of what follows. What scripts and emoji need to join stays.
const ACTIVE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const HIDDEN_IN_JSON = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** A character that a terminal would act on, as one that it draws: `␛`, or its number. */
const drawn = (sign: string): string => {
  const code = sign.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : `<U+${hex(code).toUpperCase()}>`;
};

/** One line of a feed's text in which nothing acts on a terminal: what would is made visible, white space is folded. */
export const printable = (text: string): string =>
  text
    .replace(/[ \t\n\r\f\v\u00a0]+/g, ' ')
    .trim()
    .replace(ACTIVE, drawn);

/** JSON in which nothing acts on a terminal either: it says the same with escapes. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(HIDDEN_IN_JSON, (sign) =>
    Array.from({ length: sign.length }, (_, index) => `\\u${hex(sign.charCodeAt(index))}`).join(''),
  );
