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
import { SHAPES, shaped, type Shape } from './vectors/shapes.js';

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

const timeOf = async (act: () => unknown): Promise<number> => {
  const started = performance.now();
  await act();
  return performance.now() - started;
};

/** Milliseconds below which nothing is looked at further. */
const QUICK = 100;

/** Milliseconds that no text may take, however slow and busy the machine. */
const MOST = 20_000;

const PARTS = 8;

/**
 * How much longer a text takes than eight texts of an eighth of its length, where that is three times or more: what is linear
 * takes about as long on any machine, what is quadratic eight times. They take turns, three times, so that whatever else
 * keeps the machine busy slows both; the least of each counts.
 */
export const growthOf = async (
  read: (text: string) => unknown,
  shape: Shape,
  length: number,
  quick = QUICK,
): Promise<string | null> => {
  const text = shaped(shape, length);
  const part = shaped(shape, length / PARTS);
  let [whole, parts] = [Infinity, Infinity];
  for (let turn = 0; turn < 3; turn++) {
    whole = Math.min(whole, await timeOf(() => read(text)));
    if (whole < quick) return null;
    const act = async (): Promise<void> => {
      for (let count = 0; count < PARTS; count++) await read(part);
    };
    parts = Math.min(parts, await timeOf(act));
  }
  if (whole < MOST && whole < parts * 3) return null;
  return `${JSON.stringify(shape)}: ${whole.toFixed(0)} ms, in parts ${parts.toFixed(0)} ms`;
};

/** Which readers take out of all proportion longer for a shape of so many characters than for a shorter one. */
export const slowReaders = async (length: number): Promise<string[]> => {
  const found: string[] = [];
  for (const shape of SHAPES)
    for (const [name, read] of Object.entries(READERS)) {
      const growth = await growthOf(read, shape, length);
      if (growth) found.push(`${name}: ${growth}`);
    }
  return found;
};

const everywhere = (text: string): object => ({
  ...{ id: '1', title: text, summary: text, url: text, external_url: text, image: text, banner_image: text },
  ...{ content_html: text, tags: [text], authors: [{ name: text, url: text }], language: text, date_published: text },
  _news: { kicker: text, standfirst: text, byline: text, key_points: [text], image: { caption: text, credit: text } },
});

const readFeed = async (text: string): Promise<void> => {
  const { value } = await parseFeed({ version: 'https://jsonfeed.org/version/1.1', items: [everywhere(text)] });
  expect(value?.articles.length).to.equal(1);
  await value!.articles[0]!.body();
};

/** Which shapes take out of all proportion longer than shorter ones, wherever in a feed they stand. */
export const slowFeeds = async (length: number): Promise<string[]> => {
  const found: string[] = [];
  for (const shape of SHAPES) {
    const growth = await growthOf(readFeed, shape, length);
    if (growth) found.push(growth);
  }
  return found;
};
