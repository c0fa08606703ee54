import '../../src/define/article-body.js';
import '../../src/define/related-articles.js';
import { aTimeout, expect } from '@open-wc/testing';
import { parseFeed, type Article, type Feed } from '../../src/index.js';
import { cleanText } from '../../src/model/text.js';
import type { Vector } from '../html/vectors/vector.js';
import { faultsDrawn, provoke } from '../support/detector.js';
import { mount, type News } from '../support/news.js';

const SHOW = 'image section summary byline time label reading-time';

/** All four elements, which show one feed after another. */
export interface Stage {
  elements: News[];
  /** Shows a feed in all of them; the article is its first. */
  show: (feed: Feed) => Promise<void>;
  /** The words that all of them show. */
  words: () => string;
}

/** Puts the four elements into the page. */
export async function stage(): Promise<Stage> {
  const body = await mount('news-article-body', { show: SHOW, 'article-id': '1' });
  const card = await mount('news-article-card', { show: SHOW, layout: 'hero', 'article-id': '1' });
  const feed = await mount('news-section-feed', { show: SHOW, more: 'link' });
  const related = await mount('news-related-articles', { show: SHOW, 'article-id': '1' });
  const elements = [body, card, feed, related];
  const wordsIn = (root: ShadowRoot): string =>
    [
      root.textContent,
      ...[...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label')),
    ].join(' ');
  const words = (): string =>
    elements
      .map(({ shadowRoot }) => wordsIn(shadowRoot!))
      .join(' ')
      .replace(/\s+/g, ' ');
  return {
    elements,
    words,
    show: async (given) => {
      await given.articles[0]?.body();
      for (const element of elements) element.feed = given;
      // Parts of the script and the text come a few promises later.
      for (let turn = 0; turn < 50; turn++) {
        for (const element of elements) await element.updateComplete;
        const [shown] = [body.shadowRoot!.textContent];
        if (shown.includes(given.articles[0]?.headline ?? '') && elements.every((each) => each.feed === given)) break;
      }
      await Promise.all(elements.map((each) => each.updateComplete));
    },
  };
}

/** What stands in each field, so that its words can be told from those of the others. */
const FIELDS =
  'headline kicker section standfirst point agency author role located caption credit sponsor correction terms medium feed publisher copyright tag alt'.split(
    ' ',
  );

type Field = (typeof FIELDS)[number];

/** A document in which one hostile text stands in every field that is a text, and as the article's text. */
export const documentOf = (html: string): object => {
  const said = (field: Field): string => `${field[0]!.toUpperCase()}${field.slice(1)}word ${html} ${field}end`;
  const author = { name: said('author'), role: said('role') };
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: said('feed'),
    home_page_url: 'https://ledger.example/',
    _news: { publisher: { name: said('publisher') }, copyright: said('copyright'), time_zone: html },
    items: [
      {
        ...{ id: '1', url: 'https://ledger.example/stories/1', title: said('headline') },
        content_html: `<p>Beforeword</p>${html}<p>Afterword</p>`,
        ...{ authors: [author], tags: [said('tag')], language: html, date_published: '2026-01-06T08:46:00Z' },
        attachments: [{ url: 'https://ledger.example/a.mp3', mime_type: 'audio/mpeg', title: said('medium') }],
        _news: {
          ...{ kicker: said('kicker'), section: { name: said('section') }, standfirst: said('standfirst') },
          ...{ key_points: [said('point')], agency: { name: said('agency') }, located: said('located') },
          image: {
            ...{ url: `${location.origin}/demo/pictures/choir.svg`, alt: said('alt') },
            ...{ caption: said('caption'), credit: said('credit') },
          },
          ...{ labels: ['live', html], sponsor: said('sponsor'), usage_terms: said('terms') },
          corrections: [{ text: said('correction'), date: '2026-01-06' }],
        },
      },
      {
        ...{
          id: '2',
          url: 'https://ledger.example/stories/2',
          title: `Second ${html}`,
          summary: `Summaryword ${html}`,
        },
        ...{ content_text: html, tags: [said('tag')] },
        _news: { section: { name: said('section') }, byline: `Bylineword ${html}` },
      },
    ],
  };
};

