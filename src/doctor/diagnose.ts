import type { ReportEntry, ReportRule, Severity } from '../model/report.js';
import { RULES, type RuleWords } from './rules.js';

/** Where something was found, and what. */
export type Place = Pick<ReportEntry, 'path' | 'seen'>;

/** All that one rule found in a feed. */
export interface Finding extends RuleWords {
  rule: string;
  /** The worst of its entries. */
  severity: Severity;
  count: number;
  /** The first of its entries, in the feed's order. */
  places: Place[];
}

/** A report that people can read. */
export interface Diagnosis {
  /** How many entries are of each severity. */
  counts: Record<Severity, number>;
  /** Worst first; the more frequent first among equals. */
  findings: Finding[];
}

/** Severities, worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const PLACES_MAX = 5;

// A report may come from a script, or from a later version of this library on the same page.
const rankOf = (severity: Severity): number => (SEVERITIES.includes(severity) ? SEVERITIES.indexOf(severity) : 2);

const wordsOf = (rule: string): RuleWords =>
  Object.hasOwn(RULES, rule)
    ? RULES[rule as ReportRule]
    : { severity: 'info', done: 'Nothing more is known.', mend: '' };

/** Groups a report by rule, worst first, with the words for each rule and its first places. Total. */
export const diagnose = (report: readonly ReportEntry[], most = PLACES_MAX): Diagnosis => {
  const counts: Diagnosis['counts'] = { error: 0, warning: 0, info: 0 };
  const found = new Map<string, Finding>();
  for (const { rule, severity, path, seen } of report) {
    const rank = rankOf(severity);
    const known = SEVERITIES[rank]!;
    const finding = found.get(rule) ?? { ...wordsOf(rule), rule, severity: known, count: 0, places: [] };
    found.set(rule, finding);
    counts[known]++;
    finding.count++;
    if (rank < rankOf(finding.severity)) finding.severity = known;
    if (finding.places.length < most) finding.places.push({ path, seen });
  }
  const findings = [...found.values()].sort((a, b) => rankOf(a.severity) - rankOf(b.severity) || b.count - a.count);
  return { counts, findings };
};

/** What people call each severity. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The counts in words: "1 error, 2 notes"; "no findings". */
export const countWords = (counts: Diagnosis['counts']): string =>
  SEVERITIES.filter((severity) => counts[severity])
    .map((severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}${counts[severity] === 1 ? '' : 's'}`)
    .join(', ') || 'no findings';
