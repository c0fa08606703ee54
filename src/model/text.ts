// Control characters but tab and line breaks; zero-width space, word joiner, BOM; bidirectional overrides, embeddings
// and isolates (Unicode UAX #9); half surrogate pairs. ZWJ and ZWNJ stay: emoji, Persian and Indic scripts need them.
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line of clean text: unseen and direction-changing characters gone, white space folded. */
export const cleanText = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** A key under which texts that read alike are equal: case, accents' encoding, quotes, dashes and final stops aside. */
export const textKey = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\s]+/gu, ' ')
    .trim();

/** The first words of `text`, at most `length` characters, cut between words and marked with an ellipsis. */
export const firstWords = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  // A cut inside a surrogate pair or a long word falls back to the last whole grapheme that the pair leaves.
  const words = cut.replace(/\s+\S*$/, '');
  return `${(words || cut).replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:.–—-]+$/, '')}…`;
};

/** A tidy list: no empty entries, no repeats (without case), spaces trimmed. */
export const distinct = (texts: readonly string[]): string[] => {
  const keys = new Set<string>();
  return texts.filter((text) => {
    const key = text.toLowerCase();
    return key !== '' && !keys.has(key) && keys.add(key);
  });
};
