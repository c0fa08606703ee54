/** Where headlines are found in pages of the hand-written script. */
export const BY_HAND = { headline: '.news h3' };

/** Where they are found in Presslet's. */
export const PRESSLET = { host: 'news-section-feed', headline: '[part~="headline"]' };
