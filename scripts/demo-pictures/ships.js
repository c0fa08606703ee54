/** Ships and boats. Each function returns the inside of an svg, in the order it is painted. */
import {
  disc,
  fade,
  glints,
  gulls,
  oval,
  rect,
  rolling,
  s,
  shape,
  stipple,
  stroke,
  times,
  whole,
  windows,
} from './kit.js';

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

/** A boat laid up under her cover. */
export function coveredBoat(random) {
  return [
    fade('a', ['#c8d4d6', 0], ['#eee6d6', 100]),
    whole('url(#a)'),
    shape('M640 560V200L920 90L1200 200V560z', '#8c5a44'),
    stroke(times(14, (i) => s`M${660 + i * 40} 200V560`).join(''), '#7a4b38', 4),
    shape('M620 210L920 84L1200 196V166L920 50L610 184z', '#53433f'),
    shape('M760 560V300H1080V560z', '#3b3230'),
    shape('M770 560V310h140v250z', '#a5694f'),
    stroke(
      'M60 560C80 420 70 330 110 200M92 340L30 250M98 300L180 200M104 250L84 150M74 420L150 330',
      '#4d4440',
      13,
      'stroke-linecap="round"',
    ),
    stroke('M180 200L210 130M180 200L230 186M30 250L6 200M150 330L190 300', '#4d4440', 6, 'stroke-linecap="round"'),
    rect(0, 556, 1200, 244, '#b9ad9b'),
    stipple(random, { x: 0, y: 560, w: 1200, h: 240, count: 260, colour: '#8d806d', size: 7, opacity: 0.6 }),
    oval(560, 700, 460, 54, '#7d7264', 'opacity=".45"'),
    shape('M190 390Q560 470 960 350Q930 520 820 590Q620 640 380 590Q240 530 190 390z', '#1f4f63'),
    shape('M214 470Q560 560 930 440Q890 540 820 590Q620 640 380 590Q270 540 214 470z', '#b8382e'),
    shape('M330 588Q560 640 800 590L790 640Q600 660 420 640z', '#7d2a26'),
    shape(
      'M170 400Q260 330 400 280L610 170L800 260Q900 300 984 356Q960 400 930 420L880 396L820 440L760 412L690 466L620 428L540 474L470 430L400 462L330 424L260 446L220 410z',
      '#4f7d4a',
    ),
    shape('M610 170L800 260Q900 300 984 356Q960 400 930 420L880 396L820 440L760 412L690 466z', '#3a6238'),
    stroke('M400 280L470 430M610 170L620 428M300 330L330 424M800 260L820 440', '#2e4f2e', 5, 'opacity=".6"'),
    stroke('M330 424V520M470 430V560M620 428V580M760 412V566M880 396V500', '#e9dcc0', 5),
    stroke(
      'M360 500L320 690M320 690H400M800 500L850 690M770 690H850M560 630V700M500 700H640',
      '#5a4030',
      17,
      'stroke-linecap="round"',
    ),
    stroke(
      'M230 720L290 350M290 720L340 370M238 668H298M248 606H306M258 544H316M268 482H324M280 420H332',
      '#d9a441',
      11,
      'stroke-linecap="round"',
    ),
    s`<g transform="translate(1010 620)">${shape('M0 0H110L98 96H12z', '#d9483b')}${oval(55, 0, 55, 13, '#8f2a24')}${stroke('M4-2Q55-90 106-2', '#3b3230', 6)}</g>`,
    stroke(
      times(40, () => s`M${Math.round(random.between(0, 1200))} ${Math.round(random.between(0, 760))}l-10 34`).join(''),
      '#fff',
      3,
      'opacity=".6"',
    ),
  ];
}

