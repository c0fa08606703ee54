/** Charts: of the sea, and of trade. Each function returns the inside of an svg, in the order it is painted. */
import { disc, fade, rect, s, shape, stipple, stroke, times, whole } from './kit.js';

/** A chart of the harbour with the dredged channel, the dividers lying on it. */
export function harbourChart(random) {
  const depth = (grow, fill) =>
    s`<g fill="${fill}" transform="translate(620 400) scale(${grow})"><path d="M-520-300C-300-380-140-250 60-300S420-300 520-180S560 120 420 240S120 250-60 300S-460 280-540 120S-640-220-520-300z"/></g>`;
  const sounding = (i) => {
    const [x, y] = [
      270 + (i % 7) * 116 + random.between(-30, 30),
      150 + Math.floor(i / 7) * 104 + random.between(-24, 24),
    ];
    return s`<text x="${Math.round(x)}" y="${Math.round(y)}">${String(Math.round(2 + 16 * random.next()))}</text>`;
  };
  return [
    whole('#e9d6a4'),
    stipple(random, { x: 0, y: 0, w: 1200, h: 800, count: 260, colour: '#a8813f', opacity: 0.4 }),
    depth(1, '#cfe3dc'),
    depth(0.82, '#a8d0cf'),
    depth(0.6, '#7fb9c0'),
    depth(0.36, '#5ba3b1'),
    '<g fill="none" stroke="#4d7f88" stroke-width="3"><path d="M-520-300C-300-380-140-250 60-300S420-300 520-180S560 120 420 240S120 250-60 300S-460 280-540 120S-640-220-520-300z" transform="translate(620 400)"/></g>',
    shape(
      'M0 800V560C90 520 180 560 250 600C340 650 350 720 420 800zM1200 0V300C1110 290 1080 230 1000 210C930 190 930 100 880 0z',
      '#dcb96a',
      'stroke="#7a5a22" stroke-width="5"',
    ),
    shape('M560 300C600 270 660 290 670 330C660 370 590 380 560 350z', '#dcb96a', 'stroke="#7a5a22" stroke-width="4"'),
    '<g stroke="#7a5a22" stroke-width="2" opacity=".55"><path d="M200 0V800M400 0V800M600 0V800M800 0V800M1000 0V800M0 200H1200M0 400H1200M0 600H1200"/></g>',
    '<g font-family="Georgia,serif" font-size="25" font-style="italic" fill="#2c5560">',
    times(35, sounding),
    '</g>',
    stroke('M330 640C480 560 560 470 700 430S900 300 960 250', '#b3296b', 7, 'stroke-dasharray="26 16"'),
    stroke('M370 690C520 610 600 520 740 480S950 350 1000 290', '#b3296b', 7, 'stroke-dasharray="26 16"'),
    times(5, (i) =>
      shape(
        s`M${420 + i * 110} ${566 - i * 58}l14 30h-28z`,
        i % 2 ? '#c22f2f' : '#23784c',
        'stroke="#222" stroke-width="3"',
      ),
    ),
    s`<g transform="translate(250 240)">${disc(0, 0, 112, '#f6ebc9', 'stroke="#7a5a22" stroke-width="4"')}${disc(0, 0, 88, 'none', 'stroke="#b3296b" stroke-width="3"')}${times(16, (i) => s`<path d="M0-88L0-${i % 2 ? 100 : 112}" stroke="#7a5a22" stroke-width="4" transform="rotate(${i * 22.5})"/>`)}${times(4, (i) => s`<g transform="rotate(${i * 90})"><path d="M0-100L16-16L0 0z" fill="#7c2b2b"/><path d="M0-100L-16-16L0 0z" fill="#d9a441"/></g>`)}${disc(0, 0, 10, '#7a5a22')}</g>`,
    '<g transform="translate(12 16)" opacity=".25" fill="none" stroke="#000" stroke-width="22" stroke-linecap="round"><path d="M900 130L700 620M900 130L980 640"/></g>',
    stroke('M900 130L704 560M900 130L972 580', '#c58f2c', 26, 'stroke-linecap="round"'),
    stroke('M896 140L712 546M906 150L966 566', '#f1cf74', 7, 'stroke-linecap="round"'),
    stroke('M704 560L684 632M972 580L982 656', '#59636b', 12, 'stroke-linecap="round"'),
    disc(900, 124, 42, '#c58f2c'),
    disc(892, 114, 20, '#f1cf74'),
    stroke('M842 390Q890 350 946 392', '#c58f2c', 10),
    '<g transform="translate(440 700) rotate(-12)">',
    rect(10, 12, 420, 30, '#000', 'opacity=".2"'),
    rect(0, 0, 380, 30, '#2f5f8a'),
    rect(0, 0, 380, 9, '#5d8bb3'),
    shape('M380 0L440 15L380 30z', '#f0d6a8'),
    shape('M424 11L440 15L424 19z', '#222'),
    rect(-26, 0, 30, 30, '#d97b6c'),
    '</g>',
  ];
}

