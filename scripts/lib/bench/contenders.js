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

/** A feed of headlines and dates, and the demo's, whose bylines name agencies, so that a second script has to read them. */
const plain = '/feeds/plain.json';
const demo = '/feeds/harbour-ledger.json';

const element = (src) => `<news-section-feed src="${src}" show="section time"></news-section-feed>`;

const presslet = { host: 'news-section-feed', headline: '[part~="headline"]' };

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
        `<ul id="news" data-src="${cdn}${plain}"></ul>`,
      ),
    headline: '#news h3',
  },
  { name: 'Presslet', page: (cdn) => page(script(cdn), element(cdn + plain)), ...presslet },
  {
    name: 'Presslet, feed preloaded',
    page: (cdn) =>
      page(`<link rel="preload" as="fetch" crossorigin href="${cdn}${plain}">${script(cdn)}`, element(cdn + plain)),
    ...presslet,
  },
  { name: "Presslet, the demo's feed", page: (cdn) => page(script(cdn), element(cdn + demo)), ...presslet },
];
