import type { Messages } from '../../src/i18n/en.js';
import { LABELS } from '../../src/model/article.js';
import { PROBLEM_KINDS, type Problem, type ProblemKind } from '../../src/model/problem.js';

const EMBED_KINDS = ['post', 'video', 'chart'];

/** What a message is given that takes names, times or numbers. */
export const GIVEN = '⟨given⟩';

export const problem = (kind: ProblemKind): Problem => ({
  kind,
  url: null,
  status: 503,
  detail: 'HTML',
  sentence: '',
  message: '',
});

/** Everything that a language says, given nothing, or the names that each message takes. */
export const saidIn = (words: object, tag = 'en'): string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value) return saidIn(value, tag);
    if (typeof value === 'string') return key === 'direction' ? [] : [value];
    if (key === 'formatter') return [];
    if (key === 'label') return LABELS.map(value as Messages['label']);
    if (PROBLEM_KINDS.includes(key as ProblemKind))
      return [(value as (p: Problem, tag: string) => string)(problem(key as ProblemKind), tag)];
    if (key === 'what' || key === 'show')
      return EMBED_KINDS.map((kind) => (value as (kind: string, name: string) => string)(kind, GIVEN));
    return [(value as (...given: string[]) => string)(GIVEN, GIVEN)];
  });
