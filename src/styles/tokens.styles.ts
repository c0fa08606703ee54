import { css } from 'lit';

/**
 * Every token with its default, once. Muted text, rules and tints are made of the text's colour, so that a page that
 * turns dark by a class takes the widget along. Lengths are relative to the host page's own text.
 */
export const tokens = css`
  .root {
    --_text: var(--news-text, var(--_ink));
    --_background: var(--news-background, var(--_paper));
    --_accent: var(--news-accent, color-mix(in srgb, currentColor 40%, #d4002a));
    --_muted: var(--news-muted, color-mix(in srgb, currentColor 74%, #0000));
    --_rule: var(--news-rule, color-mix(in srgb, currentColor 18%, #0000));
    --_tint: color-mix(in srgb, currentColor 8%, #0000);
    --_font: var(--news-font);
    --_headline-font: var(--news-headline-font);
    --_headline-size: var(--news-headline-size, 1);
    --_line-height: var(--news-line-height, 1.45);
    --_gap: var(--news-gap, 1em);
    --_radius: var(--news-radius, 0);
    --_image-ratio: var(--news-image-ratio, 3 / 2);
    --_headline-lines: var(--news-headline-lines, none);
    --_summary-lines: var(--news-summary-lines, 3);
    --_reserve: var(--news-reserve, 0);
  }

  .light,
  .auto {
    --_ink: #1a1a1a;
    --_paper: #fff;
    color-scheme: light;
  }

  .dark {
    --_ink: #e4e1dc;
    --_paper: #141414;
    color-scheme: dark;
  }

  @media (prefers-color-scheme: dark) {
    .auto {
      --_ink: #e4e1dc;
      --_paper: #141414;
      color-scheme: dark;
    }
  }
`;
