import type { Layout } from './layout.js';

/**
 * Numbered, the first first: what is read most, an editor's choice. The order means something, so it is an `ol`. The numbers are
 * text in the digits of the language, which every reader hears or copies; markers of a list would be lost with its style.
 */
export const layout: Layout = {
  name: 'ranked',
  limit: 5,
  card: () => ({ layout: 'inline', fields: ['section', 'label'] }),
  arrange: ({ host, places, item }, { html }) => {
    const digits = new Intl.NumberFormat(host.locale.tag);
    let rank = 0;
    return html`<ol part="items" class="items as-ranked" role="list">
      ${places.map((place) =>
        typeof place === 'symbol'
          ? place
          : item(place, html`<span part="rank" class="rank" lang=${host.locale.tag}>${digits.format(++rank)}</span>`),
      )}
    </ol>`;
  },
  css: /* css */ `
    .as-ranked {
      grid-template-columns: minmax(1.5em, auto) minmax(0, 1fr);
      gap: calc(var(--_gap) * 0.75) calc(var(--_gap) * 0.75);
    }

    .as-ranked > li {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: subgrid;
    }

    .as-ranked > * + * {
      padding-block-start: calc(var(--_gap) * 0.75);
      border-block-start: 1px solid var(--_rule);
    }

    .as-ranked .card {
      grid-column: 2;
    }

    .as-ranked .ad {
      grid-column: 1 / -1;
    }

    /* As high as the headline beside it, whatever its own size, and the units below one another. */
    .as-ranked .rank {
      color: var(--_muted);
      font-family: var(--_headline-font);
      font-size: calc(2.125em * var(--_headline-size));
      line-height: 1;
      text-align: end;
      font-variant-numeric: tabular-nums lining-nums;
    }

    .as-ranked .headline {
      line-height: 1.3;
    }

    @container (max-width: 16em) {
      .as-ranked .rank {
        font-size: calc(1.5em * var(--_headline-size));
      }

      .as-ranked .headline {
        font-size: calc(max(0.9375em, 12px) * var(--_headline-size));
      }

      .as-ranked .headline > * {
        -webkit-line-clamp: calc(var(--_headline-lines) * 2);
      }
    }

    /* Five stand side by side. */
    @container (min-width: 60em) {
      .as-ranked {
        grid-template-columns: repeat(auto-fit, minmax(max(11em, 17%), 1fr));
        gap: calc(var(--_gap) * 1.25) calc(var(--_gap) * 1.5);
      }

      .as-ranked > li {
        grid-column: auto;
        grid-template-columns: minmax(1.5em, auto) minmax(0, 1fr);
        column-gap: calc(var(--_gap) * 0.75);
        align-content: start;
        padding-block-start: calc(var(--_gap) * 0.75);
        border-block-start: 1px solid var(--_rule);
      }

      .as-ranked > li:has(> .ad) {
        grid-column: 1 / -1;
      }

      /* There is no room beside the words: pictures stand above, on one line. */
      .as-ranked .is-inline.pictured {
        grid-template-columns: minmax(0, 1fr);
      }

      .as-ranked .is-inline .media {
        order: 0;
      }
    }
  `,
};
