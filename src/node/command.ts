import { parseArgs, type ParseArgsConfig } from 'node:util';
import { FORMAT_IDS } from '../formats/format-ids.js';
import { Fault, type ExitCode } from './fault.js';
import type { Terminal } from './terminal.js';

/** A command of the command line: one file, one entry in the table of `main.ts`. */
export interface Command {
  /** What `--help` says. */
  help: string;
  /** Does it. What was given wrongly, and what cannot be read, is a {@link Fault}. */
  run: (args: string[], terminal: Terminal) => Promise<ExitCode>;
}

/** What a command was given wrongly: its help is a `--help` away. */
export class UsageFault extends Fault {}

type Options = NonNullable<ParseArgsConfig['options']>;

type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

const parse = <T extends Options>(args: string[], options: T): { values: Values<T>; names: string[] } => {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { values, names: positionals.filter(Boolean) };
  } catch (error) {
    // The rest of it speaks of arguments that begin with a dash, which there are none of.
    throw new UsageFault(`${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}.`);
  }
};

/** The options of `args`, and what is not an option: one thing at least. */
export const parseMany = <T extends Options>(args: string[], options: T, what: string): ReturnType<typeof parse<T>> => {
  const parsed = parse(args, options);
  if (!parsed.names.length) throw new UsageFault(`Give something to read: ${what}.`);
  return parsed;
};

/** The options of `args`, and the one thing that is not an option. */
export const parseOne = <T extends Options>(
  args: string[],
  options: T,
  what: string,
): { values: Values<T>; name: string } => {
  const { values, names } = parse(args, options);
  const [name, ...more] = names;
  if (!name || more.length) throw new UsageFault(`Give one thing to read: ${what}.`);
  return { values, name };
};

/** What is read out of prose, as in the attribute `extract`. */
const EXTRACTS = ['credit byline', 'credit', 'byline', 'none'] as const;

const oneOf = <T extends string>(option: string, value: string | undefined, known: readonly T[]): T | undefined => {
  const words = value?.trim().replace(/[\s,]+/g, ' ');
  const found = known.find((each) => each === words);
  if (value !== undefined && !found)
    throw new UsageFault(`--${option} may be ${known.map((each) => `"${each}"`).join(', ')}.`);
  return found;
};

/** The options that say how a feed is read: as the attributes of the same names. */
export const READING = {
  format: { type: 'string' },
  'link-template': { type: 'string' },
  agencies: { type: 'string' },
  extract: { type: 'string' },
} as const;

/** The values of {@link READING}, checked. */
export const readingOf = (values: { [Name in keyof typeof READING]?: string | undefined }) => {
  const format = oneOf('format', values.format, ['auto', ...FORMAT_IDS]);
  const extract = oneOf('extract', values.extract === 'byline credit' ? 'credit byline' : values.extract, EXTRACTS);
  const { 'link-template': linkTemplate, agencies } = values;
  if (linkTemplate !== undefined && !linkTemplate.includes('{id}'))
    throw new UsageFault('--link-template is an address with {id} in it.');
  return {
    ...(format && { format }),
    ...(extract && { extract }),
    ...(linkTemplate && { linkTemplate }),
    ...(agencies && { agencies: agencies.split(',').flatMap((name) => name.trim() || []) }),
  };
};

/** A number of an option, not below nought. */
export const countOf = (option: string, value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (!/^\d{1,6}$/.test(value)) throw new UsageFault(`--${option} is a number, 0 or more.`);
  return Number(value);
};
