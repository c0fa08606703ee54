import type { Problem, ProblemKind, Result } from '../model/problem.js';

/** What {@link fail} may say beside the kind. */
interface Circumstances {
  status?: number | null;
  detail?: string | null;
  /** What should have been JSON. */
  text?: string | null;
  /** What a parser said of it. */
  fault?: string;
}

/** A result without a value: the problem, in words where the part that has them can be had. */
export const fail = async (
  kind: ProblemKind,
  url: string | null,
  { status = null, detail = null, text = null, fault = '' }: Circumstances = {},
): Promise<Result<never> & { value: null }> => {
  const sentence = 'The news could not be loaded.';
  let problem: Problem = { kind, url, status, detail, sentence, message: kind };
  try {
    problem = (await import('./failure.js')).explain(problem, text, fault);
  } catch {
    // The kind says enough.
  }
  return { value: null, problem };
};
