import type { EmbedKind, EmbedProviderId } from '../model/embed.js';
import { bluesky, datawrapper, facebook, instagram, tiktok, vimeo, x, youtube } from './embeds-addresses.js';
import { embedAddress, type EmbedAddress, type EmbedPlace } from './embeds-place.js';

/** One whose posts, videos or charts may be framed. */
export interface EmbedProvider {
  /** What pages name it by in `consent`. */
  id: EmbedProviderId;
  /** What readers know it by. */
  name: string;
  kind: EmbedKind;
  /** Each host in full: none is a pattern that another's host could match. */
  hosts: readonly string[];
  /** Of an address on one of these hosts; `null` where it leads to something else. */
  read: (address: EmbedAddress) => EmbedPlace | null;
  /** Class of the quotations that its own script would replace. */
  quote?: RegExp;
  /** What its frames are as high as before they say so, in pixels. */
  height: number;
}

const at = (names: string, domain: string): string[] => names.split(' ').map((name) => `${name}.${domain}`);

/** All that may be framed, one row each. */
export const PROVIDERS: readonly EmbedProvider[] = [
  {
    id: 'youtube',
    name: 'YouTube',
    kind: 'video',
    hosts: [
      ...['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'www.youtube-nocookie.com'],
      ...at('www m music', 'youtube.com'),
    ],
    read: youtube,
    height: 360,
  },
  {
    id: 'vimeo',
    name: 'Vimeo',
    kind: 'video',
    hosts: ['vimeo.com', ...at('www player', 'vimeo.com')],
    read: vimeo,
    height: 360,
  },
  {
    id: 'x',
    name: 'X',
    kind: 'post',
    hosts: ['x.com', 'twitter.com', ...at('www mobile', 'x.com'), ...at('www mobile m platform', 'twitter.com')],
    read: x,
    quote: /(^|\s)twitter-(tweet|video)(\s|$)/,
    height: 480,
  },
  {
    id: 'instagram',
    name: 'Instagram',
    kind: 'post',
    hosts: ['instagram.com', 'instagr.am', ...at('www m', 'instagram.com')],
    read: instagram,
    quote: /(^|\s)instagram-media(\s|$)/,
    height: 640,
  },
  {
    id: 'facebook',
    name: 'Facebook',
    kind: 'post',
    hosts: ['facebook.com', 'fb.watch', ...at('www m mobile web', 'facebook.com')],
    read: facebook,
    quote: /(^|\s)fb-(post|video)(\s|$)/,
    height: 480,
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    kind: 'video',
    hosts: ['tiktok.com', ...at('www m', 'tiktok.com')],
    read: tiktok,
    quote: /(^|\s)tiktok-embed(\s|$)/,
    height: 640,
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    kind: 'post',
    hosts: ['bsky.app', ...at('www embed', 'bsky.app')],
    read: bluesky,
    quote: /(^|\s)bluesky-embed(\s|$)/,
    height: 400,
  },
  {
    id: 'datawrapper',
    name: 'Datawrapper',
    kind: 'chart',
    hosts: ['datawrapper.dwcdn.net', 'www.datawrapper.de'],
    read: datawrapper,
    height: 420,
  },
];

/** What an address leads to, and at whom; `null` for all that no row knows. */
export const embedAt = (given: string): { provider: EmbedProvider; place: EmbedPlace } | null => {
  const address = given ? embedAddress(given) : null;
  const provider = address ? PROVIDERS.find(({ hosts }) => hosts.includes(address.host)) : undefined;
  const place = address && provider ? provider.read(address) : null;
  return provider && place ? { provider, place } : null;
};
