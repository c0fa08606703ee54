import type { Severity } from '../model/report.js';

/** What the doctor says of a rule, for whoever makes the feed. */
export interface RuleWords {
  /** How much it matters. A later version, or a script, may have noted it otherwise: the entry counts. */
  severity: Severity;
  /** What was done with what stood there. */
  done: string;
  /** What to change in the feed. */
  mend: string;
  /** Where a specification asks for it, if one does. */
  source?: string;
}