/** What a crate of cod costs: crates as columns, the fish above the line. */
export function codPrice() {
  const crate = (x, y, colour) =>
    s`${rect(x, y, 124, 54, colour)}${stroke(s`M${x + 8} ${y + 18}h108M${x + 8} ${y + 36}h108`, '#0f2030', 5, 'opacity=".35"')}`;
  const columns = [2, 3, 3, 5, 6, 8];
  return [
    whole('#12283c'),
    stroke(times(8, (i) => s`M90 ${130 + i * 74}H1130`).join(''), '#2b475f', 3),
    columns.map((n, i) =>
      times(n, (k) => crate(130 + i * 168, 654 - k * 60, ['#d99a4e', '#c9833c', '#e3ad63'][(i + k) % 3])),
    ),
    stroke('M90 712H1140M90 712V100', '#f4e9d2', 6),
    stroke(
      s`M192 540L360 470L528 486L696 350L864 292L1032 160`,
      '#ef5b45',
      12,
      'stroke-linecap="round" stroke-linejoin="round"',
    ),
    [
      [192, 540],
      [360, 470],
      [528, 486],
      [696, 350],
      [864, 292],
      [1032, 160],
    ].map(([x, y]) => disc(x, y, 15, '#12283c', 'stroke="#ef5b45" stroke-width="8"')),
    '<g transform="translate(430 210) rotate(-14)">',
    shape(
      'M-290 0C-220-84-60-118 90-50C130-34 160-20 186-8L290-90Q262-6 296 76L186 22C120 64 20 104-90 96C-190 86-260 48-290 0z',
      '#9fc3c4',
    ),
    shape('M-290 0C-260 48-190 86-90 96C20 104 120 64 186 22C60 60-120 66-290 0z', '#f2ead4'),
    shape('M-110-92Q-40-160 50-116L20-76zM90-50Q130-96 176-70L150-26zM-40 94Q0 146 60 128L50 84z', '#6f9aa3'),
    stroke('M-170-60Q-130 0-168 70M-250 20q26 14 54 8M-120-10Q40-60 180 8', '#4b7680', 6, 'stroke-linecap="round"'),
    disc(-222, -14, 17, '#fff8e6'),
    disc(-224, -14, 9, '#12202c'),
    stroke('M-270 22q-6 26-2 44', '#6f9aa3', 7, 'stroke-linecap="round"'),
    '</g>',
    s`<g transform="translate(934 470) rotate(8)">${shape('M0-40L40-70H180V70H40L0 40z', '#f7d154')}${disc(38, 0, 12, '#12283c')}${stroke('M74-24h76M74 4h76M74 32h44', '#12283c', 10)}</g>`,
  ];
}

/** Containers stacked like columns of a chart. */
export function containerYard() {
  const paint = [
    ['#d9573f', '#a93c2e', '#ef7d62'],
    ['#2f7f8d', '#1f5a68', '#55a5b0'],
    ['#f0b431', '#c48b1c', '#ffd06a'],
    ['#e9dcc0', '#bfae8a', '#fff6e0'],
    ['#6b3b63', '#4a2746', '#8d5a84'],
  ];
  const box = (column, level, depth) => {
    const [front, side, top] = paint[(column * 2 + level * 3 + depth) % paint.length];
    const [x, y] = [96 + column * 206 + depth * 62, 640 - level * 74 - depth * 36];
    return s`<g transform="translate(${x} ${y})">${rect(0, 0, 150, 74, front)}${shape('M150 0L212-36V38L150 74z', side)}${shape('M0 0L62-36H212L150 0z', top)}<use href="#r" stroke="${side}"/></g>`;
  };
  const heights = [2, 3, 5, 4, 6];
  return [
    fade('a', ['#bfe3df', 0], ['#f6efd6', 100]),
    '<defs><path id="r" d="M16 8v58M36 8v58M56 8v58M76 8v58M96 8v58M116 8v58M136 8v58" stroke-width="5"/></defs>',
    whole('url(#a)'),
    disc(240, 180, 96, '#fff8e0'),
    rect(0, 640, 1200, 160, '#8f9a9a'),
    shape('M0 640L1200 600V660L0 720z', '#a9b3b1'),
    stroke('M40 760H1160', '#f6d04d', 10, 'stroke-dasharray="60 34"'),
    stroke('M1090 660V60M520 100H1180M1090 60L560 100M1090 60L1180 100M700 100V250', '#41525c', 12),
    rect(640, 250, 120, 14, '#41525c'),
    heights.map((n, column) =>
      [1, 0].map((depth) => times(Math.max(1, n - depth * (column % 2)), (level) => box(column, level, depth))),
    ),
    s`<g transform="translate(640 264)">${rect(-10, 0, 150, 60, '#2f7f8d')}<path d="M10 8v44M34 8v44M58 8v44M82 8v44M106 8v44" stroke="#1f5a68" stroke-width="5"/></g>`,
    [
      [60, 776, 1],
      [1080, 780, 1.1],
    ].map(
      ([x, y, z]) =>
        s`<g transform="translate(${x} ${y}) scale(${z})">${disc(0, -92, 14, '#8a583c')}${shape('M-18-96Q-18-114 0-114T18-96z', '#f6d04d')}${shape('M-20 0V-50Q-18-76 0-76T20-50V0z', '#e2562f')}${stroke('M-20-44H20', '#f6f0d0', 7)}</g>`,
    ),
  ];
}
