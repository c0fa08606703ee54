/** Work of hands, and what the sea gives. Each function returns the inside of an svg, in the order it is painted. */
import { disc, fade, glow, halo, oval, rect, s, shape, stipple, stroke, times, whole } from './kit.js';

/** Two hands closing a splice. */
export function splicingHands(random) {
  const strand = times(26, (i) => s`<path d="M${i * 54 - 120}-40q44 8 40 80q-44-8-40-80z"/>`);
  const hand = (skin, dark, sleeve) =>
    s`${shape('M-70 60L-150 380L150 420L92 60z', skin)}${shape('M-170 330L-230 640H230L190 360z', sleeve)}${stroke('M-170 340L190 370', '#fff', 12, 'opacity=".25"')}${times(4, (i) => s`${stroke(s`M${-66 + i * 46} 90V${-62 - (i === 1 || i === 2 ? 10 : 0)}`, dark, 50, 'stroke-linecap="round"')}${stroke(s`M${-68 + i * 46} 90V${-64 - (i === 1 || i === 2 ? 10 : 0)}`, skin, 42, 'stroke-linecap="round"')}${stroke(s`M${-78 + i * 46} ${-4}q10 6 20 0`, dark, 5)}`)}${stroke('M96 150Q130 80 92 20', dark, 54, 'stroke-linecap="round"')}${stroke('M92 150Q124 82 88 22', skin, 44, 'stroke-linecap="round"')}`;
  return [
    fade('a', ['#23403f', 0], ['#142826', 100]),
    whole('url(#a)'),
    rect(0, 600, 1200, 200, '#8a5a34'),
    stroke('M0 640H1200M0 720H1200', '#6f4526', 7),
    rect(80, 60, 260, 300, '#f3d79a'),
    stroke('M210 60V360M80 200H340', '#142826', 16),
    s`<g fill="none" stroke="#b98b4e" stroke-width="18"><circle cx="1020" cy="190" r="110"/><circle cx="1020" cy="190" r="84"/><circle cx="1020" cy="190" r="58"/></g>`,
    shape('M470 92h150v64H470zM534 156h22v130h-22z', '#8a5a34'),
    shape('M470 92h26v64h-26zM594 92h26v64h-26z', '#6f4526'),
    shape('M748 96q22 0 22 26L752 300h-8L726 122q0-26 22-26z', '#9fb3b3'),
    '<g transform="translate(0 470) rotate(-6)">',
    rect(-60, 10, 1340, 50, '#000', 'opacity=".3"'),
    rect(-60, -42, 1340, 84, '#d9b26a'),
    s`<g fill="#f0d79c" stroke="#8f6a30" stroke-width="5">${strand}</g>`,
    '</g>',
    stroke(
      'M600 400Q640 300 720 280M610 410Q580 320 500 300M620 440Q700 520 690 590',
      '#f0d79c',
      26,
      'stroke-linecap="round"',
    ),
    stroke(
      'M600 400Q640 300 720 280M610 410Q580 320 500 300M620 440Q700 520 690 590',
      '#8f6a30',
      4,
      'stroke-dasharray="8 14"',
    ),
    s`<g transform="translate(360 450) rotate(22)">${hand('#d69a6c', '#8a5534', '#2f5d86')}</g>`,
    s`<g transform="translate(880 420) rotate(-24) scale(-1 1)">${hand('#8a583c', '#4b2c1e', '#c44a34')}</g>`,
    stipple(random, { x: 0, y: 0, w: 1200, h: 560, count: 130, colour: '#f3d79a', size: 4, opacity: 0.3 }),
  ];
}

