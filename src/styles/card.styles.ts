import { css } from 'lit';

/** A card, its picture beside or above, and the bones of one that is on its way. The large card comes with its layout. */
export const card = css`
  .card {
    position: relative;
    z-index: 0;
    display: grid;
    gap: calc(var(--_gap) * 0.5) var(--_gap);
    align-content: start;
  }

  .text {
    display: grid;
    gap: 0.3em;
    align-content: start;
    min-width: 0;
  }

  .headline,
  .heading {
    font-family: var(--_headline-font);
    font-size: calc(1.0625em * var(--_headline-size));
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  /* Above the picture: a place of its own in the grid (order) would lift that over the link. */
  .headline a::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset: 0;
  }

  .headline > *,
  .summary {
    display: -webkit-box;
    overflow: hidden;
    padding-block-end: 0.08em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_headline-lines);
  }

  .headline > :is(:focus-visible, :active, bdi:hover) {
    -webkit-line-clamp: none;
  }

  .summary {
    color: var(--_muted);
    font-size: max(0.9375em, 12px);
    text-wrap: pretty;
    -webkit-line-clamp: var(--_summary-lines);
  }

  .small {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }

  /*
   * A separator hangs before each part but is cut off where a part starts a line. It floats, and all parts have the row's
   * direction, so that it stands on the row's starting side also before words that are written the other way. It is not spoken.
   */
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.1em;
    overflow: clip visible;
  }

  .row > * {
    direction: inherit;
    unicode-bidi: plaintext;
  }

  .row > * + *::before {
    content: '·';
    content: '·' / '';
    float: inline-start;
    width: 1.1em;
    margin-inline-start: -1.1em;
    text-align: center;
  }

  .row:not(:has(*)) {
    display: none;
  }

  .over {
    color: var(--_accent);
    font-weight: 600;
  }

  .media {
    position: relative;
    min-width: 0;
  }

  .frame {
    aspect-ratio: var(--_image-ratio);
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  details {
    position: absolute;
    inset: auto 0 0;
    z-index: 2;
    display: flex;
    flex-flow: column-reverse;
    align-items: end;
    font-size: 12px;
    line-height: 1.35;
    pointer-events: none;
  }

  summary,
  details bdi {
    padding: 0.35em 0.6em;
    color: #fff;
    background: #000b;
    list-style: none;
    pointer-events: auto;
  }

  summary {
    min-width: 24px;
    text-align: center;
    cursor: pointer;
  }

  summary:focus-visible {
    outline-offset: -3px;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  @container (min-width: 16em) {
    .is-inline.pictured {
      grid-template-columns: minmax(0, 1fr) clamp(5.5em, 30%, 12em);
    }

    .is-inline .media {
      order: 1;
      align-self: start;
    }
  }

  .bone {
    height: 1em;
    background: repeating-linear-gradient(var(--_tint) 0 1em, #0000 1em 1.3em);
  }

  .two {
    height: 2.3em;
  }

  .three {
    height: 3.6em;
  }

  .bone:last-child {
    width: 55%;
  }
`;
