import { css as schemes } from '../styles/schemes.js';
import { adsCss } from './ads.js';
import { detailsCss } from './details-style.js';

/**
 * What pages ask for by an attribute that most do not set, in one part: filters and order, what pages may show that are not the
 * publisher's, links with a page's own query, places for advertisements, light and dark, today's date, and more on cards. Labels that are
 * more than words ask for it, too.
 */
export { filterArticles } from '../desk/filters.js';
export { asAllowed } from '../desk/syndication.js';
export { withQuery } from '../model/url.js';
export { adsOf } from './ads.js';
export { labelsView } from './details.js';
export { extrasView } from './extras.js';
export { headingsOf } from './headings.js';
export { todayView } from './today.js';

/** Its style. */
export const css = schemes + adsCss + detailsCss;