/** Painted loaves before the oven. */
export function paintedBread(random) {
  const loaf = (x, y, z, mark) =>
    s`<g transform="translate(${x} ${y}) scale(${z})">${oval(6, 56, 150, 26, '#2a1710', 'opacity=".35"')}${shape('M-150 40Q-160-70 0-80T150 40Q80 70 0 68T-150 40z', '#c47a33')}${shape('M-150 40Q-160-70 0-80Q-90-50-110 50z', '#e0a050')}${mark}</g>`;
  const cream = 'fill="none" stroke="#fff2d0" stroke-width="9" stroke-linecap="round"';
  return [
    halo('c', ['#fff1b0', 0], ['#ff9d3c', 50, 0.9], ['#d9481f', 100, 0]),
    whole('#7a4533'),
    times(9, (row) =>
      times(9, (i) =>
        rect(
          i * 150 - (row % 2) * 75 + 4,
          row * 62 + 4,
          142,
          54,
          random.pick(['#8d523b', '#86492f', '#945b42', '#7d4632']),
          'rx="4"',
        ),
      ),
    ),
    shape('M300 560V330Q300 90 600 90T900 330V560z', '#5a2f22'),
    stroke('M300 560V330Q300 90 600 90T900 330V560', '#b98462', 34, 'stroke-dasharray="58 8"'),
    shape('M350 560V340Q350 140 600 140T850 340V560z', '#1f0f0c'),
    glow(600, 460, 290, 'c'),
    shape('M430 540Q440 440 480 470Q490 380 550 440Q580 330 620 430Q680 360 690 460Q750 430 760 540z', '#ffb347'),
    shape('M490 540Q510 470 540 500Q570 430 600 490Q650 440 660 510Q690 490 700 540z', '#fff1b0'),
    rect(240, 546, 720, 30, '#b98462'),
    rect(0, 590, 1200, 210, '#a8703f'),
    rect(0, 590, 1200, 18, '#c98f58'),
    stroke('M0 660H1200M0 740H1200', '#93602f', 5),
    shape('M520 560H680V660Q680 700 640 700H560Q520 700 520 660z', '#e0bb80'),
    shape('M584 700H616V800H584z', '#e0bb80'),
    loaf(600, 620, 0.62, ''),
    loaf(230, 640, 1.06, s`<g ${cream}><path d="M-80 20q20-30 40 0t40 0t40 0t40 0M-50-24q20-30 40 0t40 0t40 0"/></g>`),
    loaf(
      950,
      640,
      1.1,
      s`<g ${cream}><path d="M-70 0Q-20-50 40-6L70-30V20L40-2Q-20 40-70 0z"/><path d="M-44-4h0"/></g>`,
    ),
    loaf(
      410,
      724,
      0.84,
      s`<g ${cream}><path d="M0-50V40M0-30L34-46M0-30L-34-46M0 0L38-18M0 0L-38-18M0 28L38 10M0 28L-38 10"/></g>`,
    ),
    loaf(800, 736, 0.84, s`<g ${cream}><path d="M-50 30h100l-16 20h-68zM0 26V-50L40 20M-6-34L-40 20"/></g>`),
    stroke('M1060 520q-20 60 10 130', '#c9a36a', 11),
    rect(1040, 700, 90, 60, '#2f6f78', 'rx="10"'),
    stroke('M1060 700l-16-80M1084 700l6-96M1106 700l22-80', '#f0d9a8', 9, 'stroke-linecap="round"'),
    stipple(random, { x: 60, y: 600, w: 1080, h: 190, count: 190, colour: '#fff6e0', size: 6, opacity: 0.6 }),
  ];
}

/** Oysters on ice with lemon, from above. */
export function oysters(random) {
  const shell = (i) => {
    const angle = (i * Math.PI) / 4;
    return s`<g transform="translate(${600 + 232 * Math.cos(angle)} ${400 + 232 * Math.sin(angle)}) rotate(${i * 45 + 90})">${shape('M-60 90Q-96 20-70-50Q-40-110 14-104Q74-92 84-20Q84 50 30 94Q-10 112-60 90z', '#6d6a66')}${shape('M-48 76Q-80 16-58-44Q-32-92 12-88Q60-78 68-16Q68 42 24 80Q-10 92-48 76z', '#e9e2d4')}${shape('M-30 56Q-56 10-38-32Q-10-64 22-54Q50-30 44 14Q30 56-30 56z', random.pick(['#b7b09a', '#a8a894', '#c2b8a0']))}${oval(10, -6, 26, 32, '#d9d3bd')}${shape('M-30 56Q-56 10-38-32Q-34 20 20 50z', '#4f4c48', 'opacity=".6"')}</g>`;
  };
  return [
    whole('#1f5a55'),
    times(12, (i) => times(8, (k) => ((i + k) % 2 ? rect(i * 100, k * 100, 100, 100, '#276a63') : ''))),
    oval(624, 424, 380, 376, '#0c2f2c', 'opacity=".5"'),
    disc(600, 400, 378, '#f4efe2'),
    disc(600, 400, 340, '#dbe7e8'),
    stipple(random, {
      x: 270,
      y: 70,
      w: 660,
      h: 660,
      count: 320,
      colour: '#fff',
      size: 17,
      opacity: 0.75,
      keep: (u, v) => (Math.hypot(u - 0.5, v - 0.5) < 0.5 ? 1 : 0),
    }),
    times(8, shell),
    s`<g transform="translate(600 400)">${disc(0, 0, 84, '#f2c230')}${disc(0, 0, 72, '#fff3b0')}${times(8, (i) => s`<path d="M0 0L-22-62Q0-74 22-62z" fill="#f7d955" transform="rotate(${i * 45})"/>`)}${disc(0, 0, 9, '#fff3b0')}</g>`,
    s`<g transform="translate(1080 400) rotate(6)">${rect(8, 12, 30, 520, '#0c2f2c', 'opacity=".4" transform="translate(0 -260)"')}${shape('M0-260Q40-240 34-120L30-20H4z', '#c9d3d3')}${rect(0, -20, 34, 260, '#7a4a2c', 'rx="14"')}${disc(17, 30, 6, '#e9d9a8')}${disc(17, 180, 6, '#e9d9a8')}</g>`,
    s`<g transform="translate(110 150) rotate(-20)">${oval(30, 40, 130, 60, '#0c2f2c', 'opacity=".4"')}${shape('M-120 40Q-130-20-60-44T80-46T140 30Q60 66-20 60T-120 40z', '#c98a45')}${stroke('M-70-20l30 50M-10-34l30 56M54-34l26 52', '#f0cf94', 12, 'stroke-linecap="round"')}</g>`,
    times(7, (i) =>
      shape(
        s`M${150 + i * 14} 640q${20 + i * 6}-40 ${50 + i * 8}-70q-10 50-${50 + i * 8} 70z`,
        i % 2 ? '#7fae5a' : '#5f8f46',
      ),
    ),
  ];
}

