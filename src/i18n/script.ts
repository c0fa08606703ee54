/** The script that a tag names, or that its language is most likely written in, there: "Hans" for "zh", "Hant" for "zh-TW". */
export const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/** Whether a language is written as the style of the script expects: in Latin, Greek or Cyrillic. */
export const isPlain = (tag: string): boolean =>
  // The browser's own answer costs some ten milliseconds of a telephone's the first time, which English need not wait for.
  /^en\b/.test(tag) || /Latn|Cyrl|Grek/.test(scriptOf(tag)!);
