/** The quay and the shore. Each function returns the inside of an svg, in the order it is painted. */
import {
  disc,
  fade,
  glints,
  glow,
  gulls,
  halo,
  oval,
  rect,
  ridge,
  rolling,
  s,
  shape,
  stipple,
  stroke,
  times,
  whole,
  windows,
} from './kit.js';

/** Three cranes against a low sun. */
export function cranesDusk(random) {
  const crane = (x, z, colour) =>
    s`<g transform="translate(${x} 560) scale(${z} ${Math.abs(z)})">${stroke('M-60 0L-36-170M60 0L36-170M-48-80H48M-60 0L36-170M60 0L-36-170', colour, 9)}${shape('M-46-170H46V-186H-46zM-34-186H40L30-236H-20zM-86-238H48V-262H-86z', colour)}${stroke('M40-240L250-420M20-262L60-330L250-420M60-330L-70-262', colour, 9)}${stroke('M66-262L92-318L120-310L150-350L178-342L206-382', colour, 4)}${stroke('M246-418V-190M246-190q0 22-12 22t-12-14', colour, 4)}</g>`;
  return [
    fade('a', ['#2a2252', 0], ['#7d2f60', 42], ['#e2603f', 76], ['#fbbf5c', 100]),
    fade('b', ['#e0794a', 0], ['#7c3357', 38], ['#1d1840', 100]),
    halo('c', ['#ffe9a8', 0], ['#ffc25e', 40, 0.55], ['#ff9a4a', 100, 0]),
    rect(0, 0, 1200, 560, 'url(#a)'),
    glow(770, 470, 330, 'c'),
    disc(770, 478, 88, '#fff0bd'),
    stroke(
      'M0 150h420M120 186h520M820 120h380M900 158h240M40 262h240M980 300h220',
      '#f6a06a',
      7,
      'opacity=".28" stroke-linecap="round"',
    ),
    ridge(random, 545, 60, 110, '#8f3a5c', 560),
    ridge(random, 556, 34, 60, '#6b2c55', 560),
    rect(0, 556, 1200, 244, 'url(#b)'),
    glints(random, {
      x: 770,
      spread: 150,
      top: 566,
      bottom: 770,
      count: 46,
      colour: '#ffd68a',
      width: 5,
      opacity: 0.9,
    }),
    glints(random, {
      x: 500,
      spread: 700,
      top: 572,
      bottom: 790,
      count: 30,
      colour: '#1d1840',
      width: 4,
      opacity: 0.5,
    }),
    crane(1010, -0.62, '#4a2150'),
    crane(560, 0.84, '#2f1a45'),
    crane(250, 1.22, '#1c1338'),
    shape('M0 560H430L420 584H0zM0 584H400V612H0z', '#150f2e'),
    shape('M0 690C170 668 300 700 470 800H0z', '#0f0b24'),
    shape('M60 684v-46h24v46zM52 638h40v-12H52zM220 704v-40h24v40zM212 664h40v-12h-40z', '#0f0b24'),
    stroke('M84 650Q160 700 220 672', '#0f0b24', 6),
    gulls('#2a1a42', [880, 250, 34], [960, 210, 24], [1030, 268, 18], [700, 160, 20]),
    stipple(random, {
      x: 0,
      y: 0,
      w: 1200,
      h: 330,
      count: 420,
      colour: '#1b1740',
      opacity: 0.4,
      keep: (_, v) => 1 - v,
    }),
  ];
}

