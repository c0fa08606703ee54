/**
 * What pages ask for by an attribute that most do not set, in one part: filters and order, what pages may show that are not the
 * publisher's, links with a page's own query, places for advertisements, light and dark, today's date, and more on cards.
 */
export { filterArticles } from '../desk/filters.js';
export { asAllowed } from '../desk/syndication.js';
export { withQuery } from '../model/url.js';
export { css as schemes } from '../styles/schemes.js';
export { adsOf } from './ads.js';
export { extrasView } from './extras.js';
export { headingsOf } from './headings.js';
export { todayView } from './today.js';
