/** Streets and squares. Each function returns the inside of an svg, in the order it is painted. */
import { disc, fade, glow, gulls, halo, rect, s, shape, stipple, stroke, times, whole, windows } from './kit.js';

/** The town hall with its clock at blue hour. */
export function townHall(random) {
  const arch = (x, y, w, h) => s`M${x} ${y + h}V${y + w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${y + h}z`;
  return [
    fade('a', ['#16264f', 0], ['#3f5c93', 60], ['#d99a86', 100]),
    halo('c', ['#ffd888', 0, 0.8], ['#ffd888', 100, 0]),
    whole('url(#a)'),
    stipple(random, { x: 0, y: 0, w: 1200, h: 260, count: 60, colour: '#fff', size: 4, opacity: 0.7 }),
    shape(
      'M0 640V430h90v-50h80v40h110v-70l60-50l60 50v60h100v230zM1200 640V400h-80v60h-90v-90l-56-46l-56 46v70h-120v200z',
      '#22325c',
    ),
    windows(random, { x: 24, y: 460, columns: 10, rows: 3, across: 46, down: 52, w: 16, h: 24, lit: 0.3 }, '#f4c264'),
    windows(random, { x: 880, y: 480, columns: 7, rows: 3, across: 46, down: 48, w: 16, h: 24, lit: 0.3 }, '#f4c264'),
    shape('M250 660V380H950V660z', '#b9654c'),
    shape('M236 380H964V356H236z', '#e2a277'),
    shape('M500 360V150H700V360z', '#c5735a'),
    shape('M620 360V150H700V360z', '#a9584a'),
    shape('M484 152H716V130H484z', '#e2a277'),
    shape('M500 130Q520 60 600 44Q680 60 700 130z', '#3f7f78'),
    shape('M600 44Q680 60 700 130H632Q640 70 600 44z', '#2d625f'),
    stroke('M600 46V-4', '#e9c46a', 7),
    shape('M602 0h58l-14 14l14 14h-58z', '#d9483b'),
    disc(600, 222, 62, '#f7ecd0', 'stroke="#7a3d33" stroke-width="10"'),
    stroke(
      times(
        12,
        (i) =>
          s`M${600 + 46 * Math.sin(i * 0.5236)} ${222 - 46 * Math.cos(i * 0.5236)}L${600 + 54 * Math.sin(i * 0.5236)} ${222 - 54 * Math.cos(i * 0.5236)}`,
      ).join(''),
      '#2a2035',
      5,
    ),
    stroke('M600 222V184M600 222L630 238', '#2a2035', 8, 'stroke-linecap="round"'),
    shape(times(3, (i) => arch(532 + i * 50, 300, 34, 48)).join(''), '#ffd98a'),
    shape([0, 1, 2, 3, 6, 7, 8, 9].map((i) => arch(284 + i * 66 + (i > 3 ? -6 : 0), 410, 38, 82)).join(''), '#ffd98a'),
    shape([0, 1, 2, 3, 6, 7, 8, 9].map((i) => arch(280 + i * 66 + (i > 3 ? -6 : 0), 540, 46, 120)).join(''), '#5a2f3b'),
    glow(600, 590, 250, 'c'),
    shape(arch(546, 460, 108, 200), '#ffe2a0'),
    shape(arch(566, 492, 68, 168), '#7a3d33'),
    rect(220, 654, 760, 22, '#e2a277'),
    shape('M190 676H1010L1050 700H150z', '#c98a66'),
    shape('M0 700H1200V800H0z', '#2b3155'),
    shape('M470 700H730L880 800H320z', '#f0b36b', 'opacity=".35"'),
    stroke('M0 730H1200M0 764H1200', '#3f4878', 5),
    times(
      2,
      (i) =>
        s`${stroke(s`M${170 + i * 860} 740V560`, '#141a33', 10)}${glow(170 + i * 860, 540, 90, 'c')}${disc(170 + i * 860, 540, 22, '#fff0c2')}`,
    ),
    [
      [420, 0.9],
      [460, 1],
      [770, 0.95],
      [868, 1.1],
    ].map(
      ([x, z]) =>
        s`<g transform="translate(${x} 750) scale(${z})">${disc(0, -76, 13, '#141a33')}${shape('M-17 0V-40Q-18-62 0-62T17-40V0z', '#141a33')}</g>`,
    ),
  ];
}

