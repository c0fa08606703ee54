/**
 * What is seldom needed of the desk's choices, in one part: filters and order, what to read next, and what pages may show
 * that are not the publisher's.
 */
export { filterArticles } from '../desk/filters.js';
export { relatedTo } from '../desk/related.js';
export { asAllowed } from '../desk/syndication.js';
export { relatedHeading } from './related.js';
