import en from '../i18n/en.js';
import type { Problem, ProblemKind } from '../model/problem.js';

// What a publisher can check. Readers see a shorter sentence in their own language.
const ADVICE: Partial<Record<ProblemKind, string>> = {
  'no-source': 'Set the attribute src, or add <link rel="alternate" type="application/feed+json" href="…"> to the page.',
  network:
    'A browser does not tell a missing CORS header from a dead network. Check that the address answers over https, that it ' +
    'sends Access-Control-Allow-Origin, and that the page’s connect-src allows it.',
  'not-json': 'Give the address of a JSON feed.',
};

/** Makes a problem with the words that a log gets; `fault` is what a parser said. */
export const problem = (kind: ProblemKind, url: string | null, more: Partial<Problem> = {}, fault = ''): Problem => {
  const made: Problem = { kind, url, status: null, detail: null, ...more, message: '' };
  const told = [en.problems[kind](made), kind === 'not-json' ? fault : made.detail, ADVICE[kind], url && `(${url})`];
  return { ...made, message: told.filter(Boolean).join(' ') };
};