/** Fish boxes seen from above. */
export function fishMarket(random) {
  const boxes = [
    ['#b97a3e', '#5f8ea6'],
    ['#2f6f8f', '#d98b6a'],
    ['#a8683a', '#87a8ad'],
    ['#3c7d74', '#c9b37e'],
    ['#2f6f8f', ''],
  ];
  const shoal = (colour) =>
    times(
      4,
      (i) =>
        s`<use href="#f" fill="${colour}" transform="translate(${140 + (i % 2 ? 8 : -8)} ${36 + i * 42}) scale(${i % 2 ? -1 : 1} 1) rotate(${random.between(-5, 5)})"/>`,
    );
  const heap = () =>
    times(
      40,
      () =>
        s`<use href="#m" transform="translate(${random.between(36, 244)} ${random.between(32, 164)}) rotate(${Math.round(random.between(0, 360))})"/>`,
    );
  const box = ([wood, colour], i) =>
    s`<g id="b${i}">${rect(8, 12, 280, 208, '#0c1a22', 'opacity=".4"')}${rect(0, 0, 280, 200, wood)}${rect(14, 14, 252, 172, '#e6f1f2')}${stipple(random, { x: 20, y: 20, w: 240, h: 160, count: 30, colour: '#fff', size: 15, opacity: 0.9 })}${colour ? shoal(colour) : heap()}${stroke('M0 100H12M268 100H280', '#3b2416', 30, 'opacity=".35"')}</g>`;
  const order = [0, 3, 2, 4, 1, 2, 1, 4, 0, 3, 3, 0, 1, 2, 4, 4, 2, 0, 3, 1];
  return [
    '<defs><g id="f"><path d="M-78 0C-50-34 20-36 62-4L92-26Q86 0 94 26L62 6C20 38-50 34-78 0z"/><circle cx="-54" cy="-5" r="5" fill="#14222b"/><path d="M-34-20q12 20 0 40M-10-22l8 12M8-21l8 11M26-17l7 9M-18 4h60" fill="none" stroke="#14222b" stroke-width="4" opacity=".45"/></g>',
    '<path id="m" d="M-20 0Q-10-17 20-6Q24 8 6 13Q-14 14-20 0z" fill="#27304a" stroke="#7d8fb4" stroke-width="2"/>',
    boxes.map(box),
    '</defs>',
    whole('#31505b'),
    stroke(times(9, (i) => s`M0 ${i * 100 + 20}L1200 ${i * 100 - 60}`).join(''), '#26424c', 5),
    s`<g transform="translate(-70 -20) rotate(-7 600 400)">${order.map((kind, i) => s`<use href="#b${kind}" x="${(i % 5) * 300}" y="${Math.floor(i / 5) * 236}"/>`)}</g>`,
    s`<g transform="translate(842 270) rotate(12)">${rect(6, 8, 150, 92, '#0c1a22', 'opacity=".35"')}${rect(0, 0, 150, 92, '#fff6dc')}${stroke('M22 30h70M22 52h106M22 70h48', '#c33b2e', 9)}</g>`,
    s`<g transform="translate(262 520) rotate(-16)">${rect(6, 8, 150, 92, '#0c1a22', 'opacity=".35"')}${rect(0, 0, 150, 92, '#f6c945')}${stroke('M22 30h98M22 52h60M22 70h80', '#23323b', 9)}</g>`,
  ];
}

/** Winter swimmers beside the pier ladder at dawn. */
export function swimmers(random) {
  const head = (x, y, z, cap, skin) =>
    s`<g transform="translate(${x} ${y}) scale(${z})">${oval(0, 58, 150, 20, '#fff', 'opacity=".25"')}${oval(0, 62, 104, 14, '#fff', 'opacity=".4"')}${shape('M-62 60Q-58 28-22 24H22Q58 28 62 60z', skin)}${rect(-15, 4, 30, 30, skin)}${oval(0, -18, 34, 40, skin)}${shape('M-36-16Q-38-66 0-66T36-16Q0-32-36-16z', cap)}${shape('M-62 60Q0 76 62 60L56 70Q0 84-56 70z', '#2c6f86', 'opacity=".7"')}</g>`;
  return [
    fade('a', ['#f7b48f', 0], ['#fde0b0', 100]),
    fade('b', ['#f6c3a0', 0], ['#86b3b3', 34], ['#1d5f7c', 100]),
    halo('c', ['#fffbe2', 0], ['#fff1bd', 100, 0]),
    rect(0, 0, 1200, 230, 'url(#a)'),
    glow(420, 196, 220, 'c'),
    disc(420, 196, 52, '#fffbe6'),
    rolling(random, 226, 44, 150, '#d78f84', 236),
    rect(0, 226, 1200, 574, 'url(#b)'),
    glints(random, {
      x: 420,
      spread: 110,
      top: 240,
      bottom: 560,
      count: 40,
      colour: '#fff3cf',
      width: 6,
      opacity: 0.85,
    }),
    glints(random, {
      x: 600,
      spread: 660,
      top: 250,
      bottom: 790,
      count: 60,
      colour: '#0f4d6a',
      width: 5,
      opacity: 0.3,
    }),
    head(330, 420, 0.72, '#f4f1e6', '#a9694a'),
    head(560, 520, 1, '#d93a34', '#f0bd98'),
    head(250, 640, 1.25, '#f4b92f', '#7d4b35'),
    shape('M560 424q-20-30 6-48q26-20 2-46q44 22 22 54q-16 20 0 40z', '#fff', 'opacity=".4"'),
    rect(900, 0, 300, 800, '#3a2b3d'),
    stroke('M905 110H1200M905 220H1200M905 330H1200M905 440H1200M905 550H1200M905 660H1200', '#281c2c', 9),
    rect(870, 0, 46, 800, '#54394a'),
    rect(870, 0, 14, 800, '#8a5a5c'),
    stroke('M740 60V690M820 60V690', '#efe4d0', 14, 'stroke-linecap="round"'),
    stroke('M740 60Q740 12 800 12H900M820 60Q820 30 860 30H900', '#efe4d0', 14),
    stroke(times(8, (i) => s`M740 ${120 + i * 74}H820`).join(''), '#efe4d0', 12),
    shape('M860 720Q930 706 1000 722T1200 712V800H860z', '#1b5672'),
    stroke('M870 720Q930 706 1000 722T1200 712', '#9fd0cc', 6, 'opacity=".7"'),
    shape('M700 690H868V800H700z', '#21637f', 'opacity=".8"'),
    oval(780, 700, 110, 13, '#fff', 'opacity=".4"'),
  ];
}

