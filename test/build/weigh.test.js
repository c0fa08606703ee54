import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { costs, grouped } from '../../scripts/lib/build/weigh.js';

/** A text that nothing makes smaller but itself. */
const words = (seed) => createHash('sha512').update(String(seed)).digest('base64');

test('a text costs what the whole has more with it, and one that stands twice next to nothing', () => {
  const [first, ...others] = costs(
    new Map([
      ['short', words(0).slice(0, 50)],
      ['alone', words(1)],
      ['twice', words(2)],
      ['again', words(2)],
    ]),
  );
  assert.equal(first.name, 'alone');
  assert.equal(first.raw, words(1).length);
  assert.ok(first.brotli > 50);
  assert.deepEqual(
    others
      .filter(({ brotli }) => brotli < 20)
      .map(({ name }) => name)
      .sort(),
    ['again', 'twice'],
  );
});

test('libraries are weighed as a whole, our own modules by folder', () => {
  const parts = new Map([
    ['node_modules/lit-html/lit-html.js', 'a'],
    ['node_modules/@lit/reactive-element/css-tag.js', 'b'],
    ['node_modules/zod/v4/core/core.js', 'c'],
    ['src/view/card.ts', 'd'],
    ['src/view/byline.ts', 'e'],
  ]);
  assert.deepEqual(
    [...grouped(parts)],
    [
      ['Lit', 'a\nb\n'],
      ['zod', 'c\n'],
      ['src/view', 'd\ne\n'],
    ],
  );
});