/** Kelp under water, a diver among it. */
export function kelp(random) {
  const frond = (x, height, lean, colour) => {
    const leaves = times(Math.floor(height / 62), (i) => {
      const t = (i + 1) / (height / 62);
      const [lx, ly] = [x + lean * t * t + 18 * Math.sin(t * 7), 820 - height * t];
      const side = i % 2 ? 1 : -1;
      return s`M${lx} ${ly}q${side * 50}-50 ${side * 120}-34q${-side * 40} 50 ${-side * 120} 34`;
    });
    return s`${stroke(s`M${x} 820Q${x + 18} ${820 - height * 0.5} ${x + lean} ${820 - height}`, colour, 9)}${shape(leaves.join(''), colour)}`;
  };
  const shoal = times(
    16,
    () =>
      s`<use href="#f" transform="translate(${random.between(610, 980)} ${random.between(120, 330)}) scale(${random.between(0.7, 1.2)})"/>`,
  );
  return [
    fade('a', ['#9ce0c8', 0], ['#2f9a9a', 34], ['#0b4560', 80], ['#08304a', 100]),
    '<defs><path id="f" d="M-22 0Q-4-13 16 0L28-9V9L16 0Q-4 13-22 0z" fill="#f4d27a"/></defs>',
    whole('url(#a)'),
    shape(
      'M160 0H330L120 800H-160zM480 0H600L560 800H300zM780 0H840L980 800H800zM1010 0H1150L1500 800H1240z',
      '#e6fff0',
      'opacity=".13"',
    ),
    shape('M0 0H1200V20Q1050 50 900 24T600 30T300 22T0 34z', '#eafff0', 'opacity=".5"'),
    [
      [70, 520, 60],
      [210, 640, -50],
      [1040, 600, -60],
      [1150, 480, 30],
    ].map(([x, h, lean]) => frond(x, h, lean, '#3f8f72')),
    shoal,
    '<g transform="translate(560 420) rotate(-16)">',
    stroke('M-150 30L-260 66M-150 20L-250-6', '#0a2233', 26, 'stroke-linecap="round"'),
    shape('M-250 40l-90 40l24 26l80-34zM-244-22l-96-14l8 34l88 10z', '#e2562f'),
    shape('M-160 0Q-60-46 50-26Q70 0 50 34Q-60 52-160 46z', '#0f2a3d'),
    rect(-80, -60, 120, 36, '#f0b431', 'rx="18"'),
    stroke('M20 20L110 70', '#0f2a3d', 24, 'stroke-linecap="round"'),
    disc(122, 76, 13, '#d99f74'),
    disc(88, 0, 34, '#0f2a3d'),
    rect(92, -16, 36, 32, '#bfeef0', 'rx="10"'),
    stroke('M70-24Q30-60 10-40', '#0a2233', 8),
    '</g>',
    times(9, (i) =>
      disc(
        690 + 8 * Math.sin(i * 2),
        350 - i * 34,
        5 + i * 1.6,
        'none',
        'stroke="#eafff0" stroke-width="4" opacity=".8"',
      ),
    ),
    [
      [20, 380, 50],
      [330, 430, 70],
      [860, 420, -60],
      [960, 520, 40],
    ].map(([x, h, lean]) => frond(x, h, lean, '#1f6650')),
    [
      [150, 300, -40],
      [700, 260, 46],
      [1120, 360, -60],
    ].map(([x, h, lean]) => frond(x, h, lean, '#0d3f3f')),
    shape('M0 800V760Q120 720 240 756T520 752T800 760T1200 740V800z', '#062236'),
  ];
}
