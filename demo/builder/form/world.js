/** Languages and zones, in the words of this page. */

const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A choice of the languages that the widget's words are in. */
export const languageOptions = (languages) => [
  ['', 'the page’s, else the feed’s'],
  ...languages.map((tag) => [tag, `${names.of(tag)} (${tag})`]),
];

/** Where the text starts. */
export const DIRECTIONS = [
  ['', 'the page’s'],
  ['ltr', 'left to right'],
  ['rtl', 'right to left'],
];

/** What a time zone can be. */
export const zoneOptions = () => ['reader', 'publisher', ...Intl.supportedValuesOf('timeZone')];
