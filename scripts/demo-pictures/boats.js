/** Small boats. Each function returns the inside of an svg, in the order it is painted. */
import { disc, fade, glints, gulls, oval, rect, rolling, s, shape, stipple, stroke, times, whole } from './kit.js';

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
