import { countWords, type Finding } from '../doctor/diagnose.js';
import { remedyFor } from '../doctor/remedies.js';
import type { Problem } from '../model/problem.js';
import type { Severity } from '../model/report.js';
import type { Checkup } from './check.js';
import { isAddress } from './source.js';
import { printable } from './printable.js';
import { labelled, type Terminal } from './terminal.js';

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };
const NAMES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const FORMATS: Readonly<Record<string, string>> = { 'json-feed': 'JSON Feed', wordpress: 'WordPress', ninjs: 'ninjs' };

/** Characters before what a label stands before. */
const INDENT = 10;

type Paint = (text: string, ...codes: number[]) => string;

const painter =
  ({ colour }: Terminal): Paint =>
  (text, ...codes) =>
    colour && text ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text;

const facts = ({ source, format, feed, pages }: Checkup): [string, string | null][] => {
  if (!feed) return [];
  const { publisher, language, timeZone, articles, url, nextUrl } = feed;
  const extent = pages > 1 ? ` on ${pages} pages` : '';
  return [
    ['Format', FORMATS[format ?? ''] ?? format],
    ['Publisher', publisher.name === feed.title ? null : publisher.name],
    ['Language', language],
    ['Zone', timeZone],
    ['Articles', `${articles.length}${extent}${nextUrl ? ', and there are more pages' : ''}`],
    ['From', isAddress(source) ? url : source === '-' ? 'the standard input' : source],
  ];
};

/** A path or value that is long is told by its beginning: the whole stands in `--json`. */
const places = ({ places: found, count }: Finding, width: number): [string, string][] => {
  const room = width - INDENT;
  const lines = found.map(({ path, seen }): [string, string] => {
    const line = [printable(path) || 'the feed', printable(seen)].filter(Boolean).join('  ');
    return ['At', line.length > room ? `${line.slice(0, room - 1)}…` : line];
  });
  const more = count - found.length;
  return more > 0 ? [...lines, ['', `and ${more} more`]] : lines;
};

const findingText = (finding: Finding, { width }: Terminal, paint: Paint): string => {
  const { severity, rule, count, done, mend, source } = finding;
  const name = NAMES[severity];
  const head = `${paint(name, 1, COLOURS[severity])}${' '.repeat(INDENT - name.length)}${paint(rule, 1)}`;
  const rows: [string, string][] = [['', done]];
  if (mend) rows.push(['To mend', mend]);
  if (source) rows.push(['See', source]);
  rows.push(...places(finding, width));
  const lines = rows.map(([label, text], index) =>
    labelled(label === 'At' && rows[index - 1]?.[0] === 'At' ? '' : label, text, INDENT, width),
  );
  return [count > 1 ? `${head}  ${count} times` : head, ...lines].join('\n');
};

// A sentence for readers of a page says less than what follows it.
const problemText = (problem: Problem): string => {
  const { kind, sentence, message } = problem;
  if (kind === 'http') return `${message} ${remedyFor(problem)}`;
  return kind.startsWith('not-') && message.startsWith(sentence) ? message.slice(sentence.length) : message;
};

/** A checkup as people read it: what the feed is, how much was found, then each finding, worst first. */
export const checkText = (checkup: Checkup, terminal: Terminal): string => {
  const { feed, problem, diagnosis } = checkup;
  const { width } = terminal;
  const paint = painter(terminal);
  if (!feed) return `${labelled('', printable(problem ? problemText(problem) : 'Nothing could be read.'), 0, width)}\n`;
  const head = facts(checkup).flatMap(([label, value]) =>
    value ? [labelled(label, printable(value), INDENT, width)] : [],
  );
  const counts = countWords(diagnosis.counts);
  const blocks = [
    paint(labelled('', printable(feed.title), 0, width), 1),
    head.join('\n'),
    counts[0]!.toUpperCase() + counts.slice(1) + (diagnosis.findings.length ? ':' : '.'),
    ...diagnosis.findings.map((finding) => findingText(finding, terminal, paint)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};

/** A checkup as data, for other programs. */
export const checkData = ({ source, format, feed, pages, diagnosis, problem }: Checkup): object => ({
  source,
  feed: feed && {
    format,
    title: feed.title,
    url: feed.url,
    homeUrl: feed.homeUrl,
    publisher: feed.publisher,
    copyright: feed.copyright,
    language: feed.language,
    timeZone: feed.timeZone,
    articles: feed.articles.length,
    pages,
    nextUrl: feed.nextUrl,
    expired: feed.expired,
  },
  counts: diagnosis.counts,
  findings: diagnosis.findings,
  report: feed?.report ?? [],
  problem,
});
