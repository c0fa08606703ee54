import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseMany, UsageFault, type Command } from './command.js';
import { EXIT, Fault } from './fault.js';
import { keepingIn } from './prerender/answers.js';
import { Feeds } from './prerender/feeds.js';
import { prerenderPage } from './prerender/prerender-page.js';
import { NOWHERE } from './prerender/draw.js';
import { readSite, readText } from './prerender/site.js';
import type { Form } from './prerender/written.js';
import { printable } from './printable.js';
import { writeWhole } from './write-whole.js';

const HELP = `Usage: presslet prerender <page.html | folder>… [options]

Writes the news into pages, so that it is there before the script is, and without it: into each news element a shadow tree,
which the script takes over. All else in a page stays to the letter. Run it again whenever a feed has changed.

  --out <folder>     where to write the pages (default: in their own places)
  --base <address>   the site's address: https://your-paper.example/
  --root <folder>    the folder that the site's addresses begin at (default: the folder given, or the page's)
  --feeds <folder>   feeds as files, in place of the network: by host and path, by path, or by name
  --cache <folder>   where answers are kept, so that only feeds that changed are fetched again
                     (default: node_modules/.cache/presslet, where there is node_modules)
  --light            links within the elements, for systems that take templates away
  --static           whole stories within the elements, as HTML without style
  --csp              prints the hashes that a strict policy's style-src has to name

Ends with 0 where each element has its news, 1 where some keep their fallback (they are listed, and the rest is written),
2 where there is nothing that could be read or written.
`;

const OPTIONS = {
  out: { type: 'string' },
  base: { type: 'string' },
  root: { type: 'string' },
  feeds: { type: 'string' },
  cache: { type: 'string' },
  light: { type: 'boolean' },
  static: { type: 'boolean' },
  csp: { type: 'boolean' },
} as const;

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const askIn = async (cache: string | undefined): Promise<typeof fetch | undefined> => {
  if (cache !== undefined) return keepingIn(cache);
  return (await isFolder('node_modules')) ? keepingIn(join('node_modules', '.cache', 'presslet')) : undefined;
};

const formOf = (values: { light?: boolean | undefined; static?: boolean | undefined }): Form => {
  if (values.light && values.static) throw new UsageFault('Give --light or --static, not both.');
  return values.light ? 'light' : values.static ? 'static' : 'shadow';
};

const baseOf = (base: string | undefined): string => {
  if (base === undefined) return NOWHERE;
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base))
    throw new UsageFault('--base is an address: https://your-paper.example/.');
  return base.endsWith('/') ? base : `${base}/`;
};

/** `presslet prerender`: news in the pages themselves. */
export const prerenderCommand: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const { values, names } = parseMany(args, OPTIONS, 'a page or a folder of pages');
    const form = formOf(values);
    const base = baseOf(values.base);
    if (values.feeds !== undefined && !(await isFolder(values.feeds)))
      throw new Fault(`${values.feeds}: There is no such folder.`);
    const { root, pages } = await readSite(names, values.root);
    const { origin } = new URL(base);
    const feeds = new Feeds({ root, origin, feeds: values.feeds, ask: await askIn(values.cache) });
    const clear = terminal.watched ? '\r\u001b[K' : '';
    const say = (line: string): void => terminal.err(`${clear}presslet: ${printable(line)}\n`);
    const styles = new Set<string>();
    let [filled, left, changed] = [0, 0, 0];
    for (const [index, { file, path }] of pages.entries()) {
      terminal.err(clear && `${clear}${index + 1} of ${pages.length} pages: ${printable(path)}`);
      try {
        const text = await readText(file);
        const page = await prerenderPage(
          text,
          new URL(path.split('/').map(encodeURIComponent).join('/'), base).href,
          feeds,
          form,
        );
        const target = values.out === undefined ? file : join(values.out, path);
        if (page.html !== text || target !== file) {
          await mkdir(dirname(target), { recursive: true });
          await writeWhole(target, page.html);
          changed++;
        }
        page.styles.forEach((style) => styles.add(style));
        filled += page.count;
        left += page.left.length;
        for (const { tag, place, why } of page.left) say(`${path}, ${place}: <${tag}> keeps its fallback. ${why}`);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        left++;
        say(`${path}: ${error.message}`);
      }
    }
    say(`Pages: ${pages.length}, written: ${changed}. Elements with their news: ${filled}, without: ${left}.`);
    if (values.csp)
      for (const style of styles) terminal.out(`'sha256-${createHash('sha256').update(style).digest('base64')}'\n`);
    return left ? EXIT.findings : EXIT.clean;
  },
};
