import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled } from '../../scripts/lib/build/settle.js';
import { brotliSize } from '../../scripts/lib/build/sizes.js';
import { read } from './support/built.js';

test('a settled script is the same but for line breaks behind it, and no larger', () => {
  const code = read('cdn/presslet.js');
  const again = settled(code);
  assert.equal(again.trimEnd(), code.trimEnd());
  assert.ok(brotliSize(again) <= brotliSize(code.trimEnd()));
});

test('what is settled stays', () => {
  const once = settled('const tide = "high";');
  assert.equal(settled(once), once);
});
