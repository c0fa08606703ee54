/** Evenings out. Each function returns the inside of an svg, in the order it is painted. */
import { disc, fade, glow, halo, oval, rect, s, shape, stipple, stroke, times, whole, windows } from './kit.js';

/** The curtain goes up. */
export function theatre(random) {
  const fold = (x, w, i) =>
    shape(s`M${x} 0H${x + w}V640Q${x + w / 2} 664 ${x} 640z`, ['#8f1d26', '#b32a30', '#c93a3a', '#a3242b'][i % 4]);
  const seat = (x, y, z) =>
    s`<g transform="translate(${x} ${y}) scale(${z})">${shape('M-46 90V10Q-44-26 0-26T46 10V90z', '#3a0f18')}${shape('M-36 90V14Q-34-14 0-14T36 14V90z', '#52151f')}</g>`;
  const heads = [
    [170, 626, 1],
    [392, 630, 1.1],
    [560, 622, 0.95],
    [640, 628, 1.05],
    [860, 630, 1],
    [1010, 624, 1.1],
  ];
  return [
    halo('c', ['#fff3c4', 0], ['#ffd27a', 45, 0.7], ['#ffb347', 100, 0]),
    '<linearGradient id="l" x2="0" y2="1"><stop offset="0" stop-color="#fff6d2" stop-opacity=".85"/><stop offset="1" stop-color="#fff6d2" stop-opacity=".05"/></linearGradient>',
    whole('#1c0d18'),
    rect(260, 90, 680, 520, '#2d4a6b'),
    glow(600, 420, 380, 'c'),
    shape('M360 560L420 400L470 440L560 300L640 420L700 360L800 520L840 560z', '#20324f'),
    disc(700, 220, 62, '#fff3c4'),
    shape('M520 90H580L760 580H440z', 'url(#l)'),
    shape('M250 560H950L1040 640H160z', '#c98a4c'),
    stroke('M330 560L270 640M440 560L412 640M560 560L550 640M680 560L700 640M800 560L850 640', '#a86f3a', 5),
    oval(606, 600, 120, 20, '#fff3c4', 'opacity=".5"'),
    disc(600, 420, 24, '#e8b48c'),
    shape('M574 416Q572 386 602 388T628 420L640 450Q620 430 616 410Q590 410 574 416z', '#3a1c1a'),
    shape('M540 598L576 466Q584 446 602 446T630 466L672 598z', '#f6efe0'),
    stroke(
      'M580 470L530 420L500 370M626 470L680 430L700 380',
      '#f6efe0',
      17,
      'stroke-linecap="round" stroke-linejoin="round"',
    ),
    times(5, (i) => fold(i * 62, 64, i)),
    times(5, (i) => fold(890 + i * 62, 64, i + 1)),
    shape('M248 0H330Q320 240 250 420Q240 520 250 640H240zM950 0H870Q880 240 950 420Q960 520 950 640H960z', '#7a1720'),
    stroke('M236 430H300M900 430H964', '#e9b949', 17, 'stroke-linecap="round"'),
    shape(s`M0 0H1200V96${times(8, (i) => s`Q${1125 - i * 150} ${196} ${1050 - i * 150} 96`)}z`, '#b32a30'),
    stroke(s`M1200 100${times(8, (i) => s`Q${1125 - i * 150} ${200} ${1050 - i * 150} 100`)}`, '#e9b949', 11),
    rect(0, 636, 1200, 22, '#e9b949'),
    rect(0, 656, 1200, 144, '#240a14'),
    heads.map(
      ([x, y, z]) =>
        s`<g transform="translate(${x} ${y}) scale(${z})">${disc(0, 20, 30, '#120710')}${shape('M-50 90Q-46 46 0 46T50 90z', '#120710')}</g>`,
    ),
    times(11, (i) => seat(50 + i * 110, 700, 1)),
    stipple(random, { x: 430, y: 100, w: 300, h: 460, count: 90, colour: '#fff6d2', size: 4, opacity: 0.7 }),
  ];
}

