/**
 * Stories as a JSON Feed with Presslet's extension, which the hand-written script reads too.
 *
 * @param {readonly import('./stories.js').Story[]} stories
 * @returns {string}
 */
export function jsonFeed(stories) {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Ledger',
    home_page_url: 'https://ledger.example/',
    language: 'en',
    items: stories.map(({ id, url, headline, summary, section, byline, date, picture }) => ({
      ...{ id, url, title: headline, summary, date_published: date },
      _news: {
        ...{ section: { name: section }, byline },
        ...(picture && { image: { url: picture.url, alt: picture.alt, width: picture.width, height: picture.height } }),
      },
    })),
  });
}

/** Words for headlines that are not each other's copy, so that the feed does not shrink to nothing when it is compressed. */
const WHERE = 'Merrowmouth Sellay Corveth Ardling Brannoch Gannet Karn Quay-Street Tidewater Harbour'.split(' ');
const WHAT = 'ferry bridge market school museum library cannery lighthouse railway auction theatre orchard'.split(' ');
const DOES = 'reopens closes moves grows votes waits returns sinks-a-well pays-less asks-for-more'.split(' ');

/**
 * A feed of as many items as wanted: headline, summary, section, byline and date, in about 400 bytes each.
 *
 * @param {readonly import('./stories.js').Story[]} stories whose words are used again and again
 * @param {number} count
 * @returns {string}
 */
export function grownFeed(stories, count) {
  const pick = (words, number) => words[number % words.length].replaceAll('-', ' ');
  const grown = Array.from({ length: count }, (_, number) => {
    const { summary, section, byline, date } = stories[number % stories.length];
    const headline = `${pick(WHERE, number)} ${pick(WHAT, number * 7 + 3)} ${pick(DOES, number * 3 + (number >> 4))}, for the ${number + 1}. time`;
    const id = `item-${number}-${((number * 2_654_435_761) >>> 0).toString(36)}`;
    return { id, url: `https://ledger.example/${id}`, headline, summary: summary.slice(0, 90), section, byline, date };
  });
  return jsonFeed(grown);
}
