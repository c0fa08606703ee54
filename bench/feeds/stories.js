import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many stories every contender shows. */
export const COUNT = 20;

/**
 * A story of the bench: what a list of headlines shows of one.
 *
 * @typedef {object} Story
 * @property {string} id
 * @property {string} url
 * @property {string} headline
 * @property {string} summary
 * @property {string} section
 * @property {string} byline
 * @property {string} date with its offset
 * @property {{ url: string, file: string, alt: string, width: number, height: number }} picture `file`: the drawing in the demo
 */

/** Bylines in which an agency may hide. Presslet reads them with a second part of its script; the others print them. */
const JOINED = /desk|press|^by /i;

/**
 * The first twenty stories of the demo's newspaper that have all of it, without labels, which no other contender could show, and
 * with people's names as bylines.
 *
 * @param {string} root the project's folder
 * @param {string} cdn the origin that has the pictures
 * @returns {readonly Story[]}
 */
export function storiesOf(root, cdn) {
  const { items } = JSON.parse(readFileSync(join(root, 'demo/feeds/harbour-ledger.json'), 'utf8'));
  return items
    .filter(
      ({ date_published: date, summary, _news: news }) =>
        date && summary && news?.image && news.byline && !JOINED.test(news.byline),
    )
    .slice(0, COUNT)
    .map(({ id, title, summary, date_published: date, _news: { section, byline, image } }) => ({
      ...{ id, summary, byline, date, headline: title, url: `https://ledger.example/${id}` },
      section: section?.name ?? 'News',
      picture: {
        url: `${cdn}/pictures/${id}.webp`,
        file: image.url.replace(/^(?:\.\.\/|\/)+/, ''),
        ...{ alt: image.alt ?? '', width: 480, height: 320 },
      },
    }));
}
