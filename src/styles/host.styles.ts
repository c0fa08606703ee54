import { css } from 'lit';

/** The element in the host page: its own box, and none of the page's odd inherited habits. */
export const host = css`
  :host {
    display: block !important;
    min-width: 0;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .root {
    all: initial;
    display: block;
    /* A width of its own where the page gives none (a flex row, a float). */
    container-type: inline-size;
    contain-intrinsic-inline-size: 10em;
    min-height: var(--_reserve);
    color-scheme: inherit;
    visibility: inherit;
    color: var(--_text);
    background: var(--_background);
    font: inherit;
    font-family: var(--_font);
    font-size: max(1em, 12px);
    line-height: var(--_line-height);
    overflow-wrap: anywhere;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  a:hover,
  a:focus-visible {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
  }

  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }

  button {
    position: relative;
    z-index: 2;
    min-height: 24px;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
`;
