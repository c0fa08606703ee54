import { css } from 'lit';

/**
 * Every token with its default, once. Muted text, rules and tints are made of the text's colour, so that a page that
 * turns dark by a class takes the widget along. Lengths are relative to the host page's own text.
 */
export const tokens = css`
  .root {
    /* Colour of the text. Default: the page’s. */
    --_text: var(--news-text, var(--_ink));
    /* Colour behind the widget. Default: none. */
    --_background: var(--news-background, var(--_paper));
    /* Colour of section, kicker and labels. */
    --_accent: var(--news-accent, color-mix(in srgb, currentColor 40%, #e8112d));
    /* Colour of excerpts and small print. */
    --_muted: var(--news-muted, color-mix(in srgb, currentColor 74%, #0000));
    /* Colour of the hairlines between stories. */
    --_rule: var(--news-rule, color-mix(in srgb, currentColor 18%, #0000));
    --_tint: color-mix(in srgb, currentColor 8%, #0000);
    /* Typeface. Default: the page’s. */
    --_font: var(--news-font);
    /* Typeface of headlines. Default: that of the text. */
    --_headline-font: var(--news-headline-font);
    /* Factor for the size of all headlines. */
    --_headline-size: var(--news-headline-size, 1);
    /* Line height of running text. */
    --_line-height: var(--news-line-height, 1.45);
    /* Space between cards; the other spaces follow from it. */
    --_gap: var(--news-gap, 1em);
    /* Rounding of pictures. */
    --_radius: var(--news-radius, 0);
    /* Shape of pictures. Large ones default to 16 / 9. */
    --_image-ratio: var(--news-image-ratio, 3 / 2);
    /* Lines after which a headline is cut. None is so long, but for mischief. */
    --_headline-lines: var(--news-headline-lines, 24);
    /* Lines after which an excerpt is cut. */
    --_summary-lines: var(--news-summary-lines, 3);
    /* Height that is kept before the news is there. */
    --_reserve: var(--news-reserve, 0);
    /* Height that is kept for an advertisement. */
    --_ad-height: var(--news-ad-height, 15.625rem);
  }
`;
