/**
 * A way to get headlines on a page.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {(cdn: string, titles: readonly string[]) => string} page the page's HTML; `cdn` is the origin of scripts and feed
 * @property {string} headline selector of a headline
 * @property {string} [host] selector of the element whose shadow tree the headline is in
 */

const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front</title>${head}</head><body><h1>Front</h1>${body}</body></html>`;

const script = (cdn) => `<script type="module" src="${cdn}/cdn/presslet.js"></script>`;

const element = (cdn) =>
  `<news-section-feed src="${cdn}/feeds/harbour-ledger.json" show="section time"></news-section-feed>`;

/** @type {readonly Contender[]} */
export const contenders = [
  {
    name: 'headlines in the HTML',
    page: (_, titles) => page('', `<ul id="news">${titles.map((title) => `<li><h3>${title}</h3></li>`).join('')}</ul>`),
    headline: '#news h3',
  },
  {
    name: '40 lines by hand',
    page: (cdn) =>
      page(
        `<script type="module" src="${cdn}/hand-written.js"></script>`,
        `<ul id="news" data-src="${cdn}/feeds/harbour-ledger.json"></ul>`,
      ),
    headline: '#news h3',
  },
  {
    name: 'Presslet',
    page: (cdn) => page(script(cdn), element(cdn)),
    host: 'news-section-feed',
    headline: '[part~="headline"]',
  },
  {
    name: 'Presslet, feed preloaded',
    page: (cdn) =>
      page(
        `<link rel="preload" as="fetch" crossorigin href="${cdn}/feeds/harbour-ledger.json">${script(cdn)}`,
        element(cdn),
      ),
    host: 'news-section-feed',
    headline: '[part~="headline"]',
  },
];
