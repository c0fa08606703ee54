/** Places for advertisements. */
export const ADS = () => import('../view/ads.js');

/** What news that is shown needs from then on. */
export const LIVE = () => import('./live.js');

/** Light and dark, where the page does not say them by itself. */
export const SCHEMES = () => import('../styles/schemes.js');

/** The desk's choices that few pages need. */
export const SELECTION = () => import('../view/selection.js');
