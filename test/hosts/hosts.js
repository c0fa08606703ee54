import { documents } from './pages/documents.js';
import { intrinsics } from './pages/intrinsics.js';
import { libraries } from './pages/libraries.js';
import { missing } from './pages/missing.js';
import { moves } from './pages/moves.js';
import { names } from './pages/names.js';
import { policies } from './pages/policies.js';
import { scripts } from './pages/scripts.js';
import { styles } from './pages/styles.js';

/**
 * A page on which the widgets may find themselves. `{cdn}` and `{page}` in its texts stand for the two servers.
 * @typedef {object} Host
 * @property {number} number
 * @property {string} name
 * @property {string} [variant] where there are several pages of one number
 * @property {Record<string, string>} [headers] of the page
 * @property {string} [doctype]
 * @property {string} [attributes] of the html element
 * @property {string} [head] stands before our script
 * @property {(widgets: string) => string} [body]
 * @property {(tag: string, way: string) => string} [script] what stands for our script tag
 * @property {boolean} [end] our script stands at the end of the body
 * @property {() => unknown} [steps] runs in the page; sets `data-done` on its html element at the end
 * @property {object} [look] the reader's window: `width`, `height`, `media`, `forced`
 * @property {Outcome | Outcome[]} [expected] of all widgets, or of each in turn; `news` by default
 * @property {number[]} [shows] which widgets stand there, in order; the four by default
 * @property {RegExp} [settled] the statuses in which a widget may stay
 * @property {RegExp} [tolerates] what the page cannot but note, beside what it notes without our script
 * @property {RegExp} [grows] names of globals that come later by the page's own doing
 * @property {boolean} [unstyled] the page keeps style sheets from our shadow roots
 * @property {string[]} [engines] where it can be made; in all by default
 * @property {string[]} [ways] how our script can be brought; `module` and `full` by default
 * @property {string} [reason] why there is less than the news
 *
 * @typedef {'news' | 'text' | 'unseen' | 'fallback'} Outcome `text`: the news, in engines without a parser that is safe by itself
 *   without what takes one; `unseen`: the news in a box that the page hides
 */

/** Every host page, by its number. @type {Host[]} */
export const HOSTS = [
  ...policies,
  ...scripts,
  ...libraries,
  ...intrinsics,
  ...missing,
  ...names,
  ...styles,
  ...documents,
  ...moves,
].sort((one, other) => one.number - other.number);

/** The page that all others are held against. */
export const PLAIN = HOSTS[0];
