/** A feed without pictures, with letters that a wrong character set would spoil. */
export const GOOD = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Merrowmouth Bell',
  home_page_url: 'https://merrowmouth.example/',
  language: 'en',
  items: [
    {
      id: 'pier',
      url: 'https://merrowmouth.example/pier',
      title: 'Café on the pier reopens with the old “Señor Gull” sign',
      summary: 'The gull has been painted twice — once by a gull.',
      content_text: 'The gull has been painted twice — once by a gull. The coffee is as it was.',
      date_published: '2026-01-06T08:15:00Z',
    },
    {
      id: 'clock',
      url: 'https://merrowmouth.example/clock',
      title: 'Town clock strikes thirteen, and nobody is late',
      content_text: 'The keeper says that it evens out over the year.',
      date_published: '2026-01-05T21:00:00Z',
    },
  ],
};

/** The same stories with other words, and one more. */
export const LATER = {
  ...GOOD,
  items: [
    { ...GOOD.items[0], title: 'Café on the pier closes again, for paint' },
    { ...GOOD.items[1], title: 'Town clock is mended' },
  ],
};

/** The headlines of a feed. */
export const headlinesOf = ({ items }) => items.map(({ title }) => title);

/** The step that has the news. */
export const NEWS = { body: GOOD };

/** @param {number} status @param {Record<string, string | null>} [headers] */
export const says = (status, headers = {}) => ({ status, headers, body: 'Sorry' });

/** A server that asks to be left alone for a while. */
export const later = (status, after) => says(status, { 'retry-after': after });

/**
 * What becomes of a script.
 * @typedef {object} End
 * @property {'ready' | 'empty' | 'problem'} status
 * @property {string[]} shows headlines
 * @property {[kind: string, status: number | null] | null} problem
 * @property {string} told
 */

/** @type {(feed?: typeof GOOD) => End} */
export const shows = (feed = GOOD) => ({ status: 'ready', shows: headlinesOf(feed), problem: null, told: '' });

/** @type {End} */
export const NOTHING = { status: 'empty', shows: [], problem: null, told: 'No stories right now.' };

const fails = (kind, sentence, status = null) => ({
  status: 'problem',
  shows: [],
  problem: [kind, status],
  told: `${sentence} Try again`,
});

/** @type {End} */
export const UNREACHED = fails('network', 'The news could not be reached.');
/** @type {End} */
export const TOO_LATE = fails('timeout', 'The news took too long to answer.');
/** @type {End} */
export const TOO_LARGE = fails('too-large', 'The news feed is too large.');
/** @type {End} */
export const UNREADABLE = fails('not-json', 'The news source did not give readable JSON.');
/** @type {End} */
export const NO_FEED = fails('not-a-feed', 'The news source is not a news feed.');
/** @type {(name: string) => End} */
export const instead = (name) => fails('not-json', `The news source gave ${name} instead of a JSON feed.`);
/** @type {(status: number) => End} */
export const error = (status) => fails('http', `The news could not be had (error ${status}).`, status);
