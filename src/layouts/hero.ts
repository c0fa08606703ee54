import { sublinksCss, sublinksView } from '../view/sublinks.js';
import type { Layout } from './layout.js';

/** The first story large, the others in a row of cards below. The large card's own style is here too. */
export const layout: Layout = {
  name: 'hero',
  limit: 5,
  card: (position) =>
    position === 0
      ? { layout: 'hero', fields: ['image', 'section', 'summary', 'byline', 'time', 'label'] }
      : { layout: 'stacked', fields: ['image', 'section', 'time', 'label'] },
  below: sublinksView,
  css: /* css */ `
    .as-hero {
      gap: calc(var(--_gap) * 1.25);
    }

    .as-hero > :first-child {
      grid-column: 1 / -1;
    }

    .as-hero > :first-child:not(:last-child) {
      padding-block-end: calc(var(--_gap) * 1.25);
      border-block-end: 1px solid var(--_rule);
    }

    @container (min-width: 16em) and (max-width: 29.99em) {
      .as-hero .is-stacked.pictured {
        grid-template-columns: minmax(0, 1fr) 34%;
      }

      .as-hero .is-stacked .media {
        order: 1;
        align-self: start;
      }
    }

    @container (min-width: 30em) {
      .as-hero {
        grid-template-columns: 1fr 1fr;
      }
    }

    @container (min-width: 30em) {
      .as-hero:has(.over) .is-stacked.pictured > .text:not(:has(> .over))::before {
        content: '';
        height: max(1.1375em, 16.8px);
      }

      .as-hero:has(.is-stacked.pictured) .is-stacked:not(.pictured) {
        padding-block-start: 0.5em;
        border-block-start: 1px solid var(--_rule);
      }

      /* A single one below the large card lies like that. */
      .as-hero > :nth-child(2):last-child {
        grid-column: 1 / -1;
      }

      .as-hero > :nth-child(2):last-child .pictured {
        grid-template-columns: minmax(0, 1fr) 30%;
      }

      .as-hero > :nth-child(2):last-child .media {
        order: 1;
      }

      .as-hero > :nth-child(2):last-child .headline {
        font-size: calc(1.375em * var(--_headline-size));
      }
    }

    @container (min-width: 52em) {
      .as-hero {
        grid-template-columns: repeat(4, 1fr);
      }

      .as-hero:has(> :nth-child(3):last-child) {
        grid-template-columns: 1fr 1fr;
      }

      .as-hero:has(> :nth-child(4):last-child) {
        grid-template-columns: repeat(3, 1fr);
      }
    }

    .is-hero {
      row-gap: calc(var(--_gap) * 0.875);
    }

    .is-hero .frame {
      aspect-ratio: var(--news-image-ratio, 16 / 9);
    }

    .is-hero .headline {
      font-size: calc(clamp(1.3em, 3.4cqi + 1em, 2.75em) * var(--_headline-size));
      line-height: 1.12;
      letter-spacing: -0.012em;
    }

    .is-hero .summary {
      font-size: 1.0625em;
    }

    .is-hero figcaption {
      margin-block-start: 0.4em;
    }

    @container (min-width: 52em) {
      .is-hero.pictured {
        grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
        column-gap: calc(var(--_gap) * 1.5);
      }
    }

    ${sublinksCss}
  `,
};
