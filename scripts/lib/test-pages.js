import { mkdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, '.cache/tests');

/** Floors whose tests leave nothing behind in a page. */
const PURE = ['model', 'desk', 'i18n', 'styles', 'layouts', 'doctor', 'formats', 'view'];

/** What a file does before or after all tests of its page is meant for its own. */
const ROOT_HOOKS = /^(?:before|after)(?:Each)?\(/m;

/**
 * The test pages of a whole run. A page takes longer to load than most tests take, and its modules one by one are the longest part: the
 * files of a pure floor share a page, and each page is bundled, with what it shares with others beside it.
 * @param {string[]} patterns of the test files
 * @returns {Promise<{ files: string[], sources: Map<string, string> }>} the pages, and which tests each has: a file, or a pattern
 */
export async function bundleTests(patterns) {
  const pages = new Map();
  for (const file of globSync(patterns, { cwd: ROOT }).sort()) {
    const folder = dirname(file);
    const shares = PURE.includes(folder.split('/')[1]) && !ROOT_HOOKS.test(readFileSync(join(ROOT, file), 'utf8'));
    const page = shares ? `${folder}/*.test.ts` : file;
    pages.set(page, [...(pages.get(page) ?? []), file]);
  }
  await rm(OUT, { recursive: true, force: true });
  const entries = join(OUT, 'entries');
  const sources = new Map();
  for (const [page, files] of pages) {
    const name = page
      .replace('/*.test.ts', '/all')
      .replace(/\.ts$/, '')
      .replace(/^test\//, '');
    const entry = join(entries, `${name}.js`);
    await mkdir(dirname(entry), { recursive: true });
    const imports = files.map((file) => `import '${relative(dirname(entry), join(ROOT, file))}';\n`);
    await writeFile(entry, imports.join(''));
    sources.set(join(OUT, 'pages', `${name}.js`), page);
  }
  await build({
    entryPoints: globSync('**/*.js', { cwd: entries, absolute: true }),
    outbase: entries,
    outdir: join(OUT, 'pages'),
    chunkNames: `shared/[hash]`,
    bundle: true,
    // Our package says which of its modules have side effects; tests have nothing else.
    ignoreAnnotations: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    tsconfig: join(ROOT, 'tsconfig.json'),
    logLevel: 'error',
  });
  return { files: [...sources.keys()], sources };
}
