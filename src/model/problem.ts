/** Why there is no feed. */
export const PROBLEM_KINDS = [
  'no-source',
  'network',
  'timeout',
  'http',
  'too-large',
  'not-json',
  'not-a-feed',
  'script',
] as const;

/** One of {@link PROBLEM_KINDS}. */
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Why a feed could not be had or read: a value, never thrown. */
export interface Problem {
  kind: ProblemKind;
  /** What was asked for: an address, or `#id`. */
  url: string | null;
  /** HTTP status, for kind `http`. */
  status: number | null;
  /** What stood there instead: `HTML`, `RSS`; or the path to the fault and what it was. */
  detail: string | null;
  /** What a reader is told, in English. The widget says it in its own language. */
  sentence: string;
  /** English words for a log: the sentence, why, and what to check. */
  message: string;
}

/** Either a feed or the reason why there is none. */
export type Result<T> = { value: T; problem: null } | { value: null; problem: Problem };
