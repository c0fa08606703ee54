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
