/** What stands in an article's text beside its paragraphs: galleries, players and boxes. */
export const boxes = /* css */ `
  /* What did not come leaves nothing behind, but may still come. */
  .text-body [data-gone],
  .text-body a:has(> [data-gone]:only-child),
  .text-body a:has(> picture:only-child > [data-gone]) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    visibility: hidden;
  }

  [data-without] [part='credit'] {
    display: none;
  }

  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_gap) * 0.75) calc(var(--_gap) * 0.5);
    align-items: start;
  }

  .text-body .gallery > figure {
    margin-block: 0;
  }

  .text-body .gallery > figure img {
    width: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }

  .gallery > figcaption {
    grid-column: 1 / -1;
    margin-block-start: 0;
  }

  .gallery > figure > figcaption {
    margin-block-start: 0.35em;
  }

  .player :is(audio, video) {
    display: block;
    width: 100%;
  }

  .player audio {
    height: 3.375rem;
  }

  .player video {
    height: auto;
    max-height: min(80vh, 40em);
    background: var(--_tint);
  }

  .player video:not([width][height]) {
    aspect-ratio: 16 / 9;
  }

  .player p {
    margin-block-start: 0.5em;
  }

  .text-body > .player {
    margin-block: 1.75em;
  }

  /* A box of its own is set off by rules, whatever stands in it. */
  .text-body aside:not(:has(> blockquote, > figure > blockquote)) {
    padding-block: 0.9em;
    border-block: 1px solid var(--_rule);
    font-size: max(0.9375em, 12px);
    line-height: 1.5;
  }

  .text-body aside.is-note {
    border-block-start: 2px solid;
  }

  .text-body aside.is-correction {
    padding-block: 0.1em;
    padding-inline-start: 1.1em;
    border-block: 0;
    border-inline-start: 3px solid var(--_accent);
  }

  .box :is(p, ul, ol, dl, figure) + :is(p, ul, ol, dl, figure),
  .box :is(h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.5em;
  }

  .story .box :is(h2, h3, h4, h5, h6) {
    font-size: max(1em, 12px);
  }

  .is-more a {
    font-weight: 650;
  }

  .text-body .is-more a:not(:hover, :focus-visible) {
    text-decoration: none;
  }

  .text-body .is-more :is(ul, ol) {
    padding: 0;
    list-style: none;
  }

  .is-more figure {
    margin-block: 0.5em;
  }

  @media print {
    .player audio {
      display: none;
    }

    .player p[data-file] {
      display: block !important;
    }

    .player a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
