/** Weather. Each function returns the inside of an svg, in the order it is painted. */
import { disc, fade, oval, rect, rolling, s, shape, stipple, stroke, times, whole } from './kit.js';

/** A storm: the lighthouse and one great wave. */
export function stormLighthouse(random) {
  return [
    fade('a', ['#141f29', 0], ['#3d5a60', 70], ['#7f948a', 100]),
    fade('b', ['#4f8a84', 0], ['#123a46', 70]),
    '<linearGradient id="l"><stop offset="0" stop-color="#fff3b8" stop-opacity=".9"/><stop offset="1" stop-color="#fff3b8" stop-opacity="0"/></linearGradient>',
    whole('url(#a)'),
    rolling(random, 170, 110, 170, '#0f1820', 0),
    shape(
      'M0 0H1200V120C1090 170 1010 90 900 140C780 190 720 110 600 150C470 196 400 110 280 150C170 186 90 130 0 170z',
      '#0e171f',
    ),
    shape('M0 60C160 150 260 70 420 130S760 60 900 110S1120 90 1200 60V0H0z', '#1d2b34'),
    shape('M312 236L1200 90V380z', 'url(#l)', 'opacity=".75"'),
    shape('M290 236L0 190V300z', '#fff3b8', 'opacity=".3"'),
    shape('M0 560C200 520 420 560 640 520S1000 470 1200 500V800H0z', '#1c4b55'),
    shape('M264 290H336L360 600H240z', '#f4ead6'),
    shape('M260 340H340L345 400H255zM250 468H350L355 530H245z', '#c23a2f'),
    shape('M306 290H336L360 600H318z', '#0d1b24', 'opacity=".22"'),
    shape('M250 290H350V276H250zM268 276V210H332V276zM258 210H342L300 168z', '#1b2730'),
    rect(276, 216, 48, 56, '#fff3b8'),
    stroke('M300 168V146', '#1b2730', 6),
    shape('M120 640C150 560 210 590 250 572C300 548 360 570 400 590C470 600 500 640 520 680H100z', '#18242b'),
    shape(
      'M1200 800V250C1130 196 1010 190 910 240C830 282 800 350 822 410C850 372 890 356 930 372C880 396 860 440 880 486C900 540 820 610 700 640C560 672 300 640 0 690V800z',
      'url(#b)',
    ),
    shape(
      'M1200 330C1120 270 1020 280 960 330C1010 330 1050 360 1060 410C1080 520 940 660 760 700C920 690 1120 600 1200 470z',
      '#0f3440',
      'opacity=".55"',
    ),
    stroke(
      'M1180 270C1100 226 1010 226 930 270M1190 300C1110 254 1030 260 970 300M1120 440C1090 560 980 640 850 690M1190 520C1150 620 1060 690 960 730',
      '#cfe3d6',
      6,
      'opacity=".5" stroke-linecap="round"',
    ),
    shape(
      'M1200 262C1120 190 1010 180 905 232C820 276 790 350 814 420C824 404 834 392 846 386C840 420 852 440 846 462C868 440 872 410 892 398C896 424 912 432 910 452C930 420 934 390 934 372C916 352 880 350 858 364C860 310 900 270 960 252C1050 226 1130 236 1200 290z',
      '#eef3e4',
    ),
    shape(
      'M0 690C60 664 130 700 200 676C280 650 340 690 420 668C520 640 600 680 700 640C760 618 800 600 850 566C800 630 760 660 700 684C580 720 520 700 420 716C320 736 240 700 160 724C90 744 40 716 0 734z',
      '#e4eee2',
      'opacity=".9"',
    ),
    stipple(random, {
      x: 640,
      y: 150,
      w: 420,
      h: 330,
      count: 190,
      colour: '#eef3e4',
      size: 7,
      opacity: 0.8,
      keep: (u, v) => 1 - Math.hypot(u - 0.5, v - 0.45) * 1.7,
    }),
    stipple(random, {
      x: 60,
      y: 540,
      w: 480,
      h: 150,
      count: 120,
      colour: '#eef3e4',
      size: 6,
      opacity: 0.7,
      keep: (_, v) => v,
    }),
    stroke(
      times(70, () => s`M${Math.round(random.between(-40, 1180))} ${Math.round(random.between(-20, 700))}l-26 62`).join(
        '',
      ),
      '#cfdcd6',
      3,
      'opacity=".28"',
    ),
  ];
}

