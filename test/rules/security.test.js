import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './source.js';

const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const rows = text.split('\n').filter((line) => /^\| (?!threat|-)/.test(line));

test('each threat names what is done and a test that is there', () => {
  assert.ok(rows.length > 15);
  for (const row of rows) {
    const [threat, answer, shown] = row.slice(1, -1).split(' | ');
    const tests = [...shown.matchAll(/\]\((test\/[^)]+)\)/g)].map(([, path]) => path);
    assert.ok(threat && answer && tests.length, `${row} says too little`);
    for (const path of tests) {
      const source = existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';
      assert.match(source, /\b(?:it|test)\(/, `${path}, which "${threat}" names, has no test`);
    }
  }
});

test('what it links to in the project is there', () => {
  for (const [, path] of text.matchAll(/\]\(([^)#]+)[^)]*\)/g)) assert.ok(existsSync(join(ROOT, path)), path);
});
