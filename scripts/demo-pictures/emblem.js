/** The paper's emblem: an H that is a crane on its quay. */
import { stroke, whole } from './kit.js';

export const emblem = () => [
  whole('#12344a'),
  stroke('M450 230V590M690 230V590M450 410H690', '#fbf3df', 74),
  stroke('M382 246H518M622 246H758M382 574H518M622 574H758', '#fbf3df', 32),
  stroke('M690 214L900 130M900 130V250M900 250q0 20-22 20', '#e4572e', 24, 'stroke-linecap="round"'),
  stroke('M320 676q50-40 100 0t100 0t100 0t100 0t100 0', '#6fb1b3', 24, 'stroke-linecap="round"'),
];
