import type { Article } from '../../model/article.js';
import { urlKey } from '../../model/url.js';

/** An element that shows stories. */
export interface Shower extends Element {
  readonly shown: readonly Article[];
  readonly feed: { url: string | null } | null;
  readonly page: ReadonlySet<Shower>;
}

/** The element, or what holds the shadow tree that it stands in: places in one tree can be compared. */
const inPage = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inPage(root.host) : element;
};

/** What two elements must not both show: an address on the web, or an id in one feed. */
const keysOf = ({ id, url, canonicalUrl }: Article, { feed }: Shower): string[] => [
  `${feed?.url ?? ''} ${id}`,
  ...[url, canonicalUrl].flatMap((address) => urlKey(address) || []),
];

/** The stories that no earlier element on the page shows. */
export const notShownBefore = (host: Shower, articles: readonly Article[]): readonly Article[] => {
  const own = inPage(host);
  const earlier = [...host.page].filter((other) => {
    const place = inPage(other).compareDocumentPosition(own);
    return other !== host && place & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  const taken = new Set(earlier.flatMap((other) => other.shown.flatMap((article) => keysOf(article, other))));
  return taken.size ? articles.filter((article) => !keysOf(article, host).some((key) => taken.has(key))) : articles;
};
