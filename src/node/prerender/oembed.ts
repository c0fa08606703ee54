import { escapeHtml } from '../../formats/write-body.js';
import { Fault } from '../fault.js';
import { NOWHERE, viewPage, wishOf } from './draw.js';
import type { Feeds } from './feeds.js';
import { readPage, type Found } from './page.js';
import { readFeed } from './read-feed.js';

/** What an embed is made of. */
export interface OembedOptions {
  /** The page's address. */
  url: string;
  /** Where `embed.html` is. */
  embed: string;
  /** Which element of the page, counted from 1. */
  number: number;
  width: number;
  height: number;
  feeds: Feeds;
}

/** What a provider answers (oembed.com, 2.3.4). */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url?: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
}

/** Seconds for which a consumer may keep the answer: the frame itself is always new. */
const AGE = 86_400;

/** What `embed.html` takes of an element: not what belongs to its place in the page. */
const NO_PARAMETERS =
  /^(?:id|class|style|slot|hidden|role|on.*|aria-.*|data-.*|target|embeds|consent|offline|article-id|src)$/;

const addressOf = ({ kind, attributes }: Found, embed: string, more: Record<string, string>): string => {
  const address = new URL(embed);
  const own = [...attributes].filter(([name]) => !NO_PARAMETERS.test(name));
  for (const [name, value] of [['element', kind] as const, ...Object.entries(more), ...own])
    address.searchParams.set(name, value);
  return address.href;
};

/** A page's element as other sites embed it. A {@link Fault} where a frame could not show it. */
export const oembedOf = async (
  text: string,
  { url, embed, number, width, height, feeds }: OembedOptions,
): Promise<Oembed> => {
  const page = readPage(text);
  const found = page.elements[number - 1];
  if (!found) throw new Fault(`The page has ${page.elements.length} news elements.`);
  const view = viewPage(page.document, url);
  const wish = wishOf(found, view);
  const { source } = wish;
  if (source.text === null || !source.url) throw new Fault('The element has no feed.');
  if (source.text) throw new Fault('The feed stands in the page, where a frame cannot read it. Give it an address.');
  if (source.url.startsWith(NOWHERE)) throw new Fault('Say what the address of the page is: --base <address>.');
  const feed = await readFeed(wish, feeds);
  // A frame cannot know whose page it stands in.
  const article = found.attributes.get('article-id') ?? (found.kind === 'section-feed' ? '' : url);
  const frame = addressOf(found, embed, { src: source.url, ...(article && { 'article-id': article }) });
  const { publisher, title, homeUrl } = feed;
  const name = (found.attributes.get('heading') ?? found.attributes.get('section') ?? title) || publisher.name;
  const home = publisher.url ?? homeUrl;
  const helper = new URL('embed-parent.js', embed).href;
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: publisher.name,
    ...(home && { provider_url: home }),
    cache_age: AGE,
    width,
    height,
    html:
      `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(name)}" width="${width}" height="${height}" loading="lazy"` +
      ` style="width:100%;max-width:${width}px;border:0"></iframe>` +
      `<script async src="${escapeHtml(helper)}"></script>`,
  };
};
