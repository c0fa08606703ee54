/** What is embedded from elsewhere, before a reader wants to see it and after. */
export const embedCss = /* css */ `
  .embed {
    display: grid;
    gap: 0.6em;
    justify-items: start;
  }

  .text-body figure > .embed {
    margin-block: 0;
  }

  .embed :is(iframe, .stage),
  .frame-place {
    width: 100%;
  }

  .embed iframe {
    display: block;
    border: 0;
    background: var(--_tint);
  }

  .embed.is-video iframe {
    height: auto;
    aspect-ratio: 16 / 9;
  }

  .embed.tall {
    max-width: 19em;
  }

  .embed.tall iframe {
    aspect-ratio: 9 / 16;
  }

  .stage {
    display: grid;
    gap: 0.75em;
  }

  .embed .stage > * {
    margin-block: 0;
  }

  .framed > .stage {
    color: var(--_muted);
    font-size: max(0.9375em, 12px);
  }

  .embed:not(.is-video, .framed) {
    padding-block: 1em;
    border-block: 1px solid var(--_rule);
  }

  .embed.is-video:not(.framed) > .stage:has(.ask) {
    aspect-ratio: 16 / 9;
    align-content: center;
    justify-items: center;
    padding: 1em;
    background: var(--_tint);
    text-align: center;
  }

  .embed.tall:not(.framed) > .stage:has(.ask) {
    aspect-ratio: 9 / 16;
  }

  .embed > .small a,
  .framed > .stage a {
    color: inherit;
  }

  .stage .title {
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }

  .ask {
    display: grid;
    gap: 0.5em;
    justify-items: inherit;
  }

  .embed:not(.is-video) .ask {
    justify-items: start;
  }

  .ask button {
    min-height: 2.75em;
    padding: 0.4em 1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    font-size: max(0.9375em, 12px);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }

  .ask button:hover {
    background: var(--_tint);
  }

  /* Once the frame has told how high it is, it shows what stood in for it. */
  @media screen {
    .spoke > .stage {
      display: none;
    }
  }

  @media print {
    .embed iframe,
    .ask {
      display: none;
    }

    .embed.is-video:not(.framed) > .stage:has(.ask) {
      aspect-ratio: auto;
      justify-items: start;
      padding: 0;
      background: none;
      text-align: start;
    }

    .embed > .small a::after {
      content: ': ' attr(href);
    }
  }
`;
