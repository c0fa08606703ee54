/** What stands above and below the cards of a list that goes on. */
export const style = /* css */ `
  .new {
    position: sticky;
    z-index: 1;
    top: 3em;
    display: flex;
    height: 0;
    justify-content: center;
  }

  .new button {
    height: fit-content;
    padding: 0.5em 0.9em;
    border: 1px solid Canvas;
    border-radius: 2em;
    color: Canvas;
    background: CanvasText;
    box-shadow: 0 1px 6px #0006;
    font-size: max(0.8125em, 12px);
    font-weight: 600;
    text-decoration: none;
    /* Between heading and cards, so that it hides no headline and no link is too near to be hit. */
    translate: 0 calc(-100% - 2px);
  }

  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .more {
    margin-block-start: var(--_gap);
    font-weight: 600;
  }

  .more a {
    display: inline-block;
    min-height: 24px;
    padding-block: 0.1em;
  }

  .more button {
    width: 100%;
    padding: 0.75em 1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    text-decoration: none;
  }

  .more button:hover {
    background: var(--_tint);
  }

  /* Beside a short heading, where there is no room over its end. */
  @container (max-width: 30em) {
    .new {
      justify-content: end;
    }
  }

  @media print {
    .new,
    .more {
      display: none;
    }
  }
`;
