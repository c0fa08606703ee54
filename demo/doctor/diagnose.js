// Made of src/doctor/diagnose.ts by scripts/demo-doctor.js.
import { RULES } from './rules.js';
/** Severities, worst first. */
export const SEVERITIES = ['error', 'warning', 'info'];
const PLACES_MAX = 5;
// A report may come from a script, or from a later version of this library on the same page.
const rankOf = (severity) => (SEVERITIES.includes(severity) ? SEVERITIES.indexOf(severity) : 2);
const wordsOf = (rule) =>
  Object.hasOwn(RULES, rule) ? RULES[rule] : { severity: 'info', done: 'Nothing more is known.', mend: '' };
/** Groups a report by rule, worst first, with the words for each rule and its first places. Total. */
export const diagnose = (report, most = PLACES_MAX) => {
  const counts = { error: 0, warning: 0, info: 0 };
  const found = new Map();
  for (const { rule, severity, path, seen } of report) {
    const rank = rankOf(severity);
    const known = SEVERITIES[rank];
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
export const SEVERITY_NAMES = { error: 'error', warning: 'warning', info: 'note' };
/** The counts in words: "1 error, 2 notes"; "no findings". */
export const countWords = (counts) =>
  SEVERITIES.filter((severity) => counts[severity])
    .map((severity) => `${counts[severity]} ${SEVERITY_NAMES[severity]}${counts[severity] === 1 ? '' : 's'}`)
    .join(', ') || 'no findings';
