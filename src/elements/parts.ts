/** What lists do beyond showing what there is. */
export const FLOW = () => import('./flow/flow.js');

/** What news that is shown needs from then on. */
export const LIVE = () => import('./live/live.js');

/** How scripts other than Latin, Greek and Cyrillic are set. */
export const SCRIPTS = () => import('../view/scripts.js');

/** What few pages ask for. */
export const OPTIONS = () => import('../view/options.js');

/** How a tree that came with the page is taken over. */
export const PRERENDERED = () => import('./prerendered/take-over.js');
