const SVG = 'http://www.w3.org/2000/svg';

/**
 * Layouts as small drawings in 48 by 36: `p` is a picture (x, y, width, height), `l` a line of text (x, y, length), `h` a headline.
 * A layout without one gets lines.
 */
const DRAWINGS = {
  list: 'p2,3,10,8 h15,4,30 l15,8,24 p2,14,10,8 h15,15,28 l15,19,22 p2,25,10,8 h15,26,31 l15,30,20',
  grid: 'p2,3,13,9 h2,15,13 p17.5,3,13,9 h17.5,15,11 p33,3,13,9 h33,15,13 p2,20,13,9 h2,32,10 p17.5,20,13,9 h17.5,32,13 p33,20,13,9 h33,32,12',
  rail: 'p14,2,20,11 h14,16,20 l14,21,18 l14,25,20 l14,29,16 l14,33,19',
  carousel: 'p2,8,16,12 h2,23,14 l2,27,12 p20,8,16,12 h20,23,15 l20,27,11 p38,8,8,12 h38,23,8 l38,27,8',
  hero: 'p2,3,28,18 h2,25,28 h2,29,20 p33,3,13,8 h33,14,13 p33,19,13,8 h33,30,12',
  ranked: 'n2,4 h11,5,34 n2,12 h11,13,28 n2,20 h11,21,33 n2,28 h11,29,26',
  timeline: 'd3,3 h11,4,30 l11,8,20 d3,14 h11,15,27 l11,19,24 d3,25 h11,26,32 l11,30,18',
  stacked: 'p8,2,32,18 h8,24,32 h8,28,22 l8,33,28',
  inline: 'p2,9,18,14 h23,10,23 h23,14,18 l23,20,20',
  headline: 'h6,13,36 h6,18,28 l6,24,16',
};

const LINES = 'h4,6,40 l4,12,34 l4,18,38 l4,24,30';

const shape = (kind, [x, y, width = 0, height = 0]) => {
  const sizes = { p: [width, height], h: [width, 2.2], l: [width, 1.2], n: [5, 4.5], d: [4, 4] };
  const [wide, high] = sizes[kind];
  const rect = document.createElementNS(SVG, 'rect');
  const attributes = { x, y, width: wide, height: high, rx: kind === 'd' ? 2 : 0, class: kind };
  for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value));
  return rect;
};

/** A small drawing of a layout. */
export const pictogram = (layout) => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 48 36');
  svg.setAttribute('aria-hidden', 'true');
  const drawing = Object.hasOwn(DRAWINGS, layout) ? DRAWINGS[layout] : LINES;
  svg.append(...drawing.split(' ').map((part) => shape(part[0], part.slice(1).split(',').map(Number))));
  return svg;
};
