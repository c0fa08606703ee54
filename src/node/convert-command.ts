import { parseFeed } from '../data/parse-feed.js';
import { countWords, diagnose } from '../doctor/diagnose.js';
import { parseOne, READING, readingOf, type Command } from './command.js';
import { readXml } from './convert/read-xml.js';
import { toJsonFeed } from './convert/json-feed.js';
import { EXIT, Fault } from './fault.js';
import { printable } from './printable.js';
import { readSource } from './source.js';
import { writeWhole } from './write-whole.js';

const HELP = `Usage: presslet convert <address | file | -> [options]

Makes a JSON Feed with "_news" of RSS 2.0, RSS 1.0 (RDF) or Atom. "-" is the standard input.

  --out <file>            where to write it, whole or not at all (default: the standard output)
  --agencies <list>       agencies to recognise, beside the built-in ones, with commas between

Ends with 0 where nothing is lost, 1 where "presslet check" would have findings of severity error, 2 where there is
nothing that could be read or written.
`;

const OPTIONS = { out: { type: 'string' }, agencies: READING.agencies } as const;

/** `presslet convert`: a JSON Feed for papers that have only RSS or Atom. */
export const convertCommand: Command = {
  help: HELP,
  run: async (args, { out, err }) => {
    const { values, name } = parseOne(args, OPTIONS, 'an address, a file, or - for the standard input');
    const { agencies = [] } = readingOf({ agencies: values.agencies });
    const { source, problem } = await readSource(name, { anyCharset: true });
    if (!source) throw new Fault(problem.message);
    const { stories, told } = readXml(source.text);
    const converted = toJsonFeed(stories, { url: source.url, agencies });
    const text = `${JSON.stringify(converted.document, null, 2)}\n`;
    if (values.out === undefined) out(text);
    else await writeWhole(values.out, text);

    const { value: feed, problem: fault } = await parseFeed(text, { url: source.url, agencies });
    // What was written is a JSON Feed: that it cannot be read is a fault of ours.
    if (!feed) throw new Error(fault.message);
    for (const article of feed.articles) await article.body();
    const { counts, findings } = diagnose(feed.report);
    const [given, written] = [stories.items.length, converted.document.items.length];
    const rules = findings.map(({ rule, count }) => `${rule} (${count})`).join(', ');
    const summary = [
      ...told,
      ...converted.told,
      `Items: ${given}, written: ${written}${values.out === undefined ? '' : ` to ${values.out}`}. ` +
        `Read back: articles: ${feed.articles.length}, ${countWords(counts)}${rules && `: ${rules}`}.`,
    ];
    err(`${summary.map((line) => `presslet: ${printable(line)}`).join('\n')}\n`);
    return counts.error || written < given ? EXIT.findings : EXIT.clean;
  },
};
