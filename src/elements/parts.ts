/** What lists do beyond showing what there is. */
export const FLOW = () => import('./flow/flow.js');

/** What news that is shown needs from then on. */
export const LIVE = () => import('./live/live.js');

/** What few pages ask for. */
export const OPTIONS = () => import('../view/options.js');
