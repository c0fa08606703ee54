/** Rooms with people in them. Each function returns the inside of an svg, in the order it is painted. */
import { disc, fade, glow, halo, oval, rect, s, shape, stipple, stroke, times, whole } from './kit.js';

/** The Assembly seen from the chair: rows of members, some hands up. */
export function assembly(random) {
  const people = [
    ['#f0c39c', '#23344f', '#2a1d1a'],
    ['#a8714c', '#5d2a3d', '#151515'],
    ['#d99f74', '#2d5a55', '#6b4327'],
    ['#f6d3b3', '#3b3a44', '#bdb4a6'],
    ['#7a4a34', '#33486e', '#151515'],
    ['#f0c39c', '#7d4a2c', '#a8642f'],
  ];
  const person = ([skin, coat, hair], i) =>
    s`<g id="p${i}">${shape('M-40 60Q-40 12-12 8H12Q40 12 40 60z', coat)}${shape('M-9 7H9L0 32z', '#fff6e6')}${oval(0, -14, 19, 22, skin)}${shape('M-21-12Q-24-40 0-40T21-12Q10-26-21-12z', hair)}</g><g id="a${i}">${stroke('M28 40Q44 10 36-34', coat, 20, 'stroke-linecap="round"')}${disc(36, -54, 12, skin)}</g>`;
  const row = (ring) => {
    const [wide, high, seats] = [330 + ring * 150, 210 + ring * 96, 5 + ring * 2];
    const place = (i) => {
      const angle = 0.36 + ((Math.PI - 0.72) * (i + 0.5)) / seats;
      const who = Math.floor(random.next() * people.length);
      const at = s`translate(${Math.round(600 + wide * Math.cos(angle))} ${Math.round(800 - high * Math.sin(angle))}) scale(${1.5 - ring * 0.17})`;
      return s`<g transform="${at}">${random.next() < 0.45 ? `<use href="#a${who}"/>` : ''}<use href="#p${who}"/></g>`;
    };
    const bench = s`M${600 - wide * 1.02} 870A${wide * 1.02} ${high} 0 0 1 ${600 + wide * 1.02} 870`;
    return s`${times(seats, place)}${stroke(bench, '#6b3a22', 64 - ring * 4)}${stroke(bench, '#c4824a', 11, s`transform="translate(0 ${-30 + ring * 2})"`)}`;
  };
  return [
    fade('a', ['#5a2a1f', 0], ['#9c5a35', 100]),
    halo('c', ['#ffe2a0', 0, 0.9], ['#ffe2a0', 100, 0]),
    s`<defs>${people.map(person)}</defs>`,
    whole('url(#a)'),
    times(12, (i) => rect(i * 104 - 20, 0, 84, 330, i % 2 ? '#6b3523' : '#743c27')),
    rect(0, 0, 1200, 36, '#3b1a15'),
    shape('M510 36H690V220L600 260L510 220z', '#23446a'),
    disc(600, 122, 48, '#e9c46a'),
    shape('M600 82L612 114H646L618 134L630 168L600 146L570 168L582 134L554 114H588z', '#23446a'),
    glow(220, 90, 180, 'c'),
    glow(980, 90, 180, 'c'),
    disc(220, 90, 34, '#fff2cc'),
    disc(980, 90, 34, '#fff2cc'),
    [3, 2, 1, 0].map(row),
    shape('M480 800L506 716H694L720 800z', '#4b2517'),
    rect(486, 698, 228, 26, '#c4824a'),
    stroke('M600 698V640q0-14 16-18', '#1f1a1a', 7),
    shape('M530 698l34-24h72l26 24z', '#fff8e6'),
  ];
}

