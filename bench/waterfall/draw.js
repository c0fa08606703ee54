import { escaped } from '../report/escaped.js';
import { number } from '../report/format.js';

const WIDTH = 800;
const NAME = 150;
const RIGHT = 24;
const ROW = 26;
const BAR = 14;

/**
 * One run to be drawn: its requests, when something was painted and when the first headline stood.
 *
 * @typedef {{ title: string, requests: readonly import('./trace.js').Request[], paint: number, first: number }} Run
 */

/**
 * Draws runs below one another on one scale, SVG, on a ground of its own.
 *
 * @param {readonly Run[]} runs
 * @param {string} under the conditions, in words
 * @returns {string}
 */
export function waterfall(runs, under) {
  const most = Math.max(...runs.flatMap(({ requests, first }) => [first, ...requests.map(({ end }) => end)]));
  const at = (time) => Math.round(NAME + (time / most) * (WIDTH - NAME - RIGHT));
  let y = 64;
  const drawn = runs.map((run) => {
    const part = drawRun(run, y, at);
    y += 46 + run.requests.length * ROW + 22;
    return part;
  });
  const words = runs.map(described).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img" aria-labelledby="title desc">
<title id="title">The way to a headline, request by request</title>
<desc id="desc">${escaped(`${words} ${under}.`)}</desc>
<style>
.ground { fill: #ffffff; stroke: #d0d7de }
text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #24292f }
.head { font-size: 15px; font-weight: 600 }
.wait { fill: #c3cad1 }
.body { fill: #57606a }
.mark { stroke: #b3142e; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
.ground { fill: #0d1117; stroke: #30363d }
text { fill: #e6edf3 }
.wait { fill: #3d444d }
.body { fill: #9198a1 }
.mark { stroke: #ff6b81 }
}
</style>
<rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${y - 1}" rx="6"/>
<text class="head" x="16" y="26">The way to a headline: light until the answer begins, dark while it comes</text>
<text x="16" y="46">${escaped(under)}</text>
${drawn.join('\n')}
</svg>
`;
}

function drawRun({ title, requests, paint, first }, top, at) {
  const start = top + 38;
  const rows = requests.map(({ name, start: from, answer, end }, index) => {
    const y = start + index * ROW;
    const bar = (kind, a, b) =>
      `<rect class="${kind}" x="${at(a)}" y="${y}" width="${Math.max(1, at(b) - at(a))}" height="${BAR}"/>`;
    const label = `<text x="${NAME - 10}" y="${y + BAR / 2}" text-anchor="end" dominant-baseline="central">${escaped(name)}</text>`;
    return label + bar('wait', from, answer) + bar('body', answer, end);
  });
  const bottom = start + requests.length * ROW;
  const mark = `<path class="mark" d="M${at(first)} ${start - 6}V${bottom}" fill="none"/>`;
  const side = at(first) > WIDTH / 2 ? 'end' : 'start';
  const note = `<text x="${at(first)}" y="${bottom + 14}" text-anchor="${side}">first headline, ${number(first)} ms</text>`;
  return `<text class="head" x="16" y="${top + 20}">${escaped(title)} (first paint ${number(paint)} ms)</text>\n${rows.join('\n')}\n${mark}${note}`;
}

function described({ title, requests, first }) {
  const each = requests.map(({ name, start, end }) => `${name} from ${number(start)} to ${number(end)} ms`);
  return `${title}: ${each.join(', ')}; first headline at ${number(first)} ms.`;
}
