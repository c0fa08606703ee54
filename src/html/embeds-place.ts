import type { EmbedKind } from '../model/embed.js';

/** A web address of a known host in the pieces that a provider reads ids from. */
export interface EmbedAddress {
  /** Lower-case; no port was given. */
  host: string;
  path: string;
  params: URLSearchParams;
  /** Behind the `#`. */
  fragment: string;
}

/** What an address leads to. Both addresses are made of ids that were checked, and of nothing else that was given. */
export interface EmbedPlace {
  /** The page about it, for a link. */
  page: string;
  /** What a frame shows. */
  frame: string;
  /** Default: the provider's own. */
  kind?: EmbedKind;
  /** Stands upright; videos only. */
  tall?: boolean;
}

/** A Bluesky post's own name says where it stands, as any address does. */
const AT_URI = /^at:\/\/([^/?#]+)\/app\.bsky\.feed\.post\/(?=[^/]+$)/;

/** The pieces of an address; `null` for what is none of the web, or has a name, a password or a port in it. */
export const embedAddress = (given: string): EmbedAddress | null => {
  const text = given.trim().replace(AT_URI, 'https://bsky.app/profile/$1/post/');
  try {
    // What is relative is so to a page that no provider has; what lacks only its scheme gets one.
    const { protocol, username, password, port, hostname, pathname, searchParams, hash } = new URL(
      text,
      'https://relative.invalid',
    );
    if (!/^https?:$/.test(protocol) || username || password || port) return null;
    return { host: hostname, path: pathname, params: searchParams, fragment: hash.slice(1) };
  } catch {
    return null;
  }
};
