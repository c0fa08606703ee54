/** What stands around a headline: portraits, and what a reader may do with the story. */
export const head = /* css */ `
  .signed {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
  }

  .faces {
    display: flex;
    gap: 0.25em;
  }

  .faces img {
    width: 2.5em;
    height: 2.5em;
    border-radius: 50%;
    background: var(--_tint);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .tools > * {
    display: inline-flex;
    align-items: center;
    min-width: 24px;
    min-height: 2.25em;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }

  .tools > :hover {
    text-decoration-thickness: 0.12em;
  }

  /* A date of another script does not run through the sentence. */
  [part='correction'] time {
    unicode-bidi: plaintext;
  }

  @media print {
    .tools {
      display: none;
    }
  }
`;