/** A class before the board. */
export function classroom(random) {
  const child = (x, z, hair, shirt, skin, hand) =>
    s`<g transform="translate(${x} 800) scale(${z})">${hand ? s`${stroke(s`M${hand * 60} -60L${hand * 84} -260`, shirt, 44, 'stroke-linecap="round"')}${shape(s`M${hand * 84 - 20} -270q-4-50 6-72q8-6 10 8v-22q8-8 12 4v20q6-12 12 0l2 26q10-16 14-4q-4 34-16 46z`, skin)}` : ''}${shape('M-110 0V-70Q-100-130-40-134H40Q100-130 110-70V0z', shirt)}${rect(-22, -164, 44, 44, skin)}${disc(0, -214, 66, hair)}${disc(-64, -206, 13, skin)}${disc(64, -206, 13, skin)}</g>`;
  return [
    whole('#e8b56b'),
    rect(0, 0, 1200, 60, '#d19a4f'),
    rect(60, 70, 900, 470, '#8a5a32'),
    rect(84, 94, 852, 410, '#2b5648'),
    stipple(random, { x: 90, y: 100, w: 840, h: 400, count: 240, colour: '#dfeee4', size: 12, opacity: 0.07 }),
    rect(60, 504, 900, 36, '#6f4526'),
    rect(190, 494, 60, 14, '#fff'),
    rect(300, 492, 46, 14, '#f6c9c0'),
    '<g fill="none" stroke="#f2f4e8" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" opacity=".92"><path d="M150 380h240l-40 56H194zM270 376V180M270 190l104 160H270M258 220l-84 132h84M120 450q24-20 48 0t48 0t48 0t48 0t48 0t48 0"/><circle cx="430" cy="170" r="34"/><path d="M430 118v-12M430 222v12M378 170h-12M482 170h12M394 134l-8-8M466 134l8-8"/></g>',
    '<g font-family="Georgia,serif" font-size="76" fill="#f2f4e8" opacity=".92"><text x="560" y="220">7 × 6 = 42</text><text x="560" y="330" fill="#f4d58a">48 ÷ 2 =</text></g>',
    stroke('M560 400q60-40 120 0t120 0', '#f6b8a8', 7, 'stroke-linecap="round"'),
    rect(1010, 90, 140, 190, '#bfe0e6'),
    stroke('M1080 90V280M1010 185H1150', '#fff8ea', 12),
    rect(1010, 90, 140, 190, 'none', 'stroke="#fff8ea" stroke-width="16"'),
    shape('M1010 440h150v100h-150z', '#b9793f'),
    shape('M1030 440v-60h22v60zM1056 440v-76h26v76zM1086 440v-52h18v52zM1110 440l20-66l20 6l-18 60z', '#7b3b3b'),
    shape('M1056 440v-76h26v76z', '#2f6f7c'),
    child(150, 0.94, '#3a231a', '#c8453a', '#d99f74', 1),
    child(420, 1.06, '#b9793f', '#2f6f8f', '#f3cda8', 0),
    child(680, 0.98, '#1d1818', '#f0e2c4', '#8a583c', -1),
    child(900, 1.1, '#6b2e1e', '#5b7a3d', '#f3cda8', 1),
    child(1130, 0.92, '#e0b45a', '#7a4a7d', '#f6d3b3', 0),
  ];
}

/** One visitor in the museum of fog. */
export function fogGallery(random) {
  return [
    fade('a', ['#e9dfd6', 0], ['#d3c6bd', 100]),
    fade('b', ['#b8c4c8', 0], ['#f4efe6', 55], ['#9fb0b6', 100]),
    fade('d', ['#e8c9b4', 0], ['#f6eadb', 60], ['#cfae9d', 100]),
    fade('f', ['#8e9bb0', 0], ['#dfe3e6', 70], ['#76869c', 100]),
    whole('url(#a)'),
    shape('M0 0L190 90V600L0 720z', '#c9bab0'),
    shape('M1200 0L1010 90V600L1200 720z', '#bfafa5'),
    shape('M0 720L190 600H1010L1200 720V800H0z', '#a58b77'),
    stroke('M300 600L180 800M460 600L400 800M600 600V800M740 600L800 800M900 600L1020 800', '#93796a', 5),
    shape('M0 0L190 90H1010L1200 0z', '#f3ece4'),
    rect(330, 150, 540, 350, '#fff'),
    rect(346, 166, 508, 318, 'url(#b)'),
    shape('M346 400Q470 372 600 396T854 380V484H346z', '#8fa3aa', 'opacity=".7"'),
    shape('M560 396h88l-14 20h-60zM600 396V300l40 84h-40z', '#5f7a86', 'opacity=".75"'),
    stipple(random, { x: 350, y: 170, w: 500, h: 310, count: 210, colour: '#fff', size: 9, opacity: 0.4 }),
    shape('M30 190L150 220V470L30 520z', '#fff'),
    shape('M42 206L138 230V462L42 502z', 'url(#d)'),
    shape('M1170 190L1050 220V470L1170 520z', '#fff'),
    shape('M1158 206L1062 230V462L1158 502z', 'url(#f)'),
    shape('M420 0H470L560 150H360zM730 0H780L840 150H640z', '#fffbe8', 'opacity=".55"'),
    shape('M360 600h480l40 44H320z', '#fffdf2', 'opacity=".5"'),
    '<g transform="translate(500 0)">',
    oval(14, 752, 110, 20, '#5a463c', 'opacity=".4"'),
    shape('M-30 748V560H-2V748zM14 748V560H44V748z', '#2b2a33'),
    shape('M-66 590Q-64 420-30 396H44Q80 420 82 590Q10 616-66 590z', '#c2452f'),
    shape('M20 396H44Q80 420 82 590Q60 600 40 602z', '#9c3325'),
    disc(8, 348, 42, '#5a2c22'),
    shape('M-36 350Q-40 296 8 298T54 352Q50 402 40 410H-22Q-34 400-36 350z', '#5a2c22'),
    stroke('M-58 440L-76 560L-50 600', '#c2452f', 24, 'stroke-linecap="round" stroke-linejoin="round"'),
    rect(-84, 590, 60, 78, '#f0d9a0', 'transform="rotate(-6 -60 620)"'),
    '</g>',
    rect(880, 640, 150, 22, '#6f5a4c'),
    stroke('M894 662V730M1016 662V730', '#5a463c', 11),
    rect(890, 300, 34, 46, '#fff'),
    stroke('M896 312h22M896 322h22M896 332h14', '#8d8474', 3),
  ];
}
