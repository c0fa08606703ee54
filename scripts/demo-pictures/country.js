/** The country behind the harbour. Each function returns the inside of an svg, in the order it is painted. */
import {
  disc,
  fade,
  glints,
  glow,
  gulls,
  halo,
  rect,
  ridge,
  rolling,
  s,
  shape,
  stipple,
  stroke,
  times,
} from './kit.js';

/** The night train on its viaduct above the sea. */
export function nightTrain(random) {
  const arch = (x) => s`M${x} 560V470a55 55 0 0 1 110 0V800H${x}z`;
  const coach = (i) =>
    s`<g transform="translate(${-40 + i * 208} 300)">${shape('M0 22Q0 8 14 8H188Q202 8 202 22V84H0z', i % 2 ? '#7b2436' : '#8a2b3c')}${rect(0, 66, 202, 8, '#e9b44c')}${times(5, (w) => rect(16 + w * 36, 26, 26, 28, random.next() < 0.82 ? '#ffd978' : '#3a2b44', 'rx="3"'))}${stroke('M24 90h44M134 90h44', '#0b1020', 16)}</g>`;
  return [
    fade('a', ['#0a1230', 0], ['#1c3566', 60], ['#4d7796', 100]),
    fade('b', ['#3f6f8e', 0], ['#0b1c3c', 100]),
    halo('c', ['#fff6d8', 0, 0.8], ['#cfe0ff', 100, 0]),
    '<linearGradient id="l"><stop offset="0" stop-color="#ffe9a6" stop-opacity=".85"/><stop offset="1" stop-color="#ffe9a6" stop-opacity="0"/></linearGradient>',
    rect(0, 0, 1200, 500, 'url(#a)'),
    stipple(random, { x: 0, y: 0, w: 1200, h: 330, count: 120, colour: '#fff', size: 4, opacity: 0.8 }),
    glow(900, 130, 210, 'c'),
    disc(900, 130, 58, '#fbf3d8'),
    disc(880, 116, 12, '#e6dcb8'),
    disc(918, 146, 8, '#e6dcb8'),
    rect(0, 500, 1200, 300, 'url(#b)'),
    glints(random, {
      x: 900,
      spread: 130,
      top: 510,
      bottom: 760,
      count: 44,
      colour: '#f4ecd0',
      width: 5,
      opacity: 0.8,
    }),
    ridge(random, 505, 70, 90, '#23456b', 510),
    '<g transform="translate(0 70) skewY(-4)">',
    shape('M0 396H1240V430H0z', '#27314f'),
    shape(s`M0 430H1240V900H0z${times(9, (i) => arch(20 + i * 140))}`, '#1b2442', 'fill-rule="evenodd"'),
    stroke(times(9, (i) => s`M${20 + i * 140} 800V470a55 55 0 0 1 110 0`).join(''), '#33406a', 8),
    rect(0, 388, 1240, 10, '#55608a'),
    times(4, coach),
    shape('M794 384V322Q794 308 808 308H900Q960 314 992 372L998 384z', '#8a2b3c'),
    shape('M906 320Q944 326 968 360H906z', '#bfe3f2'),
    rect(794, 366, 196, 8, '#e9b44c'),
    stroke('M820 390h50M910 390h50', '#0b1020', 16),
    shape('M990 366L1240 330V430z', 'url(#l)'),
    disc(984, 366, 9, '#fff6cf'),
    '</g>',
    shape('M0 800V640C80 620 150 680 230 690C320 700 360 760 420 800z', '#0a1126'),
    shape('M1200 800V690C1120 690 1080 740 1000 750C940 760 900 780 860 800z', '#0a1126'),
    times(7, (i) =>
      shape(
        s`M${20 + i * 46} ${690 + i * 12}l22-${70 + random.between(0, 60)}l22 ${78 + random.between(0, 50)}z`,
        '#0a1126',
      ),
    ),
  ];
}

