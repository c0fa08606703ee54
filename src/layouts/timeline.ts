import { latest } from '../desk/filters.js';
import { calendarOf } from '../i18n/calendar.js';
import { headingsOf } from '../view/headings.js';
import type { HeadingLevel } from '../view/settings.js';
import type { Layout } from './layout.js';

interface Group {
  day: string;
  words: string;
  views: unknown[];
  /** Somebody stands in it. */
  taken: boolean;
}

/** The day of each place of a list: that of a story which is gone is kept, so that the others stay where they are in the DOM. */
const days = new WeakMap<object, string[]>();

/**
 * The newest first, by day: "Today", "Yesterday", then dates, in the page's choice of time zone; what has no date stands last, below
 * no heading, a level higher: it is of no day. Elements draw anew each minute, so that days change at midnight.
 */
export const layout: Layout = {
  name: 'timeline',
  limit: 10,
  card: () => ({ layout: 'inline', fields: ['section', 'label'] }),
  sort: (articles) => [...articles].sort((a, b) => latest(b) - latest(a) || 0),
  arrange: ({ host, places, item, level }, kit) => {
    const { html, nothing } = kit;
    const { locale, now, timeZone, feed, show } = host;
    const { tag, messages } = locale;
    const { dayOf, todayOf, clockOf, wordsOf } = calendarOf(locale, now, timeZone, feed?.timeZone);
    const heading = headingsOf(kit);
    const below = Math.min(level + 1, 6) as HeadingLevel;
    // The script's own headings end at the fourth level.
    host.rare ??= { headingsOf };
    const before = days.get(host) ?? [];
    const after: string[] = [];
    const groups: Group[] = [];
    places.forEach((place, index) => {
      const article = typeof place === 'symbol' ? null : place;
      const date = article && (article.updatedAt ?? article.publishedAt);
      const day = article ? (date ? dayOf(date) : '') : (before[index] ?? '');
      after.push(day);
      if (groups.at(-1)?.day !== day) groups.push({ day, words: '', views: [], taken: false });
      const group = groups.at(-1)!;
      group.taken ||= !!article;
      if (date) group.words = wordsOf(day, todayOf(date));
      const time = date && show?.includes('time') !== false ? clockOf(date) : '';
      const words = article?.updatedAt ? messages.updated(time) : time;
      const clock = html`<p class="clock small" lang=${tag}><time part="time" datetime=${date}>${words}</time></p>`;
      group.views.push(item(place, time ? clock : nothing, day ? below : level));
    });
    days.set(host, after);
    return html`<div class="items as-timeline">
      ${groups.map(({ words, views, taken }) =>
        taken
          ? html`<div>
              ${words ? heading(level, 'day', words) : nothing}
              <ul part="items" role="list">
                ${views}
              </ul>
            </div>`
          : nothing,
      )}
    </div>`;
  },
  css: /* css */ `
    .as-timeline {
      gap: calc(var(--_gap) * 1.5);
    }

    .as-timeline .day {
      margin-block-end: calc(var(--_gap) * 0.75);
      font-family: var(--_headline-font);
      font-size: calc(1em * var(--_headline-size));
      line-height: 1.3;
    }

    .as-timeline ul {
      display: grid;
      gap: var(--_gap);
      list-style: none;
    }

    /* While the news is on its way: the room of the day and of the times. */
    .as-timeline:is(ul) {
      gap: var(--_gap);
      padding-block-start: 2em;
    }

    .as-timeline li {
      position: relative;
      display: grid;
      gap: 0.15em;
      padding-inline-start: 1.25em;
    }

    .as-timeline > [aria-hidden] {
      padding-block-start: 1.25em;
    }

    .as-timeline li::before,
    .as-timeline li:not(:has(> .ad))::after {
      content: '';
      position: absolute;
      inset-block: 0.6em calc(-0.6em - var(--_gap));
      inset-inline-start: 0.25em;
      border-inline-start: 1px solid var(--_rule);
    }

    .as-timeline li:last-child::before {
      inset-block-end: 0;
    }

    .as-timeline li:not(:has(> .ad))::after {
      inset-block: 0.4em auto;
      inset-inline-start: 0;
      width: calc(0.5em + 1px);
      aspect-ratio: 1;
      border: 0;
      border-radius: 50%;
      background: var(--_muted);
    }

    /* The time stands beside the card already. */
    .as-timeline .meta time {
      display: none;
    }

    .as-timeline .headline {
      line-height: 1.3;
    }

    @container (max-width: 16em) {
      .as-timeline .headline {
        font-size: calc(max(0.9375em, 12px) * var(--_headline-size));
      }

      .as-timeline .headline > * {
        -webkit-line-clamp: calc(var(--_headline-lines) * 2);
      }
    }

    @container (min-width: 30em) {
      .as-timeline li {
        grid-template-columns: 5em minmax(0, 1fr);
        column-gap: 2em;
        align-items: baseline;
        padding-inline-start: 0;
      }

      .as-timeline > [aria-hidden] {
        padding-block-start: 0;
      }

      .as-timeline .clock {
        text-align: end;
      }

      .as-timeline .card {
        grid-column: 2;
      }

      .as-timeline .ad {
        grid-column: 1 / -1;
      }

      .as-timeline li::before {
        inset-inline-start: 6em;
      }

      .as-timeline li:not(:has(> .ad))::after {
        inset-inline-start: 5.75em;
      }
    }

    @media (forced-colors: active) {
      .as-timeline li::after {
        background: CanvasText;
      }
    }
  `,
};