/** Quay Street: gables, awnings, two shops to let. */
export function quayStreet(random) {
  const fronts = [
    ['#d9694f', '#f2e3c6'],
    ['#e9b949', '#3c6f7c'],
    ['#5f9a8f', '#c94f3d'],
    ['#f0dcc0', '#7b8f4d'],
    ['#7a8fb5', '#e3b04b'],
    ['#c98ba0', '#43647a'],
  ];
  const house = ([wall, awning], i) => {
    const [x, top] = [i * 200, 250 + (i % 3) * 34];
    const gable =
      i % 3 === 1
        ? shape(s`M0 ${top}h40v-50h30v-44h60v44h30v50h40z`, wall)
        : shape(s`M0 ${top}L100 ${top - 128}L200 ${top}z`, wall);
    const shut = i === 1 || i === 4;
    const shop = shut
      ? s`${rect(20, 560, 160, 110, '#8d8474')}${stroke('M20 576h160M20 596h160M20 616h160M20 636h160M20 656h160', '#6d6558', 5)}<g transform="rotate(-5 100 600)">${rect(50, 574, 100, 60, '#fdf8ea')}<path d="M66 592h68M66 608h68M80 622h40" stroke="#c03a2e" stroke-width="7"/></g>`
      : s`${rect(20, 570, 160, 100, '#ffe3a0')}${rect(120, 560, 48, 110, '#4b3a35')}${rect(128, 572, 32, 52, '#ffe3a0')}${shape('M34 670v-34h20v-16h24v50zM84 670v-22h22v22z', '#b9793f')}${shape(s`M8 532H192L204 584H-4z`, awning)}${shape('M8 532h30l-4 52h-38zM68 532h32v52h-34zM132 532h30l8 52h-36z', '#fffaf0', 'opacity=".85"')}`;
    return s`<g transform="translate(${x} 0)">${gable}${rect(0, top - 1, 200, 680 - top, wall)}${rect(188, top, 12, 680 - top, '#2a2230', 'opacity=".18"')}${windows(random, { x: 28, y: top + 30, columns: 3, rows: 3, across: 54, down: 82, w: 34, h: 56 }, '#2f3b4c')}${windows(random, { x: 28, y: top + 30, columns: 3, rows: 3, across: 54, down: 82, w: 34, h: 56, lit: shut ? 0 : 0.4 }, '#ffd98a')}${stroke(times(9, (k) => s`M${28 + (k % 3) * 54} ${top + 58 + Math.floor(k / 3) * 82}h34`).join(''), wall, 5)}${rect(0, 520, 200, 14, '#2a2230', 'opacity=".35"')}${shop}</g>`;
  };
  return [
    fade('a', ['#9fc7cf', 0], ['#f4e6c8', 100]),
    whole('url(#a)'),
    fronts.map(house),
    rect(0, 670, 1200, 26, '#cdbf9f'),
    rect(0, 694, 1200, 106, '#6f6a6c'),
    stroke(
      times(
        66,
        (i) => s`M${(i % 22) * 58 + (Math.floor(i / 22) % 2) * 28 - 20} ${714 + Math.floor(i / 22) * 32}h34`,
      ).join(''),
      '#857f7f',
      17,
      'stroke-linecap="round"',
    ),
    s`<g transform="translate(530 690)">${disc(0, -150, 17, '#7d4b35')}${shape('M-26 0L-22-84Q-26-134 0-134T24-84L26 0H4V-60H-4V0z', '#243447')}${stroke('M18-116L44-70', '#243447', 13)}${shape('M30-72h44l-7 46H38z', '#c94f3d')}</g>`,
    s`<g transform="translate(930 700)">${disc(0, -140, 16, '#f0bd98')}${shape('M-17-140Q-18-164 2-162T18-136z', '#5a2c22')}${shape('M-30 0L-18-80Q-24-124 0-124T20-80L30 0z', '#a53a3f')}</g>`,
    gulls('#4d5b66', [140, 90, 26], [620, 70, 24], [1010, 100, 22]),
  ];
}