/** The library boat: a barge with bookshelves behind its windows. */
export function libraryBoat(random) {
  const books = (x) =>
    times(9, (i) =>
      rect(
        x + 8 + i * 13,
        376 + random.between(0, 22),
        11,
        88,
        random.pick(['#d9483b', '#2f7f86', '#f2b531', '#6b3b63', '#3d6b47', '#e8dcc0']),
      ),
    );
  return [
    fade('a', ['#d8e7c8', 0], ['#f6efcf', 100]),
    fade('b', ['#7fa58c', 0], ['#2f5f5c', 100]),
    rect(0, 0, 1200, 520, 'url(#a)'),
    rolling(random, 360, 120, 150, '#a9c48d', 520),
    rolling(random, 440, 80, 110, '#7ba36c', 520),
    times(
      6,
      (i) =>
        s`${rect(70 + i * 210, 240, 14, 240, '#5a4632')}${oval(77 + i * 210, 200, 70, 96, i % 2 ? '#5d8a52' : '#73a05c')}${oval(97 + i * 210, 230, 40, 60, '#4a7445', 'opacity=".5"')}`,
    ),
    rect(0, 474, 1200, 50, '#5f7f46'),
    rect(0, 520, 1200, 280, 'url(#b)'),
    shape('M110 500H1010Q1090 500 1110 440V560Q1100 640 1020 640H200Q130 640 110 560z', '#22303f'),
    shape('M110 500H1010Q1090 500 1110 440V462Q1090 522 1010 522H110z', '#d9483b'),
    rect(190, 330, 740, 172, '#2f7f86'),
    shape('M170 330H950L930 306H190z', '#f3ead0'),
    times(
      5,
      (i) =>
        s`${rect(216 + i * 142, 358, 126, 116, '#3a2a22')}${books(216 + i * 142)}${rect(216 + i * 142, 358, 126, 116, 'none', 'stroke="#f3ead0" stroke-width="9"')}`,
    ),
    shape('M820 306V250H846V306zM812 250H854V238H812z', '#22303f'),
    shape('M834 236q-26-40 10-64q30-22 4-62q54 30 26 72q-24 24-12 54z', '#fff', 'opacity=".6"'),
    stroke('M1030 440V380H950', '#22303f', 8),
    disc(990, 330, 22, '#d99f74'),
    shape('M966 326Q968 300 992 302T1014 326L1028 332H966z', '#22303f'),
    shape('M962 430L966 380Q970 352 990 352T1016 380L1020 430z', '#f2b531'),
    disc(250, 572, 22, 'none', 'stroke="#f3ead0" stroke-width="11"'),
    '<g font-family="Georgia,serif" font-size="50" fill="#f3ead0" letter-spacing="8"><text x="420" y="588">THE PAGE</text></g>',
    glints(random, {
      x: 600,
      spread: 640,
      top: 650,
      bottom: 790,
      count: 44,
      colour: '#cfe3c4',
      width: 6,
      opacity: 0.5,
    }),
    rect(216, 652, 700, 20, '#2f7f86', 'opacity=".5"'),
    shape('M60 720q30-30 70-4q16-26 36-14l20 8q-20 6-26 20q-40 30-100-10z', '#fff'),
    shape('M170 704l22 2l-16 10z', '#e68a2e'),
  ];
}

/** Lateen sails leaving a warm harbour. */
export function lateenSails(random) {
  const boat = (x, y, z, sail, shade) =>
    s`<g transform="translate(${x} ${y}) scale(${z})">${stroke('M0 0V-250', '#4a2a1c', 10)}${shape('M-120-60Q-40-220 120-330Q130-160 60-30Q-30-20-120-60z', sail)}${shape('M120-330Q130-160 60-30Q40-24 20-24Q90-160 120-330z', shade)}${stroke('M-126-56L126-338', '#4a2a1c', 8)}${shape('M-180-10Q-60 14 60 6T190-40Q160 50 100 56H-90Q-150 50-180-10z', '#6d3522')}${shape('M-180-10Q-60 14 60 6T190-40L184-20Q60 30-60 26T-170 12z', '#e3b25a')}</g>`;
  return [
    fade('a', ['#f2a65a', 0], ['#f9d59a', 60], ['#fdeccb', 100]),
    fade('b', ['#39a2a6', 0], ['#0f5f74', 100]),
    rect(0, 0, 1200, 520, 'url(#a)'),
    disc(300, 210, 110, '#fff3d0'),
    shape('M0 500V420h60v-30h70v30h50v-70q0-50 50-62q50 12 50 62v50h60v-36h80v50h60v46h120v40zM230 290V240', '#c9785a'),
    shape('M120 500V250h30v-40l-10-14l26-50l26 50l-10 14v40h30v250z', '#b7644d'),
    stroke('M166 148V120', '#b7644d', 6),
    shape('M700 506Q860 450 1000 470T1200 440V520H700z', '#d9966a'),
    times(
      4,
      (i) =>
        s`${stroke(s`M${870 + i * 84} 470q6-50-6-104`, '#7a4a30', 9)}${stroke(s`M${864 + i * 84} 366q-36-26-60 10M${864 + i * 84} 366q36-26 60 10M${864 + i * 84} 366q-16-40-50-34M${864 + i * 84} 366q16-40 50-34`, '#4f7a4b', 11, 'stroke-linecap="round"')}`,
    ),
    rect(0, 506, 1200, 294, 'url(#b)'),
    glints(random, {
      x: 300,
      spread: 150,
      top: 514,
      bottom: 780,
      count: 36,
      colour: '#fdeccb',
      width: 6,
      opacity: 0.85,
    }),
    glints(random, {
      x: 700,
      spread: 560,
      top: 520,
      bottom: 790,
      count: 40,
      colour: '#7fd0cc',
      width: 5,
      opacity: 0.5,
    }),
    boat(210, 560, 0.52, '#f4e3c0', '#dcc394'),
    boat(980, 600, 0.8, '#d9573f', '#b03c30'),
    boat(640, 690, 1.26, '#fff4da', '#e6cf9e'),
    gulls('#8a4a34', [760, 140, 26], [830, 180, 20], [1010, 120, 24]),
  ];
}
