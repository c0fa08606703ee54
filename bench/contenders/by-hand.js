import { LIST_STYLE, page } from './page.js';

/** The hand-written script on a page with as many lists as wanted. */
export const byHandPage = (cdn, feed, limit, lists = 1) =>
  page(
    `<script type="module" src="${cdn}/hand-written.js"></script>${LIST_STYLE}`,
    `<ul class="news" data-news="${feed}" data-limit="${limit}"></ul>`.repeat(lists),
  );

/** @type {import('./table.js').Contender} */
export const byHand = {
  id: 'hand-written',
  name: 'Hand-written script',
  page: ({ cdn, feed }, { limit }) => byHandPage(cdn, feed, limit),
  headline: '.news h3',
};
