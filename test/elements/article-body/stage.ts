import '../../../src/define/article-body.js';
import '../../../src/define/related-articles.js';
import { fixture, html } from '@open-wc/testing';
import type { ArticleBodyElement } from '../../../src/elements/article-body/article-body.js';
import type { RelatedArticlesElement } from '../../../src/elements/related-articles/related-articles.js';
import { feedOf, serve, settled, story, warnings, type Wire } from '../../support/news.js';

// The page of these tests is nobody's, which the console is told once.
beforeEach(() => void warnings());

type Tag = 'news-article-body' | 'news-related-articles';

/** Puts an element that shows an article, or what to read next, into the page; attributes and content as in HTML. */
export async function stage<T extends Tag>(
  tag: T,
  attributes: Record<string, string> = {},
  content = '',
): Promise<HTMLElementTagNameMap[T]> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  holder.append(element);
  return element;
}

/** Waits until an element has all that it shows. */
export async function shownWhole<T extends ArticleBodyElement | RelatedArticlesElement>(element: T): Promise<T> {
  await settled(element as never);
  return element;
}

const firstOf = ({ items }: Wire): Record<string, string> => {
  const [first] = Array.isArray(items) ? (items as Wire[]) : [];
  return typeof first?.id === 'string' ? { 'article-id': first.id } : {};
};

/** An element that has loaded these items (or this whole document), and shows the first unless the attributes say otherwise. */
export async function bodyWith(
  given: Wire[] | Wire,
  attributes: Record<string, string> = {},
  content = '',
): Promise<ArticleBodyElement> {
  const document = Array.isArray(given) ? feedOf(given) : given;
  return shownWhole(
    await stage('news-article-body', { src: serve(document), ...firstOf(document), ...attributes }, content),
  );
}

/** What to read on from the first of these items (or of this whole document), unless the attributes say otherwise. */
export async function relatedWith(
  given: Wire[] | Wire,
  attributes: Record<string, string> = {},
  content = '',
): Promise<RelatedArticlesElement> {
  const document = Array.isArray(given) ? feedOf(given) : given;
  return shownWhole(
    await stage('news-related-articles', { src: serve(document), ...firstOf(document), ...attributes }, content),
  );
}

/** An element that shows one story of this HTML, with these facts. */
export const bodyOf = (
  content: string,
  attributes: Record<string, string> = {},
  fields: Wire = {},
): Promise<ArticleBodyElement> =>
  bodyWith([story(0, { content_text: undefined, content_html: content, ...fields })], attributes);

/** The text as it is drawn: the box of it. */
export const textBox = (element: Element): HTMLElement => {
  const box = element.shadowRoot?.querySelector<HTMLElement>('[part="body"]');
  if (!box) throw new Error('There is no text.');
  return box;
};

/** The words of something, with white space collapsed. */
export const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words of each block of the text, in order. */
export const blocks = (element: Element): string[] => [...textBox(element).children].map(words);

/** Each heading in the element, as its level and words. */
export const outline = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((node) => `${node.localName} ${words(node)}`);

/** Everything the element shows, as one line. */
export const allWords = (element: Element): string => words(element.shadowRoot!.querySelector('.root'));

/** How often some words stand in the element. */
export const timesSaid = (element: Element, said: string): number => allWords(element).split(said).length - 1;
