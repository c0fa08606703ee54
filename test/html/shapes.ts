import { expect } from '@open-wc/testing';
import { agencyFinder } from '../../src/desk/agencies.js';
import { readJoinedByline } from '../../src/desk/byline.js';
import { creditInCaption, readCredit } from '../../src/desk/credit.js';
import { makeHeadline } from '../../src/desk/headline.js';
import { readPrintedDate } from '../../src/desk/printed-date.js';
import { findInstead } from '../../src/formats/find-instead.js';
import { bareText } from '../../src/html/bare-text.js';
import { quiet } from '../../src/html/quiet.js';
import { shallow } from '../../src/html/shallow.js';
import { readSourceSet } from '../../src/html/source-set.js';
import { languageTag } from '../../src/i18n/locales.js';
import { parseFeed, type BodyNode } from '../../src/index.js';
import { isDate } from '../../src/model/date.js';
import { cleanText, firstWords, textKey } from '../../src/model/text.js';
import { urlKey, webUrl, withQuery } from '../../src/model/url.js';
import { captioned } from '../../src/view/article/caption.js';
import { withoutLead } from '../../src/view/article/lead.js';
import { picture } from '../support/articles.js';
import { SHAPES, shaped } from './vectors/shapes.js';

const BASE = 'https://ledger.example/';
const find = agencyFinder(['Lantern Wire']);

const figure = (src: string): BodyNode => ({
  tag: 'figure',
  attributes: {},
  children: [{ tag: 'img', attributes: { src }, children: [] }],
});

/** All that reads a feed's texts by expressions, as far as the texts may be of any length there. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  bareText,
  captioned: (text) => captioned([text]),
  cleanText,
  creditInCaption,
  findInstead: (text) => findInstead(text, null),
  firstWords: (text) => firstWords(text, 240),
  isDate,
  languageTag,
  makeHeadline: (text) => makeHeadline(text, text),
  quiet,
  readCredit,
  readJoinedByline: (text) => readJoinedByline(text, find, null),
  readPrintedDate: (text) => readPrintedDate(text, null),
  readSourceSet: (text) => readSourceSet(text, [BASE]),
  shallow,
  textKey,
  urlKey,
  webUrl: (text) => webUrl(text, BASE),
  withoutLead: (text) => withoutLead([figure(BASE + text)], picture({ url: BASE + text })),
  withQuery: (text) => withQuery(BASE + text, 'a=1'),
};

const timeOf = (act: () => unknown): number => {
  const started = performance.now();
  act();
  return performance.now() - started;
};

/** Which readers take longer than `most` milliseconds, three times in a row, for a shape of so many characters. */
export const slowReaders = (length: number, most: number): string[] =>
  SHAPES.flatMap((shape) => {
    const text = shaped(shape, length);
    return Object.entries(READERS).flatMap(([name, read]) => {
      let time = Infinity;
      for (let tries = 0; tries < 3 && time > most; tries++)
        time = Math.min(
          time,
          timeOf(() => read(text)),
        );
      return time > most ? `${name}: ${JSON.stringify(shape)}: ${time.toFixed(0)} ms` : [];
    });
  });

const everywhere = (text: string): object => ({
  ...{ id: '1', title: text, summary: text, url: text, external_url: text, image: text, banner_image: text },
  ...{ content_html: text, tags: [text], authors: [{ name: text, url: text }], language: text, date_published: text },
  _news: { kicker: text, standfirst: text, byline: text, key_points: [text], image: { caption: text, credit: text } },
});

/** Which shapes take longer than `most` milliseconds, twice in a row, wherever in a feed they stand. */
export const slowFeeds = async (length: number, most: number): Promise<string[]> => {
  const found: string[] = [];
  for (const shape of SHAPES) {
    const text = shaped(shape, length);
    let time = Infinity;
    for (let tries = 0; tries < 2 && time > most; tries++) {
      const started = performance.now();
      const { value } = await parseFeed({ version: 'https://jsonfeed.org/version/1.1', items: [everywhere(text)] });
      expect(value?.articles.length).to.equal(1);
      await value!.articles[0]!.body();
      time = Math.min(time, performance.now() - started);
    }
    if (time > most) found.push(`${JSON.stringify(shape)}: ${time.toFixed(0)} ms`);
  }
  return found;
};
