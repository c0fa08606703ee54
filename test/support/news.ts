import '../../src/define/article-card.js';
import '../../src/define/section-feed.js';
import { fixture, html } from '@open-wc/testing';
import type { ArticleBodyElement } from '../../src/elements/article-body/article-body.js';
import type { ArticleCardElement } from '../../src/elements/article-card/article-card.js';
import type { RelatedArticlesElement } from '../../src/elements/related-articles/related-articles.js';
import type { SectionFeedElement } from '../../src/elements/section-feed/section-feed.js';
import { LIVE } from '../../src/elements/parts.js';
import { stubFetch, type FetchStub } from './fetch.js';

/** Any of the news elements. */
export type News = SectionFeedElement | ArticleCardElement | ArticleBodyElement | RelatedArticlesElement;

/** JSON as a feed has it. */
export type Wire = Record<string, unknown>;

/** A picture that the test server has. */
export const PICTURE = `${location.origin}/demo/pictures/choir.svg`;

const HEADLINES = [
  'Ferry returns to the night timetable',
  'Harbour crane makes its last lift',
  'School choir fills the fish market',
  'Tide mill grinds flour again',
  'Council counts the hedgehogs',
  'Lighthouse gets a second keeper',
  'Snow closes the coast road',
  'Bakers agree on the price of bread',
  'Old cinema shows its first film twice',
  'Allotment wins the leek prize',
  'Bridge opens for bicycles only',
  'Library lends out umbrellas',
];

/** An item of a feed: without fault, and plain. */
export const story = (number: number, fields: Wire = {}): Wire => ({
  id: `s${String(number)}`,
  url: `https://ledger.example/stories/${String(number)}`,
  title: HEADLINES[number % HEADLINES.length],
  summary: `What happened in story ${String(number)}.`,
  content_text: `The whole of story ${String(number)}.`,
  ...fields,
});

/** An item of a feed that has everything a card can show; each has a picture of its own. */
export const fullStory = (number: number, fields: Wire = {}, news: Wire = {}): Wire =>
  story(number, {
    date_published: '2026-01-06T08:46:00+05:30',
    authors: [{ name: 'Ada Quill' }],
    ...fields,
    _news: {
      section: { name: 'Harbour' },
      agency: { name: 'Northwind Wire' },
      labels: ['live'],
      reading_minutes: 4,
      image: {
        url: `${PICTURE}?${String(number)}`,
        alt: 'Singers between crates',
        credit: 'Northwind/Bo Lind',
        width: 1200,
        height: 800,
      },
      ...news,
    },
  });

/** So many stories, from number 0. */
export const stories = (count: number, fields: Wire = {}): Wire[] =>
  Array.from({ length: count }, (_, number) => story(number, fields));

/** A feed of these items. */
export const feedOf = (items: Wire[], fields: Wire = {}): Wire => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Harbour Ledger',
  home_page_url: 'https://ledger.example/',
  items,
  ...fields,
});

let made = 0;

/** An address that no test has asked before, since the page keeps what it has loaded. */
export const address = (): string => `${location.origin}/__feeds__/${String(++made)}.json`;

/** Puts an element into the page; its attributes as in HTML, its content likewise. */
export async function mount<
  T extends 'news-section-feed' | 'news-article-card' | 'news-article-body' | 'news-related-articles',
>(tag: T, attributes: Record<string, string> = {}, content = ''): Promise<HTMLElementTagNameMap[T]> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  holder.append(element);
  await element.updateComplete;
  return element;
}

/** A section feed that has loaded these items (or this whole document). */
export async function feedWith(
  given: Wire[] | Wire,
  attributes: Record<string, string> = {},
  content = '',
): Promise<SectionFeedElement> {
  const src = serve(given);
  return settled(await mount('news-section-feed', { src, ...attributes }, content));
}

/** A card that has loaded these items (or this whole document). */
export async function cardWith(
  given: Wire[] | Wire,
  attributes: Record<string, string> = {},
  content = '',
): Promise<ArticleCardElement> {
  const src = serve(given);
  return settled(await mount('news-article-card', { src, ...attributes }, content));
}

/** Has a new address answer with these items (or this whole document), and every other address fail. */
export function serve(given: Wire[] | Wire): string {
  const src = address();
  stubFetch({ [src]: { json: Array.isArray(given) ? feedOf(given) : given } });
  return src;
}

/** Waits until an element has an answer and all parts of the script that it needs to show it. */
export async function settled<T extends News>(element: T): Promise<T> {
  await element.updateComplete;
  await until(() => !['idle', 'loading'].includes(element.status) && !isBusy(element), `${element.localName} settles`);
  await element.updateComplete;
  // What keeps news true from then on comes on its own; imports of one module are answered in order.
  await LIVE();
  return element;
}

/** Whether the element says that it is loading. */
export const isBusy = (element: News): boolean => element.shadowRoot?.querySelector('[aria-busy="true"]') !== null;

/** Waits for something, frame by frame: neither sleeps nor needs the page's timers, which a test may have replaced. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let frames = 0; frames < 300; frames++) {
    if (holds()) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`It did not come: ${what}.`);
}

/** Whether a reader sees it at all. */
export const isShown = (node: Element): boolean => node.checkVisibility();

/** What the element's status region says to a reader, the page's own words in the slot aside. */
export const spoken = (element: News): string =>
  (element.shadowRoot?.querySelector<HTMLElement>('[role="status"]')?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** The custom states that an element has, of those that a status can be. */
export const states = (element: News): string[] =>
  ['idle', 'loading', 'ready', 'empty', 'problem'].filter((name) => element.matches(`:state(${name})`));

let restoreWarn: (() => void) | undefined;

/** Takes what is written by `console.warn`, until the end of the test. */
export function warnings(): string[] {
  const written: string[] = [];
  const { warn } = console;
  restoreWarn ??= () => (console.warn = warn);
  console.warn = (...args: unknown[]) => written.push(args.map(String).join(' '));
  return written;
}

/** Puts something into the page's head until the end of the test: a canonical link, a feed's announcement. */
export function inHead(markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const node of template.content.children) added.push(node);
  document.head.append(template.content);
}

const added: Element[] = [];

afterEach(() => {
  restoreWarn?.();
  restoreWarn = undefined;
  for (const node of added.splice(0)) node.remove();
});

export type { FetchStub };
