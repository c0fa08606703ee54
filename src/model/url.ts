const TRACKING = /^(utm_|at_|mc_|[fgdm]s?clk?id|fbclid)/i;

const parse = (text: string, base?: string | null): URL | null => {
  try {
    return new URL(text, base ?? undefined);
  } catch {
    return null;
  }
};

/**
 * The one rule for every address in a feed: http or https, no user name or password, resolved against the first usable
 * base. Everything else is `null`.
 */
export const webUrl = (value: string | null | undefined, ...bases: (string | null | undefined)[]): string | null => {
  const text = value?.trim();
  if (!text) return null;
  const url = bases.reduce<URL | null>((found, base) => found ?? (base ? parse(text, base) : null), parse(text));
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
};

/** A key under which addresses of one page are equal: scheme, `www.`, trailing slash and tracking aside. */
export const urlKey = (address: string | null): string => {
  const url = address ? parse(address) : null;
  if (!url) return address ?? '';
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept).toString();
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  // The fragment stays: it may be a route, or the place of one item on a page of many.
  return `${url.host.replace(/^www\./, '')}${path}${query && `?${query}`}${url.hash}`;
};

/**
 * Adds a query string (`utm_source=partner`) to an address, in place of what has the same names there. Otherwise the
 * address's own query stays to the letter: it may be signed.
 */
export const withQuery = (address: string, query: string): string => {
  const url = query ? parse(address) : null;
  if (!url) return address;
  const { searchParams } = url;
  for (const [name] of new URLSearchParams(query)) if (searchParams.has(name)) searchParams.delete(name);
  url.search += (url.search && '&') + query.replace(/^\?/, '');
  return url.href;
};

/**
 * A picture's address as a page may ask for it: a page over https loads no picture over http (W3C Mixed Content), and as a
 * rule it is there over https too. `pageIsSecure` says whether the page itself came over https.
 */
export const pictureUrl = (url: string, pageIsSecure: boolean): string =>
  pageIsSecure ? url.replace(/^http:/i, 'https:') : url;