/** A covered market lane with lamps and cloths. */
export function coveredMarket(random) {
  const vault = (i) => {
    const [w, top] = [1200 - i * 220, i * 62];
    const x = (1200 - w) / 2;
    return shape(
      s`M${x} 800V${top + w * 0.36}Q${x} ${top} 600 ${top}T${x + w} ${top + w * 0.36}V800z`,
      ['#8a4a34', '#a85f3f', '#c57c4d', '#dd9f63', '#f6d79b'][i],
    );
  };
  const cloth = (x, y, w, h, colour) =>
    s`${shape(s`M${x} ${y}h${w}v${h}q${-w / 4} 18 ${-w / 2} 0t${-w / 2} 0z`, colour)}${stroke(s`M${x + w * 0.33} ${y}v${h}M${x + w * 0.66} ${y}v${h}`, '#2a1a1a', 4, 'opacity=".2"')}`;
  return [
    halo('c', ['#fff2c0', 0, 0.95], ['#ffd27a', 100, 0]),
    whole('#5f2f28'),
    times(5, vault),
    glow(600, 420, 260, 'c'),
    shape('M540 560L660 560L960 800H240z', '#e9c088'),
    stroke('M560 600H640M520 650H680M450 710H750M360 770H840', '#c98f58', 6),
    cloth(40, 330, 110, 250, '#c9392f'),
    cloth(164, 350, 92, 210, '#1f6f78'),
    cloth(268, 380, 70, 160, '#f0b431'),
    cloth(1040, 330, 110, 250, '#2d4f86'),
    cloth(946, 350, 84, 210, '#d9693a'),
    cloth(868, 380, 66, 160, '#7a3b69'),
    shape('M0 690H250L320 800H0zM1200 690H960L880 800H1200z', '#6d3522'),
    times(
      5,
      (i) =>
        s`${shape(s`M${10 + i * 50} 690q24-70 48 0z`, ['#d9a12f', '#b5402c', '#7f8f3a', '#c9742c', '#8a5a32'][i])}${shape(s`M${960 + i * 50} 690q24-70 48 0z`, ['#7f8f3a', '#d9a12f', '#8a3f5a', '#c9742c', '#b5402c'][i])}`,
    ),
    [
      [400, 230, 1.2],
      [800, 230, 1.2],
      [600, 170, 1],
      [500, 320, 0.7],
      [700, 320, 0.7],
    ].map(
      ([x, y, z]) =>
        s`<g transform="translate(${x} ${y}) scale(${z})">${stroke('M0-300V-40', '#3a1c18', 5)}${disc(0, 0, 96, 'url(#c)')}${shape('M-18-40H18L34 0L12 44H-12L-34 0z', '#fff0b8', 'stroke="#3a1c18" stroke-width="6"')}</g>`,
    ),
    [
      [560, 660, 0.8, '#2a3350'],
      [640, 650, 0.74, '#7a2f36'],
      [440, 760, 1.3, '#f3ead6'],
      [770, 770, 1.36, '#2f5f58'],
    ].map(
      ([x, y, z, colour]) =>
        s`<g transform="translate(${x} ${y}) scale(${z})">${shape('M-34 0L-24-90Q-24-126 0-126T24-90L34 0z', colour)}${disc(0, -142, 20, '#a8714c')}${shape('M-22-140Q-22-170 0-170T22-140Q0-152-22-140z', '#231815')}</g>`,
    ),
    stipple(random, { x: 300, y: 60, w: 600, h: 520, count: 130, colour: '#fff0c4', size: 4, opacity: 0.6 }),
  ];
}
