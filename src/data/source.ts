/** Where an element's news comes from. */
export type Source =
  /** A request. */
  | { kind: 'url'; url: string }
  /** JSON in the page; relative addresses in it resolve against the page's address. */
  | { kind: 'inline'; text: string; url: string }
  /** Nowhere: what was asked for, if anything. */
  | { kind: 'none'; url: string | null };

const absolute = (address: string): string | null => {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return null;
  }
};

const inline = (id: string, from: Node): Source => {
  const root = from.getRootNode();
  const found =
    (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? document.getElementById(id);
  return found instanceof HTMLScriptElement
    ? { kind: 'inline', text: found.text, url: document.URL }
    : { kind: 'none', url: `#${id}` };
};

/**
 * Finds the source of an element: its `src`, an inline `<script type="application/feed+json">` for `#id`, or without
 * `src` the feed that the page announces by `<link rel="alternate" type="application/feed+json">`.
 */
export const findSource = (src: string, from: Node): Source => {
  if (src.startsWith('#')) return inline(src.slice(1), from);
  const announced = 'link[rel~="alternate"][type="application/feed+json"][href]';
  const address = src || document.querySelector(announced)?.getAttribute('href') || '';
  const url = address ? absolute(address) : null;
  return url ? { kind: 'url', url } : { kind: 'none', url: address || null };
};

/** The addresses under which the page is known: its own, `<link rel="canonical">` and `og:url`. */
export const pageAddresses = (): string[] => {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const own = document.URL.replace(/#.*$/, '');
  return [canonical, shared, own, document.URL]
    .map((address) => (address ? absolute(address) : null))
    .filter((address) => address !== null);
};
