import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { budgetName, budgets } from '../../scripts/lib/build/budgets.js';
import { brotliSize, measure, overBudget, sizeTable, withoutBudget } from '../../scripts/lib/build/sizes.js';
import { filesBelow } from '../../scripts/lib/build/files.js';
import { root } from './support/built.js';

const scripts = filesBelow(join(root, 'cdn')).filter((file) => file.endsWith('.js'));
const sizes = measure(join(root, 'cdn'), scripts);

test('no built file is over its budget', () => {
  assert.deepEqual(overBudget(sizes), []);
});

test('each script has a budget, and each budget is for a script that is built', () => {
  assert.deepEqual(withoutBudget(sizes), []);
  assert.deepEqual(Object.keys(budgets).sort(), scripts.map(budgetName).sort());
});

test('a script without a budget is told, a style sheet is not', () => {
  const some = ['a.js', 'b.css', 'c.js'].map((file) => ({
    file,
    raw: 9,
    brotli: 9,
    ...(file === 'c.js' && { limit: 9 }),
  }));
  assert.deepEqual(withoutBudget(some), ['a.js']);
});

test('the script tag may cost 16,384 bytes, the full file 49,152', () => {
  assert.equal(budgets['presslet.js'].limit, 16_384);
  assert.equal(budgets['presslet.full.js'].limit, 49_152);
});

test('a file one byte over its limit is told', () => {
  const some = [
    { file: 'a.js', raw: 9, brotli: 10, limit: 10 },
    { file: 'b.js', raw: 9, brotli: 11, limit: 10 },
    { file: 'c.js', raw: 9, brotli: 99 },
  ];
  assert.deepEqual(
    overBudget(some).map(({ file }) => file),
    ['b.js'],
  );
  assert.match(sizeTable(some), /b\.js .*over the limit/);
});

test('brotli is measured at its best quality', () => {
  assert.equal(brotliSize(Buffer.from('')), 1);
  assert.ok(brotliSize('news '.repeat(1000)) < 30);
});
