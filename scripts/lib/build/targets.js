import { browserslistToTargets } from 'lightningcss';

/** The browsers of Baseline 2024, as Vite and oxc name them. */
export const jsTargets = ['chrome125', 'edge125', 'firefox126', 'safari17.4'];

/** The same browsers, as lightningcss counts them. */
export const cssTargets = browserslistToTargets([
  'chrome 125',
  'edge 125',
  'firefox 126',
  'safari 17.4',
  'ios_saf 17.4',
]);
