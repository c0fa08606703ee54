/** A figure, as WordPress wrote it before it knew figures, and many themes still do. */
export const FIGURE = /(^|\s)wp-caption(\s|$)/;

/** The caption in such a figure. */
export const CAPTION = /(^|\s)wp-caption-text(\s|$)/;

/** What plugins put behind a text and its writer did not: buttons to share it, other articles. */
export const FURNITURE = /(^|\s)(sharedaddy|sd-sharing-enabled|jp-relatedposts|robots-nocontent)(\s|$)/;
