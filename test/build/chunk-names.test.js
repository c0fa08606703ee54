import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inCommon } from '../../scripts/lib/build/chunk-names.js';
import { chunks } from './support/built.js';

test('all chunks get one hash', () => {
  const renamed = inCommon(['chunks/fr-def456.js', 'chunks/take-over-abc123.js']);
  const [, hash] = /-(\w{6})\.js$/.exec(renamed[0][1]);
  assert.deepEqual(renamed, [
    ['chunks/fr-def456.js', `chunks/fr-${hash}.js`],
    ['chunks/take-over-abc123.js', `chunks/take-over-${hash}.js`],
  ]);
});

test('the common hash changes with each chunk', () => {
  const named = (other) => inCommon(['chunks/ar-abc123.js', other])[0][1];
  assert.equal(named('chunks/fr-def456.js'), named('chunks/fr-def456.js'));
  assert.notEqual(named('chunks/fr-def456.js'), named('chunks/fr-def457.js'));
});

test('two chunks that would have the same name fail the build', () => {
  assert.throws(() => inCommon(['chunks/hero-abc123.js', 'chunks/hero-def456.js']), /two chunks .* chunks\/hero-/);
});

test('every chunk that was built has that hash', () => {
  const hashes = new Set(chunks.map((file) => file.slice(-9, -3)));
  assert.equal(hashes.size, 1);
});