/** Turbines on the outer bank and the boat that serves them. */
export function windFarm(random) {
  const turbine = (x, foot, z, colour, shade) => {
    const turn = random.between(0, 120);
    return s`<g transform="translate(${x} ${foot}) scale(${z})">${shape('M-9 0L-5-380H5L9 0z', colour)}${shape('M1 0L0-380H5L9 0z', shade)}${rect(-14, -8, 28, 20, '#f0b429')}<g transform="translate(0 -384) rotate(${turn})">${times(3, (i) => s`<path d="M-4 0C-16-30-10-120 0-190C8-120 10-40 6 0z" fill="${colour}" transform="rotate(${i * 120})"/>`)}${disc(0, 0, 13, shade)}</g></g>`;
  };
  return [
    fade('a', ['#f4c67e', 0], ['#f9e6bd', 50], ['#cfe6d6', 100]),
    fade('b', ['#5fb3ab', 0], ['#1c6f7a', 100]),
    rect(0, 0, 1200, 560, 'url(#a)'),
    disc(330, 250, 130, '#fff7dd', 'opacity=".9"'),
    stroke(
      'M0 180h260M420 190h360M860 140h340M520 330h260M0 400h180M930 330h270',
      '#fffaf0',
      14,
      'stroke-linecap="round" opacity=".6"',
    ),
    turbine(700, 556, 0.42, '#dfe8d8', '#c3d2c4'),
    turbine(560, 556, 0.42, '#dfe8d8', '#c3d2c4'),
    turbine(842, 556, 0.42, '#dfe8d8', '#c3d2c4'),
    turbine(1120, 556, 0.42, '#dfe8d8', '#c3d2c4'),
    rect(0, 552, 1200, 248, 'url(#b)'),
    glints(random, {
      x: 330,
      spread: 260,
      top: 560,
      bottom: 780,
      count: 36,
      colour: '#fff3cf',
      width: 6,
      opacity: 0.7,
    }),
    glints(random, {
      x: 700,
      spread: 620,
      top: 566,
      bottom: 790,
      count: 40,
      colour: '#0f5563',
      width: 5,
      opacity: 0.45,
    }),
    turbine(160, 600, 0.72, '#f3f1e2', '#cfd6cb'),
    turbine(480, 622, 0.86, '#f6f3e6', '#cfd6cb'),
    turbine(950, 690, 1.42, '#fffdf4', '#cdd3cc'),
    shape('M560 676H720L700 712H576z', '#b8322b'),
    shape('M586 676V644H640L652 676z', '#fffdf4'),
    shape('M594 652h38l6 14h-44z', '#23505f'),
    stroke('M680 676V630M672 640h16', '#33444c', 5),
    shape('M500 716Q560 700 700 712Q760 716 800 730Q700 724 600 732Q540 730 470 744z', '#fff', 'opacity=".75"'),
    gulls('#46646a', [720, 240, 26], [780, 276, 18], [660, 290, 16]),
  ];
}

/** A cyclist on the old railway bridge. */
export function bridgeCyclist(random) {
  const bay = (x) => s`M${x} 520L${x + 100} 210L${x + 200} 520M${x + 100} 210V520M${x} 520V210`;
  return [
    fade('a', ['#f5b52e', 0], ['#f7d27a', 60], ['#f8e7bd', 100]),
    fade('b', ['#e9b866', 0], ['#a8543a', 100]),
    rect(0, 0, 1200, 620, 'url(#a)'),
    disc(610, 330, 190, '#fff3cc'),
    rolling(random, 596, 70, 160, '#e2935a', 620),
    rect(0, 600, 1200, 200, 'url(#b)'),
    glints(random, {
      x: 610,
      spread: 260,
      top: 610,
      bottom: 790,
      count: 34,
      colour: '#fff0c4',
      width: 6,
      opacity: 0.8,
    }),
    stroke(times(7, (i) => bay(-100 + i * 200)).join(''), '#8c3a2e', 12),
    rect(0, 198, 1200, 24, '#6e2a28'),
    rect(0, 512, 1200, 36, '#4b1d22'),
    rect(0, 548, 1200, 10, '#7d3830'),
    shape('M120 558H260L236 800H144zM920 558H1060L1036 800H944z', '#5b2527'),
    stroke('M0 470H1200', '#4b1d22', 6),
    stroke(times(31, (i) => s`M${i * 40} 470V512`).join(''), '#4b1d22', 4),
    '<g fill="none" stroke="#1d1a2b" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"><circle cx="520" cy="446" r="64"/><circle cx="730" cy="446" r="64"/><path d="M520 446L576 350H690L624 446zM576 350L624 446M690 350L730 446M690 350L680 312H714M560 344H594" stroke="#b8322b"/></g>',
    stroke('M624 446l24 34M648 480h22', '#1d1a2b', 12, 'stroke-linecap="round"'),
    stroke('M582 322L650 380L640 474', '#23304f', 34, 'stroke-linecap="round" stroke-linejoin="round"'),
    shape('M556 338C556 260 590 220 640 204C664 206 676 222 670 240C640 270 622 300 616 342z', '#2f7f86'),
    stroke('M648 226L676 286L704 312', '#2f7f86', 26, 'stroke-linecap="round" stroke-linejoin="round"'),
    disc(668, 176, 34, '#8a4f35'),
    shape('M632 176Q630 132 672 132Q704 136 706 168L728 176Q690 182 632 176z', '#1d1a2b'),
    shape('M646 204C600 190 570 214 520 196C540 222 570 232 610 226C640 226 660 222 670 210z', '#d9483b'),
    gulls('#8c3a2e', [200, 120, 28], [270, 90, 20], [960, 110, 26]),
  ];
}

