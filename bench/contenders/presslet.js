import { page } from './page.js';

const HEADLINE = { host: 'news-section-feed', headline: '[part~="headline"]' };

const script = (cdn) => `<script type="module" src="${cdn}/cdn/presslet.js"></script>`;
const full = (cdn) => `<script defer src="${cdn}/cdn/presslet.full.js"></script>`;
const preload = (feed) => `<link rel="preload" as="fetch" crossorigin href="${feed}">`;
const element = (feed, limit) => `<news-section-feed src="${feed}" limit="${limit}"></news-section-feed>`;

/** What a publisher would keep for so many stories on a telephone. In the page's own style: a token counts only once the script is there. */
const reserve = (limit) => `<style>news-section-feed{display:block;min-height:${limit * 14 + 4}rem}</style>`;

/** The plain snippet on a page with as many elements as wanted. */
export const pressletPage = (cdn, feed, limit, elements = 1) =>
  page(script(cdn), element(feed, limit).repeat(elements));

/** @type {readonly import('./table.js').Contender[]} */
export const presslets = [
  {
    id: 'presslet',
    name: 'Presslet',
    page: ({ cdn, feed }, { limit }) => pressletPage(cdn, feed, limit),
    ...HEADLINE,
  },
  {
    id: 'preloaded',
    name: 'Presslet, feed preloaded',
    page: ({ cdn, feed }, { limit }) => page(preload(feed) + script(cdn), element(feed, limit)),
    ...HEADLINE,
  },
  {
    id: 'reserved',
    name: 'Presslet, height reserved',
    page: ({ cdn, feed }, { limit }) => page(reserve(limit) + script(cdn), element(feed, limit)),
    ...HEADLINE,
  },
  {
    id: 'full',
    name: 'Presslet, one file',
    page: ({ cdn, feed }, { limit }) => page(full(cdn), element(feed, limit)),
    ...HEADLINE,
  },
  {
    id: 'prerendered',
    name: 'Presslet, prerendered',
    page: async ({ cdn, feed, feedText, render }, { limit }) =>
      page(script(cdn), await render(element(feed, limit), feedText, { url: feed, feedUrl: feed })),
    needs: 'prerender',
    ...HEADLINE,
  },
];
