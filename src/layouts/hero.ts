import type { Layout } from './layout.js';

/** The first story large, the others in a row of cards below. */
export const layout: Layout = {
  limit: 5,
  card: (position) =>
    position === 0
      ? { layout: 'hero', fields: ['image', 'section', 'summary', 'byline', 'time', 'label'] }
      : { layout: 'stacked', fields: ['image', 'section', 'time', 'label'] },
  css: /* css */ `
    .as-hero {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
      gap: calc(var(--_gap) * 1.5);
    }

    .as-hero > :first-child {
      grid-column: 1 / -1;
      padding-block-end: calc(var(--_gap) * 1.5);
      border-block-end: 1px solid var(--_rule);
    }
  `,
};
