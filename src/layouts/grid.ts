import type { Layout } from './layout.js';

/** Columns of cards with the picture above, as many as there is room for. */
export const layout: Layout = {
  name: 'grid',
  limit: 10,
  card: () => ({ layout: 'stacked', fields: ['image', 'section', 'summary', 'byline', 'time', 'label'] }),
  css: /* css */ `
    .as-grid {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
      gap: calc(var(--_gap) * 1.75) calc(var(--_gap) * 1.5);
    }

    /* Beside cards with pictures one without begins with a rule where they have theirs, and says more. */
    .as-grid:has(.pictured) .card:not(.pictured) {
      padding-block-start: 0.5em;
      border-block-start: 1px solid var(--_rule);
    }

    .as-grid:has(.pictured) .card:not(.pictured) .summary {
      -webkit-line-clamp: calc(var(--_summary-lines) + 4);
    }

    @container (min-width: 32em) {
      /* Headlines of a row begin on one line, whether there is something above them or not. */
      .as-grid:has(.over) .pictured > .text:not(:has(> .over))::before {
        content: '';
        height: max(1.1375em, 16.8px);
      }

      .as-grid > :only-child .pictured {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
        column-gap: calc(var(--_gap) * 1.5);
        max-width: 56em;
      }

      .as-grid > :only-child .media {
        order: 1;
      }
    }

    /* Rows that are full, or of which the last has at least two. Seven in three columns have to end with one. */
    @container (min-width: 49em) and (max-width: 59.99em) {
      .as-grid:has(> :nth-child(4):last-child) {
        grid-template-columns: repeat(2, 1fr);
      }
    }

    @container (min-width: 49em) and (max-width: 65.99em) {
      .as-grid:has(> :nth-child(10):last-child) {
        grid-template-columns: repeat(2, 1fr);
      }
    }

    @container (min-width: 60em) and (max-width: 71.99em) {
      .as-grid:has(> :nth-child(5):last-child) {
        grid-template-columns: repeat(3, 1fr);
      }
    }

    @container (min-width: 60em) and (max-width: 84em) {
      .as-grid:has(> :nth-child(9):last-child) {
        grid-template-columns: repeat(3, 1fr);
      }
    }

    @container (min-width: 60em) {
      .as-grid:has(> :nth-child(6):last-child) {
        grid-template-columns: repeat(3, 1fr);
      }

      .as-grid:has(> :nth-child(4):last-child),
      .as-grid:has(> :nth-child(7):last-child) {
        grid-template-columns: repeat(4, 1fr);
      }
    }

    @container (min-width: 72em) {
      .as-grid:has(> :nth-child(5):last-child),
      .as-grid:has(> :nth-child(10):last-child) {
        grid-template-columns: repeat(5, 1fr);
      }
    }
  `,
};
