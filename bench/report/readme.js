import { format } from 'prettier';
import { budgets } from '../../scripts/lib/build/budgets.js';
import { fixed, goalMost, goalValue, number, times, verdict } from './format.js';

/**
 * Writes the bench's section into README.md.
 *
 * @param {string} text README.md
 * @param {import('./results.js').Results} results
 * @returns {Promise<string>} as the formatter would have it
 */
export const readmeWith = (text, results) => between(text, 'bench', readmeSection(results));

/**
 * Writes the goals into docs/performance.md.
 *
 * @param {string} text docs/performance.md
 * @param {import('./results.js').Results} results
 * @returns {Promise<string>} as the formatter would have it
 */
export const performanceWith = (text, results) => between(text, 'goals', goalsTable(results));

/** Puts a section between its two marks. Throws when they are missing. */
function between(text, name, section) {
  const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The marks ${start} and ${end} are needed, in this order.`);
  const whole = `${text.slice(0, from + start.length)}\n\n${section}\n\n${text.slice(to)}`;
  return format(whole, { parser: 'markdown', printWidth: 120, singleQuote: true });
}

/**
 * @param {import('./results.js').Results} results
 * @returns {string}
 */
export function readmeSection({ race, shift, sizes, goals, conditions, date, versions }) {
  const there = race.filter(({ missing }) => !missing);
  const words = there.map(({ name, first }) => `${name} ${number(first)} ms`).join(', ');
  const { latency, megabitsDown, cpuSlowedBy, stories } = conditions;
  const shiftOf = (id) => fixed(shift?.find((one) => one.id === id)?.shift, 3);
  const rows = race.map((one) =>
    one.missing
      ? [one.name, one.missing, '', '', '', '', '', '']
      : [
          one.name,
          number(one.first),
          times(one.toHandWritten),
          ...[one.paint, one.blocking].map(number),
          shiftOf(one.id),
          ...[one.script, one.requests].map(number),
        ],
  );
  const missed = goals.filter(({ met }) => met === false);
  return [
    `![Time to the first headline: ${words}](docs/pictures/bench.svg)`,
    `${number(stories)} stories on slow 4G (${latency} ms, ${megabitsDown} Mbit/s) with the processor slowed ${cpuSlowedBy} times; Chromium ${versions.chromium}, ${date}:`,
    table(
      [
        '',
        'first headline, ms',
        'to hand-written',
        'first paint, ms',
        'blocking, ms',
        'shift',
        'script, bytes',
        'requests',
      ],
      rows,
    ),
    `All of the script that a headline list needs is \`presslet.js\`, ${number(sizes['presslet.js'])} bytes of brotli (at most ${number(budgets['presslet.js'].limit)}).`,
    missed.length
      ? `Goals that are not met: ${missed.map((goal) => `${lower(goal.name)} ${goalValue(goal)} (${goalMost(goal)})`).join('; ')}.`
      : `All goals that were measured are met (${goals.filter(({ met }) => met).length} of ${goals.length}).`,
    'What the figures mean, the way to a headline and how to measure it yourself (`npm run bench`): [performance](docs/performance.md).',
  ].join('\n\n');
}

/**
 * The goals as a table for docs/performance.md.
 *
 * @param {import('./results.js').Results} results
 * @returns {string}
 */
export const goalsTable = ({ goals }) =>
  table(
    ['', 'goal', 'measured', ''],
    goals.map((goal) => [goal.name, goalMost(goal), goalValue(goal), verdict(goal)]),
  );

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const lower = (name) => name.charAt(0).toLowerCase() + name.slice(1);
