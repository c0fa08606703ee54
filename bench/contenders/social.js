import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from './page.js';

/** Where Bluesky's client asks, as it stands in the widget's build. */
const BLUESKY = 'https://api.bsky.app';

/**
 * The widgets' own minified builds, by the path they are served at. The only change: Bluesky's address, which no attribute sets, becomes that of this
 * machine, since no request may leave it.
 *
 * @param {string} root the project's folder
 * @param {string} path
 * @param {() => string} cdn
 * @returns {string | null}
 */
export function socialScript(root, path, cdn) {
  const read = (name) => readFileSync(join(root, 'node_modules', name), 'utf8');
  if (path === '/mastodon.js') return read('@idotj/mastodon-embed-timeline/dist/mastodon-timeline.umd.js');
  if (path === '/mastodon.css') return read('@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css');
  if (path !== '/bluesky.js') return null;
  const script = read('bsky-embed/dist/bsky-embed.umd.js');
  if (script.split(BLUESKY).length !== 2) throw new Error(`bsky-embed no longer names ${BLUESKY} once.`);
  return script.replace(BLUESKY, cdn());
}

/** @type {readonly import('./table.js').Contender[]} */
export const socialWidgets = [
  {
    id: 'mastodon',
    name: 'mastodon-embed-timeline',
    page: ({ cdn }, { limit }) =>
      page(
        `<link rel="stylesheet" href="${cdn}/mastodon.css"><script defer src="${cdn}/mastodon.js"></script>`,
        '<div id="mt-container" class="mt-container"><div class="mt-body" role="feed"><div class="mt-loading-spinner"></div></div></div>' +
          `<script type="module">new MastodonTimeline.Init({ instanceUrl: '${cdn}', timelineType: 'local', maxNbPostShow: '${limit}' })</script>`,
      ),
    headline: '.mt-post-txt',
  },
  {
    id: 'bluesky',
    name: 'bsky-embed',
    page: ({ cdn }, { limit }) =>
      page(
        `<script defer src="${cdn}/bluesky.js"></script>`,
        `<bsky-embed username="ledger.example" limit="${limit}"></bsky-embed>`,
      ),
    host: 'bsky-embed',
    headline: 'article p.whitespace-pre-wrap:not(a *)',
  },
];
