/** The colours of elements that do not take the page's. */
export const css = /* css */ `
  .light,
  .auto {
    --_ink: #1a1a1a;
    --_paper: #fff;
    color-scheme: light;
  }

  .dark {
    --_ink: #e4e1dc;
    --_paper: #141414;
    color-scheme: dark;
  }

  @media (prefers-color-scheme: dark) {
    .auto {
      --_ink: #e4e1dc;
      --_paper: #141414;
      color-scheme: dark;
    }
  }
`;
