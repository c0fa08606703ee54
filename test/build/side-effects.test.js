import assert from 'node:assert/strict';
import { join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import ts from 'typescript';
import { filesBelow } from '../../scripts/lib/build/files.js';
import { read, root } from './support/built.js';

const { sideEffects } = JSON.parse(read('package.json'));
const matches = (file, glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file);
const listed = (file) => sideEffects.some((glob) => matches(`./${file}`, glob));
const modules = filesBelow(join(root, 'dist')).filter((file) => file.endsWith('.js'));

/** What a module does beyond saying what its names stand for, one line each. */
function effectsOf(file) {
  const source = ts.createSourceFile(file, read(`dist/${file}`), ts.ScriptTarget.ES2022, true);
  const classes = new Set(source.statements.filter(ts.isClassDeclaration).map(({ name }) => name?.text));
  return source.statements.filter((statement) => isEffect(statement, classes)).map((each) => each.getText());
}

const DECLARING = new Set([
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ExportAssignment,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ImportDeclaration,
]);

function isEffect(statement, classes) {
  if (DECLARING.has(statement.kind)) return false;
  // A tag is registered while a name is given its value.
  if (ts.isVariableStatement(statement)) return /= define\(/.test(statement.getText());
  const { left } = statement.expression ?? {};
  return !(left && ts.isPropertyAccessExpression(left) && classes.has(left.expression.getText()));
}

/** A module that is there only for what it imports. */
const onlyImports = (file) => /^(?:\s*(?:import '[^']+';|\/\*\*.*?\*\/))+\s*$/.test(read(`dist/${file}`));

test('what is listed has side effects, and nothing else has', () => {
  assert.deepEqual(
    modules.filter((file) => effectsOf(file).length || onlyImports(file)),
    modules.filter((file) => listed(`dist/${file}`)),
  );
});

test('each line of the list means something', () => {
  const files = ['dist', 'cdn', 'src'].flatMap((folder) =>
    filesBelow(join(root, folder)).map((file) => `./${folder}/${file}`),
  );
  for (const glob of sideEffects)
    assert.ok(
      files.some((file) => matches(file, glob)),
      glob,
    );
});

test('themes, and the scripts for script tags, stay where something imports them', () => {
  for (const file of ['cdn/themes/broadsheet.css', 'cdn/presslet.js', 'cdn/presslet.full.js'])
    assert.ok(listed(file), file);
});

/** What a bundler makes of a project's module, and which of the package's modules it takes. */
async function bundled(contents, { external = [] } = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: join(root, '.cache/side-effects'),
    metafile: true,
    external,
    logLevel: 'silent',
  });
  const found = new Set();
  const visit = (output) => {
    found.add(output);
    const { imports } = metafile.outputs[output];
    for (const { path, kind, external: outside } of imports)
      if (kind === 'import-statement' && !outside && !found.has(path)) visit(path);
  };
  const entry = ([, { entryPoint }]) => entryPoint === '<stdin>';
  visit(Object.entries(metafile.outputs).find(entry)[0]);
  const inputs = [...found].flatMap((output) => Object.entries(metafile.outputs[output].inputs));
  const taken = inputs
    .filter(([file, { bytesInOutput }]) => file.startsWith('dist/') && bytesInOutput)
    .map(([file]) => file.slice('dist/'.length));
  const texts = outputFiles.filter(({ path }) => found.has(relative(process.cwd(), path).replaceAll(sep, '/')));
  return { text: texts.map(({ text }) => text).join('\n'), taken: taken.sort() };
}

test('a class that is imported is not registered, and brings no other element', async () => {
  const { text, taken } = await bundled(
    "import { SectionFeedElement } from 'presslet'; console.log(SectionFeedElement);",
  );
  assert.ok(taken.includes('elements/section-feed/section-feed.js'));
  assert.deepEqual(
    taken.filter((file) => /^define|article-body|article-card\.js|related-articles|formats\/write/.test(file)),
    [],
  );
  assert.ok(!text.includes('customElements.define('));
});

test('an import of which nothing is used leaves nothing', async () => {
  const { taken } = await bundled(
    "import 'presslet'; import 'presslet/section-feed'; import { SectionFeed } from 'presslet/react';",
  );
  assert.deepEqual(taken, []);
});

test('what defines a tag stays, and defines that one alone', async () => {
  const { text, taken } = await bundled("import 'presslet/section-feed/define';");
  assert.ok(text.includes('define("news-section-feed"'));
  assert.deepEqual(
    taken.filter((file) => file.startsWith('define/')),
    ['define/define.js', 'define/section-feed.js'],
  );
});

test('one React component brings one element', async () => {
  const source = "import { ArticleCard } from 'presslet/react'; console.log(ArticleCard);";
  const { taken } = await bundled(source, { external: ['react'] });
  assert.deepEqual(
    taken.filter((file) => /^(?:define|react)\//.test(file)),
    ['define/article-card.js', 'define/define.js', 'react/article-card.js', 'react/events.js'],
  );
});

test('a language that is imported is in the bundle, the others are not', async () => {
  const { taken } = await bundled("import 'presslet/section-feed/define'; import 'presslet/locales/de';");
  const words = taken.filter((file) => /^i18n\/[a-z]{2}\.js/.test(file));
  assert.deepEqual(words, ['i18n/de.js', 'i18n/en.js']);
});
