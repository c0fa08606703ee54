import { css } from 'lit';

/** What stands around the cards of a feed, and the list of cards with pictures beside. */
export const feed = css`
  .head:has(.heading) {
    margin-block-end: var(--_gap);
    padding-block-start: 0.5em;
    border-block-start: 3px solid;
  }

  .heading {
    font-size: calc(1.1875em * var(--_headline-size));
  }

  .items {
    display: grid;
    gap: var(--_gap);
    list-style: none;
  }

  .as-list > * + * {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_rule);
  }

  /* Below the first screen nothing is laid out before it comes near; where browsers hold what is read in its place. */
  @supports (overflow-anchor: auto) {
    /* An open credit and a focus ring may be larger than their card. */
    .as-list > :nth-child(n + 7):not(:has([open], :focus)) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 10em;
    }
  }

  .foot {
    margin-block-start: var(--_gap);
  }
`;
