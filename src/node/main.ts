import { useParser } from '../html/parser.js';
import { UsageFault, type Command } from './command.js';
import { EXIT, Fault, type ExitCode } from './fault.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';
import { VERSION } from './version.js';

interface Entry {
  /** In one line. */
  summary: string;
  load: () => Promise<Command>;
}

/** The commands. A new one is one file and one line here. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  check: {
    summary: 'says what is wrong with a feed and how to mend it',
    load: async () => (await import('./check-command.js')).checkCommand,
  },
  convert: {
    summary: 'makes a JSON Feed of RSS or Atom',
    load: async () => (await import('./convert-command.js')).convertCommand,
  },
  prerender: {
    summary: 'writes the news into pages, so that it is there before the script',
    load: async () => (await import('./prerender-command.js')).prerenderCommand,
  },
  oembed: {
    summary: "prints a page's news as an oEmbed provider answers for it",
    load: async () => (await import('./oembed-command.js')).oembedCommand,
  },
};

const HELP = `Usage: presslet <command> …

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

"presslet <command> --help" says more. "presslet --version" says which one this is.
`;

/** Runs the command line and says what to end with. Everything that goes wrong is told in a sentence. */
export const main = async (args: string[], terminal: Terminal): Promise<ExitCode> => {
  const [name = '', ...rest] = args;
  const fail = (sentence: string, more = ''): ExitCode => {
    terminal.err(`presslet: ${printable(sentence)}\n${more}`);
    return EXIT.unreadable;
  };
  if (/^(-h|--help|help)$/.test(name)) {
    terminal.out(HELP);
    return EXIT.clean;
  }
  if (/^(-v|--version)$/.test(name)) {
    terminal.out(`${VERSION}\n`);
    return EXIT.clean;
  }
  if (!name) {
    terminal.err(HELP);
    return EXIT.unreadable;
  }
  if (!Object.hasOwn(COMMANDS, name)) return fail(`There is no command "${name}".`, `\n${HELP}`);
  const command = await COMMANDS[name]!.load();
  const beforeEnd = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (beforeEnd.some((arg) => /^(-h|--help)$/.test(arg))) {
    terminal.out(command.help);
    return EXIT.clean;
  }
  useParser((await import('../html/parse5.js')).parse5);
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageFault) return fail(error.message, `See "presslet ${name} --help".\n`);
    if (error instanceof Fault) return fail(error.message);
    return fail(`This is a fault of presslet itself. ${String((error as Error).stack ?? error)}`);
  }
};
