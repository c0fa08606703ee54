import { detailsCss } from '../details-style.js';
import { boxes } from './style-boxes.js';
import { head } from './style-head.js';
import { text } from './style-text.js';

const page = /* css */ `
  .story {
    /* 62 to 70 characters of most typefaces, wide or narrow. */
    --_measure: min(32em, 57ch);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
  }

  .story > * {
    max-width: var(--_measure);
  }

  .story > :is(.media, .lead) {
    max-width: none;
  }

  .lead > .standfirst {
    max-width: var(--_measure);
  }

  /* As wide as the picture below, up to 40 characters or so. */
  .lead > .headline {
    max-width: 20em;
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

  /* Thousands of characters: some lines, and the rest for who wants it; spoken, searched and printed it is whole. */
  .long {
    display: -webkit-box;
    overflow: hidden;
    padding-block-end: 0.08em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
  }

  .headline[data-open] .long {
    display: inline;
  }

  .story .whole,
  .whole summary {
    all: revert;
  }

  .story .whole {
    font-size: max(0.8125em, 12px);
  }

  .standfirst {
    font-size: clamp(1.0625em, 0.9em + 1cqi, 1.1875em);
    line-height: 1.4;
    text-wrap: pretty;
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

  .story .media-list {
    display: grid;
    gap: calc(var(--_gap) * 0.75);
    padding: 0;
    list-style: none;
  }

  .media-list li {
    display: grid;
    gap: 0.4em;
    margin: 0;
  }

  .media-list a {
    min-height: 24px;
    padding-block: 0.1em;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }

  @media print {
    .long {
      display: inline;
    }

    .whole {
      display: none;
    }
  }
`;

/** A whole article, set for reading: 62 to 70 characters a line. */
export const css = page + head + text + boxes + detailsCss;
