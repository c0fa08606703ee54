/** Portraits. Each function returns the inside of an svg, in the order it is painted. */
import { disc, fade, glints, rect, s, shape, stroke, times, whole } from './kit.js';

/** The columnist: a face, a roll-neck, the light behind. */
export function columnist() {
  return [
    whole('#e3a93c'),
    disc(820, 330, 300, '#f2cf73'),
    shape('M860 380L1200 210V420L860 400zM820 380L560 300V340L820 396z', '#fff4cf', 'opacity=".75"'),
    shape('M826 800L846 420H894L914 800z', '#fff8e6'),
    shape('M840 540L836 620H906L902 540zM832 700L828 780H912L908 700z', '#c8412f'),
    shape('M836 420H904V406H836zM846 406V356H894V406zM840 356H900L870 322z', '#2b2f3a'),
    shape('M40 800Q50 610 210 570L330 540H450L570 570Q720 610 730 800z', '#23455c'),
    shape('M470 546L570 570Q720 610 730 800H560Q560 640 470 546z', '#1a3547'),
    shape('M290 590Q290 520 310 500H480Q500 520 500 590Q390 640 290 590z', '#2f5a75'),
    stroke('M296 560Q390 600 496 560', '#1a3547', 7),
    shape('M272 300Q262 140 395 136T520 300Q520 430 470 490Q396 540 320 490Q276 430 272 300z', '#e0a67c'),
    shape('M440 140Q524 170 520 300Q520 430 470 490Q450 506 430 512Q480 330 440 140z', '#c48558'),
    disc(268, 330, 28, '#d2946a'),
    shape(
      'M258 300Q230 100 400 92T538 300Q530 330 520 340Q526 240 470 212Q380 190 310 214Q272 250 274 340Q262 330 258 300z',
      '#d8d4cc',
    ),
    shape(
      'M274 350Q276 440 310 486Q390 556 480 486Q512 440 518 350Q500 410 470 420Q440 396 396 400Q350 396 322 420Q290 410 274 350z',
      '#d8d4cc',
    ),
    shape('M342 424Q396 400 450 424Q396 438 342 424z', '#7a3d33'),
    '<g fill="none" stroke="#2b2f3a" stroke-width="9"><circle cx="338" cy="310" r="42" fill="#fff4cf" fill-opacity=".35"/><circle cx="450" cy="310" r="42" fill="#fff4cf" fill-opacity=".35"/><path d="M380 304q14-10 28 0M296 300l-30-8M492 300l30-8"/></g>',
    stroke('M318 262Q340 246 366 258M424 258Q448 246 474 262', '#b9b4aa', 13, 'stroke-linecap="round"'),
    disc(340, 314, 8, '#2b2f3a'),
    disc(448, 314, 8, '#2b2f3a'),
    stroke('M398 320Q420 366 388 374', '#a86a44', 8, 'stroke-linecap="round"'),
  ];
}

/** The novelist in profile before a round window. */
export function novelist(random) {
  return [
    fade('a', ['#f6d7b8', 0], ['#e88f6d', 60], ['#7a4a7d', 100]),
    whole('#3b2a4d'),
    times(7, (i) =>
      times(11, (k) =>
        rect(
          740 + k * 44,
          i * 120 + random.between(6, 34),
          36,
          120,
          random.pick(['#5a3f6b', '#6b4a5f', '#4b3560', '#7d5a66', '#523a58']),
        ),
      ),
    ),
    times(7, (i) => rect(730, i * 120 + 108, 480, 14, '#2a1d3a')),
    disc(480, 380, 350, '#2a1d3a'),
    disc(480, 380, 326, 'url(#a)'),
    shape('M158 430Q300 400 420 420T802 410Q806 560 700 624Q480 780 260 624Q160 540 158 430z', '#54709a'),
    glints(random, {
      x: 420,
      spread: 190,
      top: 440,
      bottom: 640,
      count: 26,
      colour: '#fbe3c4',
      width: 6,
      opacity: 0.7,
    }),
    disc(340, 330, 56, '#fff1d8'),
    shape(
      'M380 800Q400 660 520 620Q590 600 592 540Q560 548 520 540Q478 530 480 496Q482 480 474 470Q486 462 478 450Q462 446 468 430Q480 410 460 396Q446 388 456 370Q486 330 482 290Q480 190 590 160Q720 140 770 240Q800 330 756 430Q730 500 744 560Q760 620 860 650Q960 690 980 800z',
      '#1d1429',
    ),
    disc(800, 210, 74, '#1d1429'),
    stroke('M770 170Q810 150 850 190M764 210Q810 190 866 226', '#4b3560', 6),
    stroke('M560 380q26-16 44 4', '#4b3560', 6, 'stroke-linecap="round"'),
    shape('M380 800Q400 660 520 620Q570 606 586 572Q640 640 744 572Q764 622 860 650Q960 690 980 800z', '#b8382e'),
    shape('M586 572Q640 640 744 572L750 596Q650 680 576 600z', '#e2694f'),
    disc(640, 452, 12, '#f2c230'),
    s`<g transform="translate(250 690) rotate(-8)">${shape('M-150 0L0 34L150 0V90L0 124L-150 90z', '#f6ead0')}${stroke('M0 34V124', '#c9b48c', 5)}${stroke('M-124 26L-26 50M-124 48L-26 72M124 26L26 50M124 48L26 72', '#8d7a5c', 5)}</g>`,
  ];
}
