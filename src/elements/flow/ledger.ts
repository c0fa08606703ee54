import type { Article } from '../../model/article.js';
import { urlKey } from '../../model/url.js';

/** An element that shows stories. */
export interface Shower extends Element {
  readonly shown: readonly Article[];
  readonly feed: { url: string | null } | null;
  readonly page: ReadonlySet<Shower>;
}

/** The hosts of the shadow trees that an element stands in, outermost first, and itself. */
const pathOf = (element: Element): Element[] => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...pathOf(root.host), element] : [element];
};

/** Whether one stands before another in the page. Only places in one tree can be compared: where their ways part. */
const isBefore = (one: Element, other: Element): boolean => {
  const way = pathOf(one);
  const otherWay = pathOf(other);
  const fork = way.findIndex((each, depth) => each !== otherWay[depth]);
  const [here, there] = [way[fork], otherWay[fork]];
  return !!here && !!there && !!(here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING);
};

/** What two elements must not both show: an address on the web, an id in one feed, or the very thing that a script gave. */
const keysOf = (article: Article, { feed }: Shower): unknown[] => [
  article,
  ...(feed?.url ? [`${feed.url} ${article.id}`] : []),
  ...[article.url, article.canonicalUrl].flatMap((address) => urlKey(address) || []),
];

/** The stories that no earlier element on the page shows. */
export const notShownBefore = (host: Shower, articles: readonly Article[]): readonly Article[] => {
  const earlier = [...host.page].filter((other) => other !== host && isBefore(other, host));
  const taken = new Set(earlier.flatMap((other) => other.shown.flatMap((article) => keysOf(article, other))));
  return taken.size ? articles.filter((article) => !keysOf(article, host).some((key) => taken.has(key))) : articles;
};
