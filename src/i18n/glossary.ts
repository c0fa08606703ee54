/** The words that `Intl` writes in English, and the same in another language. */
export type Glossary = Readonly<Record<string, string>>;

/** What `Intl` writes, in pieces. */
type Parts = { type: string; value: string }[];

/** What of `Intl` writes. */
interface Formatter {
  formatToParts: (...given: never[]) => Parts;
}

/** Makes a formatter of `Intl`, or one that writes what it would. */
export type MakeFormatter = <O, F extends Formatter>(
  Kind: new (tag: string, options: O) => F,
  tag: string,
  options: O,
) => F;

// What January is called where there are no data of a language (Unicode CLDR, "root").
const NO_MONTH = /^M0?1$/;

/**
 * Formatters for a language whose data some browsers lack, though they say that they have it (`supportedLocalesOf`). There they
 * write as the English of a region does, and its words are replaced: for languages that put days, months, numbers and words in
 * the order of that English.
 */
export const inWordsOf = (english: string, glossary: Glossary): MakeFormatter => {
  let lacking: boolean | undefined;
  const said = (text: string): string => text.replace(/\p{L}+/gu, (word) => glossary[word] ?? word);
  return (Kind, tag, options) => {
    const january = { month: 'long', calendar: 'gregory', timeZone: 'UTC' } as const;
    lacking ??= NO_MONTH.test(new Intl.DateTimeFormat(tag, january).format(0));
    if (!lacking) return new Kind(tag, options);
    // Figures and calendars stay those that a page asks for.
    const made = new Kind(english + (/-u-.*/.exec(tag)?.[0] ?? ''), options);
    const inEnglish: Formatter['formatToParts'] = made.formatToParts.bind(made);
    // Elements are what a list is of: names.
    const formatToParts = (...given: never[]): Parts =>
      inEnglish(...given).map((part) => (part.type === 'element' ? part : { ...part, value: said(part.value) }));
    const format = (...given: never[]): string =>
      formatToParts(...given)
        .map(({ value }) => value)
        .join('');
    return Object.defineProperties(made, { formatToParts: { value: formatToParts }, format: { value: format } });
  };
};
