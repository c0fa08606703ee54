/** Ships under way and ashore. Each function returns the inside of an svg, in the order it is painted. */
import { disc, fade, glints, gulls, rect, rolling, s, shape, stipple, stroke, times, windows } from './kit.js';

/** The island ferry under way, in daylight. */
export function ferry(random) {
  return [
    fade('a', ['#7cc4d8', 0], ['#d9eee2', 68], ['#fbeccb', 100]),
    fade('b', ['#2b8f9c', 0], ['#0d4f66', 100]),
    rect(0, 0, 1200, 520, 'url(#a)'),
    shape(
      'M80 190q10-44 60-40q24-52 86-26q56-14 62 32q60-4 58 34zM760 120q8-34 48-32q20-38 66-20q50-8 52 26q40 0 38 26z',
      '#fff',
      'opacity=".75"',
    ),
    rolling(random, 500, 120, 190, '#7fb3a6', 520),
    rolling(random, 516, 60, 130, '#4f9488', 520),
    rect(0, 510, 1200, 290, 'url(#b)'),
    glints(random, {
      x: 600,
      spread: 640,
      top: 526,
      bottom: 780,
      count: 60,
      colour: '#7fd0cf',
      width: 5,
      opacity: 0.55,
    }),
    shape('M150 470H1050L1000 600Q990 622 960 622H230Q200 622 190 600z', '#c8342c'),
    shape('M150 470H1050L1036 508H160z', '#fdf8ec'),
    shape('M196 600L190 586H1006L1000 600Q990 622 960 622H230Q202 622 196 600z', '#7d1b22'),
    shape('M240 470V392H930L968 470z', '#fdf8ec'),
    shape('M300 392V326H800L836 392z', '#f2e9d4'),
    shape('M660 326V268H776L806 326z', '#fdf8ec'),
    shape('M676 282h92l14 26H676z', '#1f4c63'),
    shape('M420 326L432 222H520L528 326z', '#c8342c'),
    shape('M429 250L432 222H520L523 250z', '#24323f'),
    windows(random, { x: 270, y: 414, columns: 16, rows: 1, across: 41, down: 1, w: 26, h: 26 }, '#2b5d76'),
    windows(random, { x: 330, y: 346, columns: 11, rows: 1, across: 42, down: 1, w: 24, h: 22 }, '#2b5d76'),
    stroke('M240 392V372H300M836 392V372H930M250 372v20M270 372v20M860 372v20M890 372v20', '#24323f', 4),
    stroke('M720 268V170M720 190L960 392M720 180L528 260', '#24323f', 4),
    shape('M720 172l58 16l-58 18z', '#f3b53a'),
    times(5, (i) => s`<circle cx="${360 + i * 118}" cy="489" r="9" fill="#2b5d76"/>`),
    shape(
      'M432 210C400 170 350 190 330 150C290 160 270 130 220 140C280 170 300 190 350 196C380 214 410 218 432 222z',
      '#5d7f88',
      'opacity=".5"',
    ),
    shape(
      'M960 640Q1090 600 1200 640V680Q1090 640 990 662zM0 640Q100 604 220 628Q120 640 90 668Q40 654 0 672z',
      '#e9f6ee',
      'opacity=".85"',
    ),
    shape(
      'M160 622C300 606 420 640 560 622S830 606 1010 620L1060 650C900 640 780 668 600 652S300 640 120 654z',
      '#e9f6ee',
      'opacity=".9"',
    ),
    glints(random, {
      x: 560,
      spread: 620,
      top: 660,
      bottom: 790,
      count: 30,
      colour: '#0a3f55',
      width: 6,
      opacity: 0.7,
    }),
    gulls('#24323f', [180, 300, 30], [116, 350, 20], [1040, 240, 32], [1110, 300, 20]),
  ];
}

/** A container ship on a sandbank, two tugs at her stern, fog about. */
export function groundedShip(random) {
  const boxes = times(44, (i) =>
    rect(
      330 + (i % 11) * 52,
      330 - Math.floor(i / 11) * 34 + (i % 11 > 8 ? 34 : 0),
      50,
      32,
      random.pick(['#c4502f', '#d99a34', '#3f7e8c', '#7c8f5a', '#a23b3f', '#e3d6b4']),
    ),
  );
  const tug = (x, y, z) =>
    s`<g transform="translate(${x} ${y}) scale(${z})">${shape('M-90 0H110L84 46H-70z', '#23303a')}${shape('M-90 0H110L104 12H-84z', '#e4572e')}${shape('M-20 0V-46H44L56 0z', '#f6efdc')}${shape('M-8-36H38L44-16H-8z', '#36566a')}${shape('M-14-46V-84H12V-46z', '#e4572e')}${stroke('M40-46V-96', '#23303a', 5)}</g>`;
  return [
    fade('a', ['#b9c4c2', 0], ['#ecdfc0', 100]),
    fade('b', ['#a9b3a8', 0], ['#4f6f77', 100]),
    fade('f', ['#eee6d2', 0, 0], ['#eee6d2', 50, 0.9], ['#eee6d2', 100, 0]),
    rect(0, 0, 1200, 500, 'url(#a)'),
    disc(620, 150, 66, '#fbf2d6', 'opacity=".9"'),
    rolling(random, 470, 50, 220, '#a5b0a9', 500),
    rect(0, 480, 1200, 320, 'url(#b)'),
    glints(random, {
      x: 600,
      spread: 640,
      top: 500,
      bottom: 700,
      count: 44,
      colour: '#dfe0cd',
      width: 5,
      opacity: 0.5,
    }),
    '<g transform="rotate(-5 300 520)">',
    boxes,
    shape('M160 366H1010L1000 520Q996 560 960 560H290Q220 540 190 460z', '#1f3346'),
    shape('M205 486H1003L1000 520Q996 560 960 560H290Q232 542 205 486z', '#a8392f'),
    shape('M160 366H1010L1008 384H168z', '#31506a'),
    shape('M905 366V210H990V366zM890 210H1006V178H890zM925 178V140H962V178z', '#f3ead2'),
    windows(random, { x: 898, y: 186, columns: 6, rows: 1, across: 18, down: 1, w: 13, h: 14 }, '#31506a'),
    windows(random, { x: 916, y: 232, columns: 3, rows: 4, across: 24, down: 30, w: 14, h: 12 }, '#31506a'),
    stroke('M240 366V270M225 290H255', '#1f3346', 6),
    stroke('M196 408h54M222 396v30', '#d9c9a2', 6),
    '</g>',
    shape('M0 610C120 548 300 560 470 592S640 640 700 650H0z', '#d8b878'),
    shape('M0 640C140 590 330 600 520 640L0 660z', '#b99152'),
    stipple(random, { x: 0, y: 580, w: 520, h: 66, count: 130, colour: '#7d5c2e', opacity: 0.5, keep: (u, v) => v }),
    stroke('M1000 470L1050 640M1000 470L820 690', '#2a2a2a', 4),
    tug(1070, 640, 0.9),
    tug(820, 700, 1.25),
    rect(0, 420, 1200, 150, 'url(#f)', 'opacity=".55"'),
    shape('M700 752C780 730 900 770 1000 748L1010 762C900 784 800 750 690 770z', '#eef0e2', 'opacity=".8"'),
    gulls('#41515a', [330, 130, 26], [410, 96, 18], [560, 150, 20]),
  ];
}
