import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { filesBelow } from '../../scripts/lib/build/files.js';
import { read, root } from './support/built.js';

const modules = filesBelow(join(root, 'dist')).filter((file) => !/^(?:schema|locales)\//.test(file));
const imported = (file) => ts.preProcessFile(read(`dist/${file}`)).importedFiles.map(({ fileName }) => fileName);

test('each source module has its module and its types', () => {
  const expected = filesBelow(join(root, 'src'))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [file.replace(/\.ts$/, '.d.ts'), file.replace(/\.ts$/, '.js')]);
  assert.deepEqual(modules, expected.sort());
});

test('each relative import names a file that is there', () => {
  for (const file of modules) {
    for (const path of imported(file).filter((name) => name.startsWith('.'))) {
      assert.match(path, /\.js$/, `${file} imports ${path}`);
      assert.ok(existsSync(resolve(root, 'dist', dirname(file), path)), `${file} imports ${path}`);
    }
  }
});

/** A module with all that it imports, and the packages among that. */
const reached = (...starts) => {
  const [found, packages] = [new Set(), new Set()];
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const name of imported(file))
      if (name.startsWith('.')) visit(join(dirname(file), name));
      else packages.add(name);
  };
  starts.forEach(visit);
  return { files: found, packages: [...packages].sort() };
};

test('for browsers lit, zod/mini and dompurify stay outside, and nothing else is asked for', () => {
  const starts = modules.filter((file) => /^(?:index|(?:define|embed)\/.*)\.js$/.test(file));
  const { files: found, packages } = reached(...starts);
  for (const name of packages) assert.match(name, /^(?:lit(?:\/[\w./-]+)?|zod\/mini|dompurify)$/);
  for (const name of ['lit', 'zod/mini', 'dompurify']) assert.ok(packages.includes(name), name);
  assert.ok(found.has('html/parser.js') && !found.has('html/parse5.js'));
});

test('the command line asks for what reads pages and draws elements in Node, and for a browser’s sanitiser that it never loads', () => {
  const { packages } = reached('node/presslet.js');
  const others = packages.filter((name) => !/^(?:node:|@lit-labs\/ssr\/lib\/)/.test(name));
  assert.deepEqual(
    others,
    '@lit-labs/ssr css-select domhandler dompurify feedsmith lit parse5 parse5-htmlparser2-tree-adapter zod/mini'.split(
      ' ',
    ),
  );
});

test('the command is there, and can be run', () => {
  const { bin } = JSON.parse(read('package.json'));
  assert.deepEqual(bin, { presslet: './dist/node/presslet.js' });
  assert.match(read(bin.presslet), /^#!\/usr\/bin\/env node\n/);
  assert.ok(statSync(join(root, bin.presslet)).mode & 0o100);
});

test('a project that imports the package gets its types', () => {
  const consumer = join(root, '.cache/consumer.ts');
  const source = `
    import { ArticleCardElement, SectionFeedElement, loadFeed, parseFeed, type Article, type Feed } from 'presslet';
    import 'presslet/section-feed/define';
    import 'presslet/article-card/define';
    const element: SectionFeedElement = document.createElement('news-section-feed');
    const card: ArticleCardElement = document.createElement('news-article-card');
    element.addEventListener('news-select', (event) => { const article: Article = event.article; console.log(article.headline); });
    export const feed: Feed | null = element.feed ?? card.feed;
    export { loadFeed, parseFeed };
  `;
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === consumer || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === consumer ? ts.createSourceFile(path, source, rest[0]) : getSourceFile.call(host, path, ...rest);
  const program = ts.createProgram([consumer], options, host);
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  assert.deepEqual(problems, []);
  assert.ok(program.getSourceFiles().some(({ fileName }) => fileName.endsWith('/dist/index.d.ts')));
});