/** The high pass under snow, the barrier down. */
export function snowPass(random) {
  const peak = (x, y, w, light, dark) =>
    s`${shape(s`M${x - w} 640L${x} ${y}L${x + w} 640z`, light)}${shape(s`M${x} ${y}L${x + w} 640H${x + w * 0.2}L${x + w * 0.32} ${y + 220}L${x + w * 0.06} ${y + 130}z`, dark)}`;
  const pine = (x, y, z) =>
    shape(
      s`M${x} ${y - 90 * z}l${30 * z} ${44 * z}h${-12 * z}l${22 * z} ${38 * z}h${-80 * z}l${22 * z} ${-38 * z}h${-12 * z}z`,
      '#2c5263',
    );
  return [
    fade('a', ['#8fb4d6', 0], ['#e8eef0', 100]),
    fade('b', ['#fbfcfb', 0], ['#c9dae6', 100]),
    whole('url(#a)'),
    peak(300, 120, 400, '#f4f7f8', '#93b1ca'),
    peak(860, 70, 480, '#fdfefe', '#7fa3c2'),
    peak(590, 260, 300, '#eef3f5', '#a5bfd3'),
    shape('M0 600C180 500 320 540 520 560S900 500 1200 560V800H0z', 'url(#b)'),
    stroke(
      'M640 380C700 400 690 420 640 432C580 446 560 462 640 478C760 500 780 520 660 548C500 584 470 620 600 660',
      '#5b7488',
      15,
      'stroke-linecap="round"',
    ),
    shape('M560 640C640 650 700 690 760 800H330C360 730 480 690 560 640z', '#5b7488'),
    stroke('M588 690q-14 20-22 40M556 756q-8 20-12 44', '#eef3f5', 7),
    times(9, (i) =>
      pine(60 + i * 46 + random.between(-12, 12), 640 + random.between(-40, 60), random.between(0.7, 1.2)),
    ),
    times(8, (i) =>
      pine(840 + i * 48 + random.between(-12, 12), 620 + random.between(-40, 50), random.between(0.7, 1.3)),
    ),
    shape('M0 700C140 660 260 690 340 740L310 800H0zM1200 690C1060 660 900 700 790 760L800 800H1200z', '#fff'),
    rect(250, 610, 34, 170, '#3a3f46'),
    rect(236, 590, 62, 34, '#d2362c'),
    '<g transform="rotate(-3 270 650)">',
    rect(220, 640, 640, 30, '#fff'),
    times(8, (i) => shape(s`M${250 + i * 80} 640h40l-16 30h-40z`, '#d2362c')),
    '</g>',
    rect(846, 626, 14, 150, '#3a3f46'),
    disc(540, 640, 40, '#fff', 'stroke="#d2362c" stroke-width="13"'),
    shape('M518 633h44v13h-44z', '#d2362c'),
    stipple(random, { x: 0, y: 0, w: 1200, h: 800, count: 230, colour: '#fff', size: 8, opacity: 0.9 }),
    stipple(random, { x: 0, y: 0, w: 1200, h: 800, count: 40, colour: '#fff', size: 17, opacity: 0.8 }),
  ];
}

/** Leaves and rain over town, seen from above: umbrellas on wet stones. */
export function umbrellas(random) {
  const colours = [
    ['#d6402f', '#a82b25'],
    ['#f2b531', '#cc8d1c'],
    ['#2f7f8d', '#1f5f6d'],
    ['#f3ead6', '#d2c4a4'],
    ['#7a3b69', '#5a2950'],
    ['#3d6b47', '#2a4f35'],
  ];
  const places = [
    [180, 170, 120],
    [470, 120, 96],
    [780, 210, 132],
    [1060, 130, 104],
    [300, 420, 112],
    [590, 400, 124],
    [930, 470, 118],
    [150, 660, 116],
    [470, 690, 128],
    [760, 690, 100],
    [1090, 710, 124],
  ];
  const one = ([x, y, r], i) => {
    const [light, dark] = colours[i % colours.length];
    const rib = (k) => s`${Math.round(r * Math.cos((k * Math.PI) / 4))} ${Math.round(r * Math.sin((k * Math.PI) / 4))}`;
    const panel = (k) =>
      s`M0 0L${rib(k)}Q${Math.round(r * 0.86 * Math.cos(((k + 0.5) * Math.PI) / 4))} ${Math.round(r * 0.86 * Math.sin(((k + 0.5) * Math.PI) / 4))} ${rib(k + 1)}z`;
    return s`<g transform="translate(${x} ${y})">${oval(26, 50, r * 0.95, r * 0.9, '#0f1c26', 'opacity=".35"')}<g transform="rotate(${random.between(0, 45)})">${shape(times(8, panel).join(''), light)}${shape([0, 2, 4, 6].map(panel).join(''), dark)}${disc(0, 0, 7, '#23201f')}</g></g>`;
  };
  return [
    whole('#5c6f79'),
    stroke(
      times(17, (row) => times(13, (i) => s`M${i * 100 + (row % 2) * 50 - 30} ${row * 50 + 6}h84`))
        .flat()
        .join(''),
      '#6d818b',
      36,
      'stroke-linecap="round" opacity=".55"',
    ),
    shape('M640 0H840L520 800H300z', '#8fa5ad', 'opacity=".35"'),
    oval(700, 560, 150, 46, '#b9d0d6', 'opacity=".4"'),
    oval(360, 270, 120, 36, '#b9d0d6', 'opacity=".4"'),
    places.map(one),
    stroke(
      times(90, () => s`M${Math.round(random.between(0, 1200))} ${Math.round(random.between(0, 780))}l-9 30`).join(''),
      '#e6f0f2',
      3,
      'opacity=".55"',
    ),
    stipple(random, { x: 0, y: 0, w: 1200, h: 800, count: 60, colour: '#e39a3a', size: 11, opacity: 0.85 }),
  ];
}