/** The fishermen's choir in full voice. */
export function choir(random) {
  const singer = (x, y, z, i) => {
    const skin = random.pick(['#f0c39c', '#d99f74', '#a8714c', '#7a4a34', '#f6d3b3']);
    const hair = random.pick(['#2a1d1a', '#8a5a32', '#cfc8bb', '#b8642f', '#eee8dc']);
    const beard = i % 3 === 0 ? shape('M-44 10Q-44 74 0 78T44 10Q30 30 0 26T-44 10z', hair) : '';
    const top =
      i % 4 === 1
        ? shape('M-50-18Q-50-78 0-78T50-18Q0-34-50-18zM-54-24h108v18q-54-16-108 0z', '#c23a2f')
        : shape('M-46-6Q-52-68 0-68T46-6Q36-36 0-40T-46-6z', hair);
    return s`<g transform="translate(${x} ${y}) scale(${z})">${shape('M-110 240V150Q-104 92-40 84H40Q104 92 110 150V240z', i % 2 ? '#1d3350' : '#244060')}${rect(-26, 60, 52, 44, '#e9dcc0', 'rx="10"')}${oval(0, 6, 46, 58, skin)}${beard}${oval(0, 38, 13, 17, '#4a1519')}${stroke('M-28-2q10-10 20 0M8-2q10-10 20 0', '#231815', 5, 'stroke-linecap="round"')}${top}</g>`;
  };
  const row = (y, z, count, offset) =>
    times(count, (i) => singer(offset + i * (1200 / (count - 0.4)), y, z, i + Math.round(y)));
  return [
    whole('#d98f3c'),
    shape('M0 0H1200V300H0z', '#e3a352'),
    times(
      5,
      (i) =>
        s`<path d="M${60 + i * 240} 300V120a60 60 0 0 1 120 0V300z" fill="#8fb8b5"/><path d="M${120 + i * 240} 60V300M${60 + i * 240} 180h120" stroke="#f6e3b4" stroke-width="9"/>`,
    ),
    row(250, 0.86, 7, 60),
    row(420, 1.05, 6, 10),
    row(620, 1.24, 5, 40),
    times(
      4,
      (i) =>
        s`<g transform="translate(${170 + i * 290} 770) rotate(${i % 2 ? 4 : -4})">${shape('M-96-44L0-30V60L-96 46zM96-44L0-30V60L96 46z', '#fdf6e3')}${stroke('M-80-22L-14-12M-80-2L-14 8M-80 18L-14 28M80-22L14-12M80-2L14 8M80 18L14 28', '#8d8474', 4)}</g>`,
    ),
  ];
}

/** Lantern night on the canal. */
export function lanterns(random) {
  const paper = (x, y, z, colour) =>
    s`<use href="#l" fill="${colour}" transform="translate(${x} ${y}) scale(${Math.round(z * 100) / 100})"/>`;
  const places = times(24, (i) => {
    const depth = (i + 1) / 24;
    return [600 + random.between(-1, 1) * (120 + depth * 460), 470 + depth ** 1.5 * 300, 0.22 + depth * 0.8];
  });
  return [
    fade('a', ['#130f2e', 0], ['#2d2352', 70], ['#5a3a63', 100]),
    fade('b', ['#3b2a57', 0], ['#0d0c22', 100]),
    halo('c', ['#ffcf70', 0, 0.75], ['#ff8f3c', 45, 0.25], ['#ff7a2c', 100, 0]),
    s`<defs><g id="l">${disc(0, 0, 120, 'url(#c)')}<path d="M-30-44H30L38 40H-38z"/>${shape('M-14-44H14L16 40H-16z', '#fff3c0', 'opacity=".6"')}${rect(-46, 40, 92, 12, '#3a2036')}</g></defs>`,
    whole('url(#a)'),
    stipple(random, { x: 0, y: 0, w: 1200, h: 260, count: 90, colour: '#fff', size: 4, opacity: 0.7 }),
    shape('M0 560V150L80 90L160 150V220H240L300 170L360 220V300L420 270L480 320V440H520V460H0z', '#1b1436'),
    shape('M1200 560V120L1110 60L1020 130V240L950 190L880 240V320L820 280L760 330V440H700V460H1200z', '#1b1436'),
    windows(random, { x: 30, y: 180, columns: 9, rows: 5, across: 46, down: 54, w: 18, h: 26, lit: 0.36 }, '#ffc964'),
    windows(random, { x: 790, y: 190, columns: 9, rows: 5, across: 46, down: 54, w: 18, h: 26, lit: 0.36 }, '#ffc964'),
    stroke('M470 440Q600 330 730 440', '#0f0b24', 28),
    stroke('M470 410Q600 300 730 410M500 430V400M550 400V366M600 394V356M650 400V366M700 430V400', '#0f0b24', 6),
    shape('M0 460H1200V800H0z', 'url(#b)'),
    stroke(
      places.map(([x, y, z]) => s`M${Math.round(x)} ${Math.round(y + 60 * z)}v${Math.round(56 * z)}`).join(''),
      '#ff9f4a',
      13,
      'opacity=".4" stroke-dasharray="10 6"',
    ),
    stroke('M0 110Q300 230 600 130T1200 100', '#0b0920', 4),
    times(11, (i) =>
      paper(60 + i * 108, 150 + 36 * Math.sin(i * 0.9 + 1) + 30, 0.4, ['#e2562f', '#f2b531', '#d9487a'][i % 3]),
    ),
    places.map(([x, y, z], i) => paper(x, y, z, ['#f2b531', '#e2562f', '#ef7f3c', '#d9487a'][i % 4])),
    shape('M60 720Q220 760 400 716Q380 790 320 800H130Q80 780 60 720z', '#080717'),
    disc(190, 630, 24, '#080717'),
    shape('M150 730L160 680Q164 652 190 652T224 680L232 730z', '#080717'),
    disc(282, 646, 20, '#080717'),
    shape('M250 730L256 690Q262 664 282 664T310 690L316 730z', '#080717'),
    stroke('M224 690L300 640', '#080717', 11),
  ];
}