/** The empty cannery: saw-tooth roofs, one chimney. */
export function cannery(random) {
  return [
    fade('a', ['#f0c6a0', 0], ['#f8e4c4', 100]),
    fade('b', ['#c99a86', 0], ['#6f6a80', 100]),
    rect(0, 0, 1200, 640, 'url(#a)'),
    disc(930, 190, 84, '#fff3d6'),
    shape(
      'M0 200q90-40 180-10t200-24t220 20t180-10v30q-100 20-200 4t-220 14t-180-6T0 230zM620 330q120-30 240-10t340-20v26q-150 20-300 10t-280 20z',
      '#fff3e2',
      'opacity=".7"',
    ),
    shape('M830 560V150H900L912 560z', '#8f3d33'),
    shape('M872 150H900L912 560H880z', '#6f2c2a'),
    rect(822, 140, 88, 22, '#5a2525'),
    rect(828, 210, 82, 18, '#f4e3c0'),
    times(
      5,
      (i) =>
        s`${shape(s`M${60 + i * 150} 420V310L${210 + i * 150} 420z`, '#4d5d6b')}${shape(s`M${60 + i * 150} 420V310L${84 + i * 150} 328V420z`, '#bfe0e2')}`,
    ),
    rect(60, 416, 760, 230, '#b6503e'),
    stroke(times(9, (row) => s`M60 ${436 + row * 24}H820`).join(''), '#a04434', 3),
    stroke(
      times(
        60,
        (i) => s`M${70 + (i % 20) * 38 + (Math.floor(i / 20) % 2) * 18} ${440 + Math.floor(i / 20) * 72}h22`,
      ).join(''),
      '#c9654f',
      7,
    ),
    windows(random, { x: 96, y: 450, columns: 11, rows: 1, across: 64, down: 10, w: 40, h: 62 }, '#2f4150'),
    stroke(times(11, (i) => s`M${116 + i * 64} 450v62M${96 + i * 64} 481h40`).join(''), '#d9b49a', 4),
    shape('M98 452l14 18l-14 22zM354 470l22 12v28zM552 452h24l-20 30z', '#f8e4c4'),
    shape('M150 646V556H270V646zM380 646V556H500V646z', '#5a3a30'),
    stroke('M150 576h120M150 600h120M150 624h120M380 576h120M380 600h120', '#78503f', 5),
    rect(590, 546, 190, 46, '#f4e3c0'),
    shape('M612 569q22-20 52 0l16-12v24l-16-12q-30 20-52 0z', '#b6503e'),
    stroke('M700 560h60M700 578h42', '#b6503e', 7),
    rect(912, 500, 250, 146, '#8f6f5a'),
    shape('M900 500L1036 430L1176 500z', '#5f4a44'),
    rect(0, 640, 1200, 22, '#6b5348'),
    rect(0, 660, 1200, 140, 'url(#b)'),
    stroke(times(13, (i) => s`M${40 + i * 94} 660V720`).join(''), '#4a3a38', 14),
    glints(random, {
      x: 930,
      spread: 150,
      top: 668,
      bottom: 790,
      count: 26,
      colour: '#fff0d2',
      width: 5,
      opacity: 0.8,
    }),
    shape('M640 660v-14h16v-18h-10l24-14l24 14h-10v32z', '#3f5a4a'),
    gulls('#6b4a44', [430, 160, 30], [510, 120, 22], [350, 220, 20], [660, 240, 24]),
    stipple(random, { x: 60, y: 420, w: 760, h: 220, count: 160, colour: '#5a2525', size: 5, opacity: 0.35 }),
  ];
}
