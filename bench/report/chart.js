import { escaped } from './escaped.js';
import { number, times } from './format.js';

const WIDTH = 800;
const NAME = 215;
const ROW = 30;
const TOP = 70;
const BAR = 18;
/** Room behind the longest bar for its figure. */
const FIGURE = 145;

/**
 * The time to the first headline as a chart, SVG. It has a ground of its own, so that it can be read on any page,
 * whichever scheme that has.
 *
 * @param {import('./results.js').Results} results
 * @returns {string}
 */
export function chart({ race, conditions, date }) {
  const rows = race.filter(({ missing }) => !missing);
  const most = Math.max(...rows.map(({ first }) => first));
  const height = TOP + rows.length * ROW + 8;
  const long = (value) => Math.max(1, Math.round((value / most) * (WIDTH - NAME - FIGURE)));
  const words = rows.map(({ name, first }) => `${name} ${number(first)} ms`).join(', ');
  const bars = rows.map(({ id, name, first, toHandWritten }, index) => {
    const y = TOP + index * ROW;
    const middle = y + BAR / 2;
    const kind = /presslet|preloaded|reserved|full|prerendered/.test(id) ? 'own' : 'other';
    const ratio = id === 'hand-written' ? '' : `, ${times(toHandWritten)}`;
    return (
      `<text class="name" x="${NAME - 10}" y="${middle}" text-anchor="end" dominant-baseline="central">${escaped(name)}</text>` +
      `<rect class="${kind}" x="${NAME}" y="${y}" width="${long(first)}" height="${BAR}" rx="2"/>` +
      `<text class="figure" x="${NAME + long(first) + 8}" y="${middle}" dominant-baseline="central">${number(first)} ms${ratio}</text>`
    );
  });
  const under = `Slow 4G (${conditions.latency} ms, ${conditions.megabitsDown} Mbit/s), processor slowed ${conditions.cpuSlowedBy} times, twenty stories; ${date}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">Time to the first headline</title>
<desc id="desc">Medians in milliseconds, the shorter the better. ${escaped(words)}. ${escaped(under)}.</desc>
<style>
.ground { fill: #ffffff; stroke: #d0d7de }
text { font: 14px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #24292f }
.head { font-size: 16px; font-weight: 600 }
.own { fill: #b3142e }
.other { fill: #6e7781 }
@media (prefers-color-scheme: dark) {
.ground { fill: #0d1117; stroke: #30363d }
text { fill: #e6edf3 }
.own { fill: #ff6b81 }
.other { fill: #8b949e }
}
</style>
<rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>
<text class="head" x="16" y="28">Time to the first headline, in milliseconds</text>
<text x="16" y="50">${escaped(under)}</text>
${bars.join('\n')}
</svg>
`;
}