const wordOf = (field: Field): string => `${field[0]!.toUpperCase()}${field.slice(1)}word`;

// Markup in an excerpt or a caption is taken out, not shown, and what follows in it may be swallowed.
const UNSEEN = ['tag', 'role', 'alt', 'feed'];
const PLAIN = ['headline', 'kicker', 'section', 'standfirst', 'point', 'agency', 'located', 'sponsor', 'correction'];

const read = async (document: object): Promise<Feed> => {
  const { value, problem } = await parseFeed(document, { url: 'https://ledger.example/feed.json', extract: 'none' });
  if (!value) throw new Error(problem.message);
  return value;
};

/** What is wrong where one vector stands in every text: elements, attributes and addresses, and words that are lost. */
export const faultsOfTexts = async ({ show, words, elements }: Stage, vector: Vector): Promise<string[]> => {
  const { html, open } = vector;
  const feed = await read(documentOf(html));
  // Promises alone would keep the page from telling the runner that it lives.
  await aTimeout(0);
  await show(feed);
  const found = elements.flatMap(({ shadowRoot }) => faultsDrawn(shadowRoot!));
  const text = words();
  for (const field of FIELDS) if (!UNSEEN.includes(field) && !text.includes(wordOf(field))) found.push(`no ${field}`);
  for (const field of PLAIN)
    if (!text.includes(cleanText(`${wordOf(field)} ${html} ${field}end`)))
      found.push(`${field} is not as it was written`);
  for (const word of ['Summaryword', 'Bylineword', 'Beforeword']) if (!text.includes(word)) found.push(`no ${word}`);
  if (!open && !text.includes('Afterword')) found.push('no Afterword');
  for (const { shadowRoot } of elements) provoke(shadowRoot!);
  return found;
};

/** Every address of an article and its feed. */
const addressesOf = (feed: Feed, { url, image, authors, section, agency, canonicalUrl, media }: Article): unknown[] => [
  ...[feed.homeUrl, feed.publisher.url, feed.publisher.logo, feed.nextUrl, url, canonicalUrl],
  ...[image?.url, ...(image?.sources ?? []).map((source) => source.url)],
  ...authors.flatMap((author) => [author.url, author.avatar]),
  ...[section?.url, agency?.url, agency?.logo, ...media.map((medium) => medium.url)],
];

/** What is wrong where one bad address stands wherever an address may. */
export const faultsOfAddresses = async ({ show, words, elements }: Stage, address: string): Promise<string[]> => {
  const named = (name: string): object => ({ name, url: address, logo: address, avatar: address });
  const feed = await read({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Ledger',
    ...{ home_page_url: address, feed_url: address, next_url: address },
    _news: { publisher: named('The Harbour Ledger') },
    items: ['1', '2'].map((id) => ({
      ...{
        id,
        url: address,
        external_url: address,
        title: `Ferry ${id} returns`,
        image: address,
        banner_image: address,
      },
      content_html: '<p>Beforeword</p>',
      authors: [named('Ada Quill')],
      attachments: [
        { url: address, mime_type: 'image/png' },
        { url: address, mime_type: 'audio/mpeg', title: 'Mediumword' },
      ],
      _news: {
        ...{ section: named('Harbour'), agency: named('Lantern Wire'), related: [address], canonical_url: address },
        image: { url: address, caption: 'Captionword', sources: [{ url: address, width: 800 }] },
      },
    })),
  });
  await aTimeout(0);
  await show(feed);
  const found = elements.flatMap(({ shadowRoot }) => faultsDrawn(shadowRoot!));
  for (const article of feed.articles)
    for (const each of addressesOf(feed, article))
      if (typeof each === 'string' && !/^https?:\/\/[^/@]+\//.test(each)) found.push(`${each} is an address`);
  for (const word of ['Ferry 1 returns', 'Ada Quill', 'Harbour', 'Lantern Wire', 'Beforeword'])
    if (!words().includes(word)) found.push(`no ${word}`);
  for (const { shadowRoot } of elements) provoke(shadowRoot!);
  expect(feed.articles.length).to.be.above(0);
  return found;
};
