import type { Problem, ProblemKind, Result } from '../model/problem.js';

/** What {@link fail} may say beside the kind. */
interface Circumstances {
  status?: number;
  detail?: string;
  /** What should have been JSON. */
  text?: string;
  /** What a parser said of it. */
  fault?: string;
}

/** A result without a value: the problem, in words where the part that has them can be had. */
export const fail = async (
  kind: ProblemKind,
  url: string | null,
  { status, detail, text, fault = '' }: Circumstances = {},
): Promise<Result<never> & { value: null }> => {
  const sentence = 'The news could not be loaded.';
  let problem: Problem = { kind, url, status: status ?? null, detail: detail ?? null, sentence, message: kind };
  try {
    problem = (await import('./explain.js')).explain(problem, text ?? null, fault);
  } catch {
    // The kind says enough.
  }
  return { value: null, problem };
};
