/** What stands above and below the cards of a list that goes on. */
export const style = /* css */ `
  .new {
    position: sticky;
    z-index: 1;
    top: 0.5em;
    display: flex;
    height: 0;
    justify-content: center;
  }

  .new button {
    height: fit-content;
    padding: 0.5em 1em;
    border: 0;
    border-radius: 2em;
    color: Canvas;
    background: CanvasText;
    box-shadow: 0 1px 6px #0006;
    font-weight: 600;
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
  }

  .more button {
    width: 100%;
    padding: 0.75em 1em;
    border: 1px solid var(--_rule);
    font-weight: 600;
  }

  @media print {
    .new,
    .more {
      display: none;
    }
  }
`;
