import { byHand } from './by-hand.js';
import { presslets } from './presslet.js';
import { socialWidgets } from './social.js';
import { staticHtml } from './static.js';

/**
 * A way to get headlines on a page.
 *
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} name
 * @property {(site: import('../site.js').Site, options: { limit: number }) => string | Promise<string>} page the page's HTML
 * @property {string} headline selector of a headline
 * @property {string} [host] selector of the element in whose shadow tree the headlines are
 * @property {'prerender'} [needs] what has to be built for it
 */

/** In the order in which they take turns. @type {readonly Contender[]} */
export const contenders = [staticHtml, byHand, ...presslets, ...socialWidgets];
