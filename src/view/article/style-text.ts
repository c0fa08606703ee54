/** The running text of an article. */
export const text = /* css */ `
  .text-body {
    line-height: 1.6;
    text-wrap: pretty;
    hanging-punctuation: first allow-end last;
  }

  /* Long words would leave holes in a narrow column; the language of the text says where they part. */
  @container (max-width: 26em) {
    .text-body {
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
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

  .text-body hr + hr {
    display: none;
  }

  :is(sup, sub) {
    font-size: max(0.72em, 12px);
    line-height: 0;
  }

  /* Room for a finger. */
  sup a {
    padding: 0.35em 0.08em;
  }

  .text-body sup a {
    text-decoration: none;
  }

  /* The notes, which links of the text lead to. */
  .text-body :is(ol, ul):has(> li > [data-place]) {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
    font-size: max(0.875em, 12px);
    line-height: 1.45;
  }

  /* Where a link of the text has led. */
  .text-body [tabindex='-1']:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  .text-body :is(th[scope='row'], tbody th) {
    font-weight: 600;
  }

  kbd {
    padding: 0.05em 0.35em;
    border: 1px solid var(--_rule);
    border-radius: 0.2em;
    font-size: 0.875em;
  }

  /* Code that is wider than the column scrolls, by keyboard too. */
  pre code {
    font-size: 1em;
  }
`;
