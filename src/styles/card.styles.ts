import { css } from 'lit';

/** A card in its four layouts, and the bones of one that is on its way. */
export const card = css`
  .card {
    position: relative;
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

  .headline {
    font-family: var(--_headline-font);
    font-size: calc(1.0625em * var(--_headline-size));
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .headline a,
  .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_headline-lines);
    padding-block-end: 0.08em;
  }

  .summary {
    color: var(--_muted);
    font-size: max(0.9375em, 12px);
    -webkit-line-clamp: var(--_summary-lines);
  }

  .small {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }

  /* A separator hangs before each part but is cut off where a part starts a line. */
  .over,
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    overflow: clip;
    overflow-clip-margin: 0;
  }

  .over > * + *::before,
  .meta > * + *::before {
    content: '·';
    display: inline-block;
    width: 1.1em;
    margin-inline-start: -1.1em;
    text-align: center;
    text-decoration: none;
  }

  .meta:not(:has(*)) {
    display: none;
  }

  .over {
    color: var(--_accent);
    font-weight: 600;
  }

  .label {
    font-weight: 800;
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

  figcaption {
    margin-block-start: 0.4em;
  }

  .credit {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 1;
    display: flex;
    flex-direction: column-reverse;
    align-items: flex-end;
    font-size: 12px;
    line-height: 1.35;
    pointer-events: none;
  }

  .credit summary,
  .credit span {
    color: #fff;
    background: #000b;
    pointer-events: auto;
  }

  .credit summary {
    width: 24px;
    line-height: 24px;
    text-align: center;
    list-style: none;
    cursor: pointer;
  }

  .credit summary:focus-visible {
    outline-offset: -3px;
  }

  .credit summary::-webkit-details-marker {
    display: none;
  }

  .credit span {
    display: block;
    padding: 0.35em 0.6em;
  }

  .inline.pictured {
    grid-template-columns: minmax(0, 1fr) clamp(5.5em, 32%, 13em);
  }

  .inline > .media {
    order: 1;
  }

  .hero .frame {
    aspect-ratio: var(--news-image-ratio, 16 / 9);
  }

  .hero .headline {
    font-size: calc(clamp(1.6em, 3.4cqi + 1em, 2.75em) * var(--_headline-size));
    line-height: 1.12;
    letter-spacing: -0.012em;
  }

  .hero .summary {
    font-size: 1.0625em;
  }

  @container (min-width: 56em) {
    .hero.pictured {
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
      gap: calc(var(--_gap) * 1.5);
    }
  }

  .bone {
    height: 1em;
    background: var(--_tint);
  }

  .bone:first-child {
    width: 30%;
  }

  .bone:last-child {
    width: 55%;
  }

  @media print {
    .credit:not([open]) {
      display: none;
    }
  }
`;
