/**
 * What is seldom needed of the desk's choices, in one part: filters and order what pages may show that are not the publisher's,
 * and links with a page's own query.
 */
export { filterArticles } from '../desk/filters.js';
export { asAllowed } from '../desk/syndication.js';
export { withQuery } from '../model/url.js';
