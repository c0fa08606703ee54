import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { budgets } from '../../scripts/lib/build/budgets.js';
import { brotliSize, measure, overBudget, sizeTable } from '../../scripts/lib/build/sizes.js';
import { root } from './support/built.js';

test('no built file is over its budget', () => {
  const sizes = measure(join(root, 'cdn'), Object.keys(budgets));
  assert.deepEqual(overBudget(sizes), []);
});

test('each budget is for a file that is built', () => {
  for (const file of Object.keys(budgets)) assert.ok(existsSync(join(root, 'cdn', file)), file);
});

test('the script tag may cost 16,384 bytes', () => {
  assert.equal(budgets['presslet.js'].limit, 16_384);
});

test('a file one byte over its limit is told', () => {
  const sizes = [
    { file: 'a.js', raw: 9, brotli: 10, limit: 10 },
    { file: 'b.js', raw: 9, brotli: 11, limit: 10 },
    { file: 'c.js', raw: 9, brotli: 99 },
  ];
  assert.deepEqual(
    overBudget(sizes).map(({ file }) => file),
    ['b.js'],
  );
  assert.match(sizeTable(sizes), /b\.js .*over the limit/);
});

test('brotli is measured at its best quality', () => {
  assert.equal(brotliSize(Buffer.from('')), 1);
  assert.ok(brotliSize('news '.repeat(1000)) < 30);
});
