import type { Layout } from './layout.js';

/** Columns of cards with the picture above, as many as there is room for. */
export const layout: Layout = {
  name: 'grid',
  limit: 10,
  card: () => ({ layout: 'stacked', fields: ['image', 'section', 'summary', 'byline', 'time', 'label'] }),
  css: /* css */ `
    .as-grid {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
      gap: calc(var(--_gap) * 1.75) calc(var(--_gap) * 1.5);
    }

    /* Six stand in two full rows. */
    @container (min-width: 60em) {
      .as-grid:has(> :nth-child(6):last-child) {
        grid-template-columns: repeat(3, 1fr);
      }
    }
  `,
};
