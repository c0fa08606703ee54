import { FORMAT_IDS } from '../formats/format-ids.js';
import { check } from './check.js';
import { checkData, checkText } from './check-report.js';
import { countOf, parseOne, READING, readingOf, type Command } from './command.js';
import { EXIT } from './fault.js';
import { printableJson } from './printable.js';

const HELP = `Usage: presslet check <address | file | -> [options]

Reads a feed as the widgets do, with all its pages and texts, and says what was put right, doubted or left out, and how
to mend it. "-" is the standard input.

  --json                  the same as data, with every place
  --pages <number>        pages to follow behind the first (default: all, until 2,000 articles)
  --format <id>           ${['auto', ...FORMAT_IDS].join(', ')}
  --link-template <url>   address with {id}, for formats without a permalink
  --agencies <list>       agencies to recognise, beside the built-in ones, with commas between
  --extract <what>        "credit byline" (default), credit, byline, none: what is read out of prose

Ends with 0 where nothing is lost (warnings and notes there may be), 1 on findings of severity error, 2 where there is
nothing that could be read.
`;

const OPTIONS = { json: { type: 'boolean' }, pages: { type: 'string' }, ...READING } as const;

/** `presslet check`: the feed doctor. */
export const checkCommand: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const { values, name } = parseOne(args, OPTIONS, 'an address, a file, or - for the standard input');
    const pages = countOf('pages', values.pages);
    const clear = terminal.watched ? '\r\u001b[K' : '';
    const progress = (read: number, articles: number): void =>
      terminal.err(clear && `${clear}${read} pages, ${articles} articles`);
    const found = await check(name, { ...readingOf(values), ...(pages !== undefined && { pages }), progress });
    terminal.err(clear);
    if (values.json) terminal.out(`${printableJson(checkData(found))}\n`);
    else if (found.feed) terminal.out(checkText(found, terminal));
    else terminal.err(checkText(found, terminal));
    if (!found.feed) return EXIT.unreadable;
    return found.diagnosis.counts.error ? EXIT.findings : EXIT.clean;
  },
};
