import { css } from 'lit';

/** What stands around the cards of a feed, and the list of cards with pictures beside. */
export const feed = css`
  .head {
    display: grid;
    gap: 0.35em;
  }

  .head:has(.heading) {
    margin-block-end: var(--_gap);
    padding-block-start: 0.5em;
    border-block-start: 3px solid;
  }

  .heading {
    font-family: var(--_headline-font);
    font-size: calc(1.1875em * var(--_headline-size));
    font-weight: 700;
    line-height: 1.2;
  }

  .heading.bone {
    width: 40%;
    height: 1.2em;
  }

  .items {
    display: grid;
    gap: var(--_gap);
  }

  .as-list > * + * {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_rule);
  }

  .status:empty {
    display: none;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    margin-block-end: 0.5em;
  }

  .foot {
    margin-block-start: var(--_gap);
  }
`;
