import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentType, fileIn } from '../scripts/lib/loopback.js';
import { HAND_WRITTEN } from './contenders/page.js';
import { socialScript } from './contenders/social.js';
import { blueskyFeed } from './feeds/bluesky.js';
import { grownFeed, jsonFeed } from './feeds/json-feed.js';
import { mastodonTimeline } from './feeds/mastodon.js';
import { storiesOf } from './feeds/stories.js';
import { makePictures } from './pictures.js';
import { serve } from './serve.js';

/**
 * Where the bench's pages, scripts and feeds are served: pages on one origin, all else on another, as with a CDN.
 *
 * @typedef {object} Site
 * @property {string} cdn origin of scripts, feeds, pictures and the widgets' services
 * @property {string} feed address of the feed of the twenty stories
 * @property {string} feedText that feed
 * @property {readonly import('./feeds/stories.js').Story[]} stories
 * @property {((element: string, feed: string, options: object) => Promise<string>) | null} render fills an element; null where that is not built
 * @property {(html: string) => string} put serves a page and gives its address
 * @property {(count: number) => string} grown address of a feed with so many items
 * @property {string} changing address of a feed whose stories are not the same the next time
 * @property {(url: string) => Promise<number>} weight bytes of what is at an address, as they are sent
 * @property {() => Promise<void>} close
 */

const JSON_TYPE = 'application/json; charset=utf-8';
const FEED_TYPE = 'application/feed+json; charset=utf-8';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} root the project's folder
 * @returns {Promise<Site>}
 */
export async function openSite(browser, root) {
  let pictures = new Map();
  let stories = [];
  let version = 0;
  const made = {
    '/hand-written.js': () => HAND_WRITTEN,
    '/feed.json': () => jsonFeed(stories),
    '/api/v1/timelines/public': () => mastodonTimeline(stories),
    '/api/v1/custom_emojis': () => '[]',
    '/xrpc/app.bsky.feed.getAuthorFeed': (query) => blueskyFeed(stories.slice(0, Number(query.get('limit')))),
    '/changing.json': () => jsonFeed(changed(stories, ++version)),
  };
  const find = async (path, query) => {
    const [, id] = /^\/pictures\/(.+)\.webp$/.exec(path) ?? [];
    if (id) return { type: 'image/webp', body: pictures.get(id) };
    const [, count] = /^\/grown-(\d+)\.json$/.exec(path) ?? [];
    if (count) return { type: FEED_TYPE, body: grownFeed(stories, Number(count)) };
    const file = path.startsWith('/cdn/') && (await fileIn(root, path));
    if (file) return { type: contentType(file), body: readFileSync(file, 'utf8') };
    const body = made[path]?.(query) ?? socialScript(root, path, () => cdn.origin);
    return body === null ? null : { type: typeOf(path), body, changes: path === '/changing.json' };
  };
  const cdn = await serve(find);
  const pages = new Map();
  const front = await serve((path) => ({ type: contentType('a.html'), body: pages.get(path) ?? '' }));
  stories = storiesOf(root, cdn.origin);
  pictures = await makePictures(browser, root, stories);
  return {
    cdn: cdn.origin,
    feed: `${cdn.origin}/feed.json`,
    feedText: jsonFeed(stories),
    stories,
    render: await renderer(root),
    put: (html) => {
      const path = `/${pages.size}`;
      pages.set(path, html);
      return front.origin + path;
    },
    grown: (count) => `${cdn.origin}/grown-${count}.json`,
    changing: `${cdn.origin}/changing.json`,
    weight: async (url) =>
      Number((await fetch(url, { headers: { 'accept-encoding': 'br' } })).headers.get('content-length')),
    close: async () => {
      await Promise.all([front.close(), cdn.close()]);
    },
  };
}

function typeOf(path) {
  if (/^\/(?:api|xrpc)\//.test(path)) return JSON_TYPE;
  return path.endsWith('.json') ? FEED_TYPE : contentType(path);
}

/** The same stories later: each headline says which version it is of, and the last story has come to the top. */
function changed(stories, version) {
  const turned = version % stories.length;
  const later = [...stories.slice(turned), ...stories.slice(0, turned)];
  return later.map((story) => ({ ...story, headline: `${story.headline} (${version})` }));
}

/** What the build offers for pages that are filled before they are sent. */
async function renderer(root) {
  const file = join(root, 'dist/node/prerender.js');
  if (!existsSync(file)) return null;
  const { renderToString } = await import(pathToFileURL(file).href);
  return renderToString ?? null;
}
