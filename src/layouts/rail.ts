import type { Layout } from './layout.js';

/** A narrow column: the first story with its picture, then headlines with their times. */
export const layout: Layout = {
  name: 'rail',
  limit: 5,
  more: 'link',
  card: (position) =>
    position === 0
      ? { layout: 'stacked', fields: ['image', 'time', 'label'] }
      : { layout: 'headline', fields: ['time', 'label'] },
  css: /* css */ `
    .as-rail {
      gap: calc(var(--_gap) * 0.75);
    }

    .as-rail > * + * {
      padding-block-start: calc(var(--_gap) * 0.75);
      border-block-start: 1px solid var(--_rule);
    }

    .as-rail .is-headline .headline {
      font-size: calc(max(0.9375em, 12px) * var(--_headline-size));
      line-height: 1.3;
    }

    .as-rail .is-stacked .headline {
      font-size: calc(1.125em * var(--_headline-size));
    }

    @container (min-width: 30em) {
      .as-rail .is-stacked.pictured {
        grid-template-columns: minmax(0, 1fr) clamp(10em, 40%, 18em);
      }

      .as-rail .is-stacked .media {
        order: 1;
      }

      .as-rail .is-stacked .headline {
        font-size: calc(1.375em * var(--_headline-size));
        line-height: 1.2;
      }
    }

    /* Where it is no column any more: the headlines in two. */
    @container (min-width: 44em) {
      .as-rail {
        grid-template-columns: 1fr 1fr;
        column-gap: calc(var(--_gap) * 2);
      }

      .as-rail > :first-child {
        grid-column: 1 / -1;
      }
    }
  `,
};
