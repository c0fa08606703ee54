/** What labels have beside words. */
export const detailsCss = /* css */ `
  /* Paid content is never taken for news: a box around it, and the text's own colour. */
  .is-sponsored {
    margin-block-end: 0.3em;
    padding: 0.05em 0.5em;
    border: 1px solid;
    color: var(--_text, CanvasText);
  }

  .dot {
    display: inline-block;
    border: 0.32em solid;
    border-radius: 50%;
    vertical-align: 0.02em;
  }

  .key {
    width: 1.5em;
    height: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Less than five seconds, so that nobody has to stop it (WCAG 2.2.2). */
  @media (prefers-reduced-motion: no-preference) {
    .dot {
      animation: news-live 1.5s ease-in-out 3;
    }
  }

  @keyframes news-live {
    50% {
      opacity: 0.25;
    }
  }

  @media print {
    .row button {
      display: none;
    }
  }
`;