/** The steel frame behind a pier of the viaduct, and two who build it. */
export function viaductRepair(random) {
  const courses = times(13, (row) =>
    times(5, (i) => {
      const x = 300 + i * 64 - (row % 2) * 30;
      const left = Math.max(x, 292);
      const right = Math.min(x + 60, 590);
      return right - left < 12
        ? ''
        : rect(left, 196 + row * 48, right - left, 44, random.pick(['#b98b62', '#a97a55', '#c69a70', '#9c6f4d']));
    }),
  );
  const braces = times(
    4,
    (i) => s`M640 ${200 + i * 160}L980 ${360 + i * 160}M980 ${200 + i * 160}L640 ${360 + i * 160}`,
  );
  const decks = times(5, (i) => s`M620 ${200 + i * 160}H1000`);
  const rivets = times(5, (i) => times(9, (k) => s`M${640 + k * 42.5} ${200 + i * 160}h0`));
  const worker = (x, y, turn) =>
    s`<g transform="translate(${x} ${y}) scale(${turn} 1)">${shape('M-20 0L-16-52H16L22 0H6L0-34L-6 0z', '#24405a')}${shape('M-20-50Q-24-104 0-108Q24-104 20-50z', '#f07a1e')}${rect(-21, -84, 42, 8, '#f7e6a8')}${stroke('M14-94Q44-84 58-112', '#f07a1e', 13, 'stroke-linecap="round"')}${disc(0, -124, 15, '#c98f6b')}${shape('M-18-128Q-16-148 0-148Q16-148 18-128z', '#f4c430')}</g>`;
  return [
    fade('a', ['#9fd0dd', 0], ['#e6efe0', 70], ['#f7e9cb', 100]),
    fade('b', ['#3f98a0', 0], ['#14566b', 100]),
    rect(0, 0, 1200, 560, 'url(#a)'),
    rolling(random, 470, 150, 210, '#8fb5a2', 560),
    rolling(random, 520, 70, 140, '#5f9587', 560),
    rect(0, 540, 1200, 260, 'url(#b)'),
    glints(random, { x: 160, spread: 330, top: 556, bottom: 786, count: 34, colour: '#a8dcd6', opacity: 0.6 }),
    shape('M0 800V740Q130 690 250 730T520 760L700 800z', '#2c4a48'),
    rect(284, 150, 314, 650, '#7d5a40'),
    courses,
    shape('M520 190H600V800H556z', '#5b3f33', 'opacity=".35"'),
    shape('M0 60H1200V150H0z', '#8d6547'),
    times(19, (i) => rect(i * 66 - 20, 72, 60, 34, random.pick(['#b98b62', '#a97a55', '#c69a70']))),
    rect(0, 44, 1200, 18, '#6b4c37'),
    rect(0, 142, 1200, 12, '#5b3f33'),
    stroke('M640 150V800M980 150V800', '#b5341f', 26),
    stroke(braces.join(''), '#c9492c', 12),
    stroke(decks.join(''), '#8f2917', 20),
    stroke(rivets.flat().join(''), '#f0b9a0', 6, 'stroke-linecap="round"'),
    stroke('M590 270H640M590 430H640M590 590H640', '#8f2917', 14),
    stroke('M650 470H970M650 440H970M690 430V510M800 430V510M910 430V510', '#f4d35e', 5),
    worker(760, 510, 1),
    worker(880, 510, -1),
    stroke('M800 420Q820 398 840 420', '#24323f', 5),
    gulls('#24323f', [120, 250, 30], [196, 300, 20], [1090, 300, 26], [1140, 360, 17]),
  ];
}
