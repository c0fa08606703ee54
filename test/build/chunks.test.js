import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunks, isImport, nodesOf, read } from './support/built.js';

/** The paths that an import may ask for: what stands between the fixed parts of a template is any chunk's. */
const pathsOf = ({ value, quasis }) => {
  const [before, ...behind] = value ? [value] : quasis.map(({ value: { cooked } }) => cooked);
  if (!behind.length) return [before];
  return chunks.map((chunk) => `./${chunk}`).filter((path) => path.startsWith(before) && path.endsWith(behind.at(-1)));
};

test('the entry imports nothing before it runs', () => {
  const imports = nodesOf('presslet.js').filter((node) => isImport(node) && node.type !== 'ImportExpression');
  assert.deepEqual(imports, []);
});

test('the entry exports nothing, so that two copies of it share nothing', () => {
  assert.deepEqual(
    nodesOf('presslet.js').filter(({ type }) => /^Export/.test(type)),
    [],
  );
});

test('the entry asks for each chunk, by a path relative to itself', () => {
  const asked = nodesOf('presslet.js').flatMap((node) =>
    node.type === 'ImportExpression' ? pathsOf(node.source) : [],
  );
  assert.deepEqual([...new Set(asked)].sort(), chunks.map((chunk) => `./${chunk}`).sort());
});

test('no chunk imports anything', () => {
  for (const chunk of chunks) {
    assert.deepEqual(nodesOf(chunk).filter(isImport), [], chunk);
  }
});

test('there are chunks', () => {
  assert.ok(chunks.length > 0);
});

test('the full file is one classic script, in ASCII, that leaves no global', () => {
  const [program] = nodesOf('presslet.full.js', 'script');
  const [strict, { expression: call }, ...others] = program.body;
  assert.equal(strict.directive, 'use strict');
  assert.match((call.argument ?? call).callee.type, /FunctionExpression/);
  assert.deepEqual(others, []);
  assert.match(read('cdn/presslet.full.js'), /^[\0-\x7f]*$/);
});

test('the full file loads what it does not hold by one import alone, of files whose hashes it has', () => {
  const nodes = nodesOf('presslet.full.js', 'script');
  assert.deepEqual(
    nodes.filter(({ type, meta }) => type === 'MetaProperty' && meta.name === 'import'),
    [],
  );
  const imports = nodes.filter(isImport);
  assert.deepEqual(
    imports.map(({ type, source }) => [type, source.type]),
    [['ImportExpression', 'Identifier']],
  );
  const hashes = JSON.parse(read('cdn/sri.json'));
  const pinned = nodes.flatMap(({ type, arguments: [file, hash] = [] }) =>
    type === 'CallExpression' && /^chunks\//.test(file?.value) ? [[file.value, hash.value]] : [],
  );
  assert.deepEqual(
    pinned,
    pinned.map(([file]) => [file, hashes[file]]),
  );
  const names = pinned.map(([file]) => /\/(.*)-/.exec(file)[1]).sort();
  assert.deepEqual(names, 'ar article-page body de es fa fr hi ja pa pt purify take-over tell ur zh'.split(' '));
});
