import { treemap } from './treemap.js';

const WIDTH = 960;
const HEIGHT = 560;

/** White words can be read on each of these, and each on white and on black. */
const COLOURS = ['#1d5fa8', '#8a4b08', '#1f6f43', '#7a3b8f', '#a3324a', '#4d5b6a'];

const FONT = 12;

/** How wide a letter is, about. */
const LETTER = 6.3;

const number = new Intl.NumberFormat('en');

/**
 * A picture of what a file costs: a box for each library and each folder of ours, in it one for each module.
 *
 * @param {{ name: string, group: string, value: number }[]} weights bytes of brotli
 * @param {string} title what screen readers say
 * @returns {string} an SVG that is its own ground, for light and dark pages
 */
export function bytesPicture(weights, title) {
  const groups = [...new Set(weights.map(({ group }) => group))]
    .map((name) => weights.filter(({ group }) => group === name))
    .map((members) => ({ name: members[0].group, members, value: members.reduce((sum, { value }) => sum + value, 0) }))
    .sort((a, b) => b.value - a.value);
  const boxes = treemap(groups, { x: 0, y: 0, width: WIDTH, height: HEIGHT }).flatMap((group, index) =>
    groupBoxes(group, COLOURS[index % COLOURS.length]),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="${FONT}" fill="#fff">`,
    `<title id="title">${title}</title>`,
    `<desc id="desc">${groups.map(({ name, value }) => `${name} ${number.format(value)}`).join(', ')}</desc>`,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}

/**
 * @param {import('./treemap.js').Box & { name: string, value: number, members: { name: string, value: number }[] }} group
 * @param {string} colour
 */
function groupBoxes({ x, y, width, height, name, value, members }, colour) {
  const head = FONT * 1.7;
  const inner = { x: x + 2, y: y + head, width: width - 4, height: height - head - 2 };
  const modules = [...members].sort((a, b) => b.value - a.value);
  return [
    `<rect x="${round(x + 1)}" y="${round(y + 1)}" width="${round(width - 2)}" height="${round(height - 2)}" fill="${colour}"/>`,
    label(name, value, x + 6, y + FONT + 4, width - 8, ' font-weight="700"'),
    ...treemap(modules, inner).flatMap((box) => [
      `<rect x="${round(box.x + 0.5)}" y="${round(box.y + 0.5)}" width="${round(Math.max(0, box.width - 1))}" height="${round(Math.max(0, box.height - 1))}" fill="none" stroke="#fff" stroke-opacity="0.5"/>`,
      ...lines(box),
    ]),
  ].filter(Boolean);
}

/**
 * A module's name with its bytes, below each other in a narrow box.
 *
 * @param {import('./treemap.js').Box & { name: string, value: number }} box
 */
function lines({ x, y, width, height, name, value }) {
  if (height < FONT * 1.5 || name.length * LETTER > width - 6) return [];
  const narrow = `${name} ${value}`.length * LETTER > width - 6;
  if (!narrow || height < FONT * 3) return [label(name, value, x + 4, y + FONT + 3, width - 6)];
  return [name, number.format(value)].map((text, line) =>
    label(text, null, x + 4, y + FONT * (1 + line * 1.2) + 3, width - 6),
  );
}

/** A name with its bytes, or what of it there is room for. */
function label(name, value, x, y, room, more = '') {
  const words = [...(value === null ? [] : [`${name} ${number.format(value)}`]), name].find(
    (text) => text.length * LETTER <= room,
  );
  return words ? `<text x="${round(x)}" y="${round(y)}"${more}>${words}</text>` : '';
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}
