// Made of src/doctor/page/report-view.ts by scripts/demo-doctor.js.
import { countWords, diagnose, SEVERITIES } from './diagnose.js';
import { remedyFor } from './remedies.js';
import { make } from './make.js';
const TITLES = { error: 'Errors', warning: 'Warnings', info: 'Notes' };
const MEANINGS = {
  error: 'An article is missing, or should not be public.',
  warning: 'Something was left out, or may be wrong.',
  info: 'Put right, and worth mending.',
};
const findingOf = ({ rule, severity, count, done, mend, source, places }) =>
  make(
    'section',
    `finding ${severity}`,
    make('h4', '', done),
    mend ? make('p', '', make('strong', '', 'Mend it: '), mend) : null,
    make('p', 'rule', [rule, `${count}×`, source].filter(Boolean).join(' · ')),
    make(
      'ul',
      'places',
      ...places.map(({ path, seen }) => make('li', '', make('code', '', path || 'the feed'), seen ? ` ${seen}` : '')),
      count > places.length ? make('li', '', `and ${count - places.length} more`) : null,
    ),
  );
/** The report of a feed that could be read. */
export const viewOfFeed = ({ title, articles, report }) => {
  const { counts, findings } = diagnose(report);
  const many = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  const content = SEVERITIES.flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (!group.length) return [];
    const head = make('h3', `severity ${severity}`, `${TITLES[severity]} `, make('span', '', MEANINGS[severity]));
    return [head, ...group.map(findingOf)];
  });
  return {
    summary: `“${title}”: ${many} to show, ${countWords(counts)}.`,
    content: content.length ? content : [make('p', '', 'Nothing has to be mended.')],
  };
};
/** Why there is no feed, and what to do. */
export const viewOfProblem = (problem) => {
  const reasons = (problem.detail ?? '').split(/; (?=[a-z-]+: )/).filter((reason) => reason.includes(': '));
  const section = make(
    'section',
    'finding problem',
    make('h3', '', problem.sentence),
    make('p', '', remedyFor(problem)),
    reasons.length ? make('ul', '', ...reasons.map((reason) => make('li', '', reason))) : null,
    make('details', '', make('summary', '', 'For a log'), make('p', 'log', problem.message)),
  );
  return { summary: 'Nothing can be shown.', content: [section] };
};
