import { own } from '../html/own-document.js';

/** Where an element's news comes from. */
export interface Source {
  /** An address to ask, the page's own for JSON that stands in it, or what was asked for in vain. */
  url: string | null;
  /** JSON that stands in the page; empty where it is to be asked for; `null` where there is nothing. */
  text: string | null;
}

const absolute = (address: string): string | null => {
  try {
    return new URL(address, own('baseURI')).href;
  } catch {
    return null;
  }
};

const attribute = (selector: string, name: string): string =>
  own('querySelector').call(document, selector)?.getAttribute(name)?.trim() ?? '';

/**
 * Finds the source of an element: its `src`, an inline `<script type="application/feed+json">` for `#id`, or without
 * `src` the feed that the page announces by `<link rel="alternate" type="application/feed+json">`, else the posts of the
 * WordPress that it says it is made by (`<link rel="https://api.w.org/">`, REST API handbook, "Discovery").
 */
export const findSource = (src: string, from: Node): Source => {
  if (src.startsWith('#')) {
    const roots = [from.getRootNode() as Partial<Document>, document];
    const [near, page] = roots.map((root) => root.getElementById?.(src.slice(1)));
    const found = near ?? page;
    return found instanceof HTMLScriptElement
      ? { url: location.href, text: found.text || ' ' }
      : { url: src, text: null };
  }
  const api = attribute('link[rel="https://api.w.org/"]', 'href');
  const posts = api && `${api}wp/v2/posts${api.includes('?') ? '&' : '?'}_embed`;
  const address = src || attribute('link[rel~="alternate"][type="application/feed+json"]', 'href') || posts;
  const url = address && absolute(address);
  return url ? { url, text: '' } : { url: address || null, text: null };
};

/** The addresses under which the page is known: its own, `<link rel="canonical">` and `og:url`. */
export const pageAddresses = (): string[] => {
  const canonical = attribute('link[rel~="canonical"]', 'href');
  const shared = attribute('meta[property="og:url"]', 'content');
  return [canonical, shared, location.href.replace(/#.*/, ''), location.href].flatMap(
    (each) => (each && absolute(each)) || [],
  );
};

/** The section that the page says it belongs to (Open Graph, `article:section`); may be empty. */
export const pageSection = (): string => attribute('meta[property="article:section"]', 'content');

/** Whether search engines may index the page (robots meta tag). */
export const pageIsIndexed = (): boolean =>
  !/(?:^|[\s,])(?:noindex|none)\s*(?:,|$)/i.test(attribute('meta[name="robots" i]', 'content'));

/** The nearest value of an attribute, out through shadow roots to the page's root. */
export const nearest = (from: Element, name: string): string | null => {
  const holder = from.closest(`[${name}]`);
  const root = from.getRootNode();
  if (holder) return holder.getAttribute(name);
  return root instanceof ShadowRoot ? nearest(root.host, name) : null;
};
