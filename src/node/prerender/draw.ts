import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { FeedRequest } from '../../controllers/feed-controller.js';
import { findSource, type Source } from '../../data/source.js';
import { ArticleBodyElement } from '../../elements/article-body/article-body.js';
import { ArticleCardElement } from '../../elements/article-card/article-card.js';
import type { NewsElement } from '../../elements/news-element.js';
import { RelatedArticlesElement } from '../../elements/related-articles/related-articles.js';
import { SectionFeedElement } from '../../elements/section-feed/section-feed.js';
import type { Locale } from '../../i18n/locales.js';
import type { Article } from '../../model/article.js';
import type { Feed } from '../../model/feed.js';
import type { Document } from 'domhandler';
import { compact } from './compact.js';
import type { Found, Kind } from './page.js';
import { StandInDocument, StandInElement, StandInShadow, within } from './stand-in.js';

const CLASSES: Readonly<Record<Kind, (new () => NewsElement) & { observedAttributes: string[] }>> = {
  'section-feed': SectionFeedElement,
  'article-card': ArticleCardElement,
  'article-body': ArticleBodyElement,
  'related-articles': RelatedArticlesElement,
};

/** A page that elements are drawn for, with what they show so far. */
export interface DrawnPage {
  readonly document: StandInDocument;
  readonly url: string;
  /** The elements in the page's order. */
  readonly drawn: Set<NewsElement>;
}

/** A page at its address, in which nothing is drawn yet. */
export const viewPage = (document: Document, url: string): DrawnPage => ({
  document: new StandInDocument({ document, url }),
  url,
  drawn: new Set(),
});

/** An element as it looks. */
export interface Drawing {
  /** What is in its shadow tree, without Lit's marks. */
  html: string;
  css: string;
  /** What it shows; nothing where its fallback is to stay. */
  shown: readonly Article[];
  /** The language of its words. */
  locale: Locale;
}

/** A page of whose address nobody knows anything (RFC 6761, 6.4). */
export const NOWHERE = 'https://page.invalid/';

/** After the last minute there is, nothing is "2 hours ago" and no day is today. */
const NEVER = 8.64e15;

const followsAll = { compareDocumentPosition: () => 4 };

/** Nobody knows the day on which a page is read: its place is kept. */
const TODAY = /(<p part="today"[^>]*>)<time[^>]*>[^<]*/;

/** An element of a page, with what it asks of the page answered. Only {@link within} the page. */
const create = ({ kind, attributes, node }: Found, page: DrawnPage): NewsElement => {
  const Class = CLASSES[kind];
  const known = new Set(Class.observedAttributes);
  const element = new Class();
  const twin = new StandInElement(node, page.document);
  const asked = {
    renderRoot: new StandInShadow(page.document),
    closest: (selector: string) => twin.closest(selector),
    getRootNode: () => page.document,
    page: page.drawn,
    ...followsAll,
  };
  for (const [name, value] of Object.entries(asked)) Object.defineProperty(element, name, { value });
  for (const name of ['children', 'childNodes'] as const)
    Object.defineProperty(element, name, { get: () => twin[name] });
  for (const [name, value] of attributes) if (known.has(name)) element.attributeChangedCallback(name, null, value);
  return element;
};

/** Where an element's news comes from, and how it is read. */
export interface Wish {
  source: Source;
  parse: FeedRequest['parse'];
}

/** What an element wants: its `src`, else what the page announces. */
export const wishOf = (found: Found, page: DrawnPage): Wish =>
  within(page.document, page.url, () => {
    const element = create(found, page) as unknown as { request: FeedRequest };
    const { src, parse } = element.request;
    return { source: findSource(src, element as unknown as Node), parse };
  });

/** How long ago something was, and in whose zone a reader lives, is known only where it is read. */
const asWritten = (element: NewsElement): void => {
  element.time = 'absolute';
  if (element.timeZone === 'reader') element.timeZone = 'publisher';
  element.room = Infinity;
};

/** The element's template. It is nobody's business but the element's, and ours. */
const viewOf = (element: NewsElement): unknown => (element as unknown as { render: () => unknown }).render();

/** How often an element may ask for a further part of the library. */
const ROUNDS = 20;

/**
 * Draws an element with a feed, from the template that it has in a browser, for a reader of whom nothing is known: times are dates, in the
 * publisher's zone. Asks for nothing but parts of the library.
 */
export const draw = async (found: Found, feed: Feed, page: DrawnPage): Promise<Drawing> => {
  const at = <T>(work: () => T): T => within(page.document, page.url, work);
  const element = at(() => create(found, page));
  at(() => {
    element.feed = feed;
    asWritten(element);
  });
  for (let round = 0; round < ROUNDS; round++) {
    at(() => {
      element.parts.hostUpdate();
      element.prepare();
      element.now = NEVER;
      // What a view asks for is known when it was made.
      viewOf(element);
    });
    if (element.parts.ready) break;
    await element.parts.arrived;
  }
  page.drawn.add(element);
  const html = at(() =>
    collectResultSync(render(viewOf(element), { customElementHostStack: [new FallbackRenderer(found.kind)] })),
  );
  const { adoptedStyleSheets } = element.renderRoot as unknown as StandInShadow;
  return {
    // Where nobody said what the site's address is, its own addresses begin at its root.
    html: compact(html).replaceAll(NOWHERE, '/').replace(TODAY, '$1<time>\u00a0'),
    css: adoptedStyleSheets.map(({ text }) => text.replace(/\/\*[\s\S]*?\*\/|\s+/g, ' ')).join(''),
    shown: element.shown,
    locale: element.locale,
  };
};
