/** What all pictures of the demo share: the paper, a few shapes, and chance that always falls the same way. */

export const WIDTH = 1200;
export const HEIGHT = 800;

/** Joins a template; numbers lose needless digits and lists their commas, so that the files stay small. */
export function s(parts, ...values) {
  const text = (value) => {
    if (Array.isArray(value)) return value.map(text).join('');
    return typeof value === 'number' ? String(Math.round(value * 10) / 10) : String(value ?? '');
  };
  return parts.reduce((out, part, index) => out + text(values[index - 1]) + part);
}

/** A random source that depends on the picture's name alone. */
export function seeded(name) {
  let state = [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), 2166136261) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low, high) => low + (high - low) * next();
  return { next, between, pick: (list) => list[Math.floor(next() * list.length)] };
}

/** As many results of `make` as `count` says. */
export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** A gradient from top to bottom; stops are pairs of colour and percentage. */
export const fade = (id, ...stops) =>
  s`<linearGradient id="${id}" x2="0" y2="1">${stops.map(([colour, at, opacity]) => stop(colour, at, opacity))}</linearGradient>`;

/** A gradient from a middle outwards. */
export const halo = (id, ...stops) =>
  s`<radialGradient id="${id}">${stops.map(([colour, at, opacity]) => stop(colour, at, opacity))}</radialGradient>`;

const stop = (colour, at, opacity) =>
  s`<stop offset="${at}%" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`;

export const rect = (x, y, w, h, fill, more = '') =>
  s`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"${more && ' ' + more}/>`;

export const disc = (x, y, r, fill, more = '') =>
  s`<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${more && ' ' + more}/>`;

export const oval = (x, y, rx, ry, fill, more = '') =>
  s`<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${more && ' ' + more}/>`;

export const shape = (d, fill, more = '') => s`<path d="${d}" fill="${fill}"${more && ' ' + more}/>`;

export const stroke = (d, colour, width, more = '') =>
  s`<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"${more && ' ' + more}/>`;

export const whole = (fill) => rect(0, 0, WIDTH, HEIGHT, fill);

/** A line of hills from edge to edge, closed at the foot of the picture. */
export function ridge(random, top, height, step, fill, foot = HEIGHT) {
  const points = times(Math.ceil(WIDTH / step) + 1, (i) => s` ${i * step} ${top - height * random.next()}`);
  return shape(s`M0 ${foot}L${points}L${WIDTH} ${foot}z`, fill);
}

/** Rolling hills: as ridge, but round. */
export function rolling(random, top, height, step, fill, foot = HEIGHT) {
  const points = times(Math.ceil(WIDTH / step) + 2, () => Math.round(top - height * random.next()));
  const curves = points.slice(1).map((y, i) => s`S${i * step + step / 2} ${y} ${i * step + step} ${y}`);
  return shape(s`M0 ${foot}V${points[0]}${curves}V${foot}z`, fill);
}

/** Short level strokes that lengthen towards the reader: light on water. */
export function glints(random, { x, spread, top, bottom, count, colour, width = 5, opacity = 1 }) {
  const dashes = times(count, (i) => {
    const depth = (i + 1) / count;
    const length = (12 + 60 * random.next()) * (0.5 + depth);
    const middle = x + random.between(-1, 1) * spread * (0.45 + 0.55 * depth);
    return s`M${Math.round(middle - length / 2)} ${Math.round(top + (bottom - top) * depth ** 1.3)}h${Math.round(length)}`;
  });
  return stroke(dashes.join(''), colour, width, `stroke-linecap="round" opacity="${opacity}"`);
}

/** Dots as a lithographer's crayon leaves them; `keep` says how likely one is at a place (0 to 1). */
export function stipple(random, { x, y, w, h, count, colour, size = 4, opacity = 0.5, keep = () => 1 }) {
  const dots = times(count, () => [x + w * random.next(), y + h * random.next()])
    .filter(([dx, dy]) => random.next() < keep((dx - x) / w, (dy - y) / h))
    .map(([dx, dy]) => `M${Math.round(dx)} ${Math.round(dy)}h0`);
  return stroke(dots.join(''), colour, size, `stroke-linecap="round" opacity="${opacity}"`);
}

/** Gulls, each a pair of wings at a place and of a size. */
export const gulls = (colour, ...places) =>
  stroke(
    places
      .map(
        ([x, y, z]) =>
          s`M${x - z} ${y - z / 3}Q${x - z / 3} ${y - z / 2} ${x} ${y}Q${x + z / 3} ${y - z / 2} ${x + z} ${y - z / 3}`,
      )
      .join(''),
    colour,
    4,
    'stroke-linecap="round" stroke-linejoin="round"',
  );

/** A block of windows as one path; `lit` is the share that is drawn. */
export function windows(random, { x, y, columns, rows, across, down, w, h, lit = 1 }, fill, more = '') {
  const all = times(columns * rows, (i) => [x + (i % columns) * across, y + Math.floor(i / columns) * down]);
  const drawn = all.filter(() => random.next() < lit).map(([wx, wy]) => s`M${wx} ${wy}h${w}v${h}h${-w}z`);
  return shape(drawn.join(''), fill, more);
}

/** A soft round light. The gradient with the id must end in transparency. */
export const glow = (x, y, r, id) => disc(x, y, r, `url(#${id})`);

const GRAIN =
  '<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".75" numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 .1 0 0 0 0 .07 0 0 0 0 .05 0 0 0 -2.2 1.35"/></filter><rect width="1200" height="800" filter="url(#grain)" opacity=".13"/>';

const file = (box, size, body) => s`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${size}>${body}</svg>\n`;

/** The finished picture: the scene under a thin grain, as ink lies on newsprint. */
export const picture = (scene) => file('0 0 1200 800', 'width="1200" height="800"', [scene, GRAIN].flat(2));

/** The finished emblem: the middle of the scene, square and without grain. */
export const emblemFile = (scene) => file('200 0 800 800', 'width="400" height="400"', scene.flat());
