/** A whole article, set for reading: 62 to 70 characters a line. */
export const css = /* css */ `
  .story {
    --_measure: 34em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
  }

  .story > * {
    max-width: var(--_measure);
  }

  .story > .media {
    max-width: none;
  }

  .lead {
    display: grid;
    gap: 0.6em;
  }

  .story .lead .headline {
    font-size: calc(clamp(1.5em, 3.4cqi + 1em, 2.75em) * var(--_headline-size));
    line-height: 1.12;
    letter-spacing: -0.012em;
  }

  .standfirst {
    font-size: clamp(1.0625em, 0.9em + 1cqi, 1.1875em);
    line-height: 1.4;
  }

  .lead .meta {
    padding-block-start: 0.3em;
  }

  .story .media .frame {
    aspect-ratio: auto;
    min-height: 4em;
  }

  .story .media img {
    height: auto;
  }

  .story .media img:not([width][height]) {
    aspect-ratio: var(--news-image-ratio, 16 / 9);
  }

  figcaption {
    max-width: 42em;
    margin-block-start: 0.5em;
  }

  .key-points {
    padding-block: calc(var(--_gap) * 0.75);
    border-block: 1px solid var(--_rule);
  }

  .story :is(h1, h2, h3, h4, h5, h6):not(.headline) {
    font-family: var(--_headline-font);
    font-size: calc(1.1875em * var(--_headline-size));
    line-height: 1.25;
    text-wrap: balance;
  }

  .story .key-points :is(h2, h3, h4, h5, h6),
  .story .corrections :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.4em;
    font-size: max(0.8125em, 12px);
    color: var(--_accent);
  }

  .story :is(ul, ol) {
    padding-inline-start: 1.25em;
  }

  .story li + li {
    margin-block-start: 0.35em;
  }

  .text-body {
    line-height: 1.6;
  }

  .text-body > * + * {
    margin-block-start: 0.9em;
  }

  .text-body > :is(h2, h3, h4, h5, h6) {
    margin-block: 1.6em -0.35em;
  }

  .text-body a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }

  .text-body :is(figure, .scroll, .ad, hr, aside, pre) {
    margin-block: 1.75em;
  }

  .text-body :is(p, div, ul, ol, dl, figure, blockquote) > :is(p, ul, ol, dl, figure) + :is(p, ul, ol, dl, figure) {
    margin-block-start: 0.9em;
  }

  .text-body blockquote {
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_rule);
  }

  .text-body aside > blockquote,
  .text-body aside > figure > blockquote {
    padding-block: 0.2em;
    border-inline-start-color: var(--_accent);
    font-family: var(--_headline-font);
    font-size: calc(1.4375em * var(--_headline-size));
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .text-body aside cite {
    display: block;
    margin-block-start: 0.5em;
    font-family: var(--_font);
    font-size: max(0.6em, 12px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.4;
    color: var(--_muted);
  }

  /* The width that the newsroom gives holds the picture's place before it comes. */
  .text-body img {
    width: revert-layer;
    max-width: 100%;
    height: auto;
    background: var(--_tint);
  }

  .text-body dt {
    font-weight: 650;
  }

  .text-body dd {
    margin-inline-start: 1.25em;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    min-width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  caption {
    padding-block-end: 0.5em;
    font-weight: 650;
    text-align: start;
  }

  :is(td, th) {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }

  [dir='rtl'] :is(td, th) {
    padding: 0.5em 0 0.5em 1em;
  }

  thead th {
    border-block-end: 2px solid;
  }

  :is(pre, code, kbd, samp) {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }

  pre {
    overflow-x: auto;
    padding: 0.75em 1em;
    background: var(--_tint);
    overflow-wrap: normal;
  }

  .text-body hr {
    width: 4em;
    border: 0;
    border-block-start: 1px solid var(--_rule);
  }

  .text-body :is(summary, details) {
    all: revert;
  }

  .corrections {
    padding-block-start: calc(var(--_gap) * 0.75);
    border-block-start: 1px solid var(--_rule);
  }

  .read-on a {
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }
`;
