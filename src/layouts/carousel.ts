import { CarouselController } from '../controllers/carousel-controller.js';
import type { CarouselMessages } from '../i18n/en.js';
import type { Layout, ListSettings } from './layout.js';

const ENGLISH: CarouselMessages = {
  previous: 'Previous stories',
  next: 'Next stories',
  place: (shown, all) => `${shown} of ${all}`,
};

const made = new WeakMap<ListSettings, CarouselController>();

const controllerOf = (host: ListSettings): CarouselController => {
  const controller = made.get(host) ?? new CarouselController(host, '.as-carousel');
  made.set(host, controller);
  return controller;
};

/**
 * Side by side in a strip that scrolls by touch, wheel and buttons, never by itself. It is a list like any other: all of it can be
 * reached by Tab and found by a search in the page. On paper it is a grid.
 */
export const layout: Layout = {
  name: 'carousel',
  limit: 10,
  card: () => ({ layout: 'stacked', fields: ['image', 'section', 'time', 'label'] }),
  arrange: ({ host, places, item, words }, { html, nothing }) => {
    const controller = controllerOf(host);
    const { first, last, start, end } = controller.sight;
    const { tag, messages } = host.locale;
    const { previous, next, place } = messages.carousel ?? ENGLISH;
    const number = new Intl.NumberFormat(tag);
    const count = places.filter((each) => typeof each !== 'symbol').length;
    const to = Math.min(last + 1, count);
    // A range from 3 to 3 would be written as "about 3".
    const shown = first + 1 < to ? number.formatRange(first + 1, to) : number.format(to);
    return html`<div role="group" aria-label=${words || (host.feed?.title ?? '')}>
      <ul part="items" class="items as-carousel" role="list">
        ${places.map((each) => item(each))}
      </ul>
      <div part="turn" class="turn" hidden=${start && end ? '' : nothing}>
        <p class="small" role="status" dir="auto">${place(shown, number.format(count))}</p>
        <button type="button" aria-label=${previous} aria-disabled=${start} @click=${() => controller.turn(-1)}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg>
        </button>
        <button type="button" aria-label=${next} aria-disabled=${end} @click=${() => controller.turn(1)}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m6 3 5 5-5 5" /></svg>
        </button>
      </div>
    </div>`;
  },
  css: /* css */ `
    /* The focus ring of a card at the edge is within the strip: on the starting side, where nothing makes the page wider. */
    .as-carousel {
      display: flex;
      overflow: auto hidden;
      margin-block: -4px;
      margin-inline-start: -4px;
      padding-block: 4px;
      padding-inline-start: 4px;
      scroll-padding-inline: 4px;
      scroll-snap-type: inline mandatory;
      overscroll-behavior-inline: contain;
      scrollbar-width: none;
    }

    .as-carousel::-webkit-scrollbar {
      display: none;
    }

    .as-carousel > li {
      flex: 0 0 80%;
      min-width: 0;
      scroll-snap-align: start;
    }

    /* While the news is on its way: the room of the buttons. */
    .as-carousel:not(:has(+ .turn)) {
      overflow: hidden;
      margin-block-end: calc(32px + var(--_gap) * 0.75);
    }

    .as-carousel + .turn {
      display: flex;
      gap: 8px;
      align-items: center;
      height: 32px;
      margin-block-start: calc(var(--_gap) * 0.75);
    }

    .as-carousel + .turn p {
      flex: 1;
    }

    .as-carousel + .turn button {
      display: grid;
      place-content: center;
      width: 32px;
      height: 32px;
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
    }

    .as-carousel + .turn button:hover {
      background: var(--_tint);
    }

    .as-carousel + .turn [aria-disabled='true'] {
      color: color-mix(in srgb, currentColor 35%, #0000);
      background: none;
      cursor: default;
    }

    .as-carousel + .turn svg {
      width: 16px;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
    }

    .as-carousel + .turn svg:dir(rtl) {
      scale: -1 1;
    }

    @container (max-width: 20em) {
      .as-carousel .headline > * {
        -webkit-line-clamp: calc(var(--_headline-lines) * 2);
      }
    }

    @container (min-width: 20em) {
      .as-carousel > li {
        flex-basis: calc((100% - var(--_gap)) / 1.5);
      }
    }

    @container (min-width: 32em) {
      .as-carousel > li {
        flex-basis: calc((100% - 2 * var(--_gap)) / 2.5);
      }

      .as-carousel:has(> :nth-child(2):last-child) > li {
        flex-basis: calc((100% - var(--_gap)) / 2);
      }
    }

    @container (min-width: 52em) {
      .as-carousel > li {
        flex-basis: calc((100% - 3 * var(--_gap)) / 3.5);
      }

      .as-carousel:has(> :nth-child(3):last-child) > li {
        flex-basis: calc((100% - 2 * var(--_gap)) / 3);
      }
    }

    @container (min-width: 68em) {
      .as-carousel > li {
        flex-basis: calc((100% - 4 * var(--_gap)) / 4.5);
      }

      .as-carousel:has(> :nth-child(4):last-child) > li {
        flex-basis: calc((100% - 3 * var(--_gap)) / 4);
      }
    }

    .as-carousel > :only-child {
      flex-basis: 100%;
    }

    @container (min-width: 32em) {
      .as-carousel > :only-child .pictured {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
        max-width: 48em;
      }

      .as-carousel > :only-child .media {
        order: 1;
      }
    }

    .as-carousel:has(.pictured) .card:not(.pictured) {
      padding-block-start: 0.5em;
      border-block-start: 1px solid var(--_rule);
    }

    .as-carousel:has(.over) .pictured > .text:not(:has(> .over))::before {
      content: '';
      height: max(1.1375em, 16.8px);
    }

    @media (prefers-reduced-motion: no-preference) {
      .as-carousel {
        scroll-behavior: smooth;
      }
    }

    @media (forced-colors: active) {
      .as-carousel + .turn [aria-disabled='true'] {
        color: GrayText;
      }
    }

    @media print {
      .as-carousel {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
        overflow: visible;
      }

      .as-carousel + .turn {
        display: none;
      }
    }
  `,
};
