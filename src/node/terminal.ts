/** Where a command writes, and how. */
export interface Terminal {
  /** Writes to the standard output, as it is. */
  out: (text: string) => void;
  /** Writes to the standard error. */
  err: (text: string) => void;
  /** Characters in a line. */
  width: number;
  /** Whether the standard output may be coloured. */
  colour: boolean;
  /** Whether someone watches the standard error, so that progress is worth telling. */
  watched: boolean;
}

const WIDTH = 80;
const WIDTH_MIN = 40;
const WIDTH_MAX = 110;

/** The process's own terminal. Colours only on one, and not where NO_COLOR is set to anything (no-color.org). */
export const ownTerminal = (): Terminal => {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    width: Math.min(Math.max(stdout.columns || WIDTH, WIDTH_MIN), WIDTH_MAX),
    colour: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    watched: stderr.isTTY,
  };
};

/** Words in lines of at most `width` characters; a word that is longer is cut. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    for (; word.length > width; word = word.slice(width)) lines.push(word.slice(0, width));
    line = line ? `${line} ${word}` : word;
  }
  return line || !lines.length ? [...lines, line] : lines;
};

/** Text in lines that begin where its first does, behind a label. */
export const labelled = (label: string, text: string, indent: number, width: number): string =>
  wrap(text, width - indent)
    .map((line, index) => `${index ? ' '.repeat(indent) : label.padEnd(indent)}${line}`.trimEnd())
    .join('\n');
