import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultExports, fullZod, postponed, tooLong, undocumented } from './check-habits.js';
import { modulesOf } from './source.js';

const src = modulesOf('src', '.ts');
const tests = modulesOf('test', '.ts', '.js');
const scripts = [...modulesOf('scripts', '.js'), ...modulesOf('bench', '.js')];

const one = (text, path = 'desk/a.ts') => [{ path, text }];

test('only locales have a default export', () => {
  assert.deepEqual(defaultExports(src), []);
  assert.equal(defaultExports(one('export default 1;')).length, 1);
  assert.equal(defaultExports(one('export default class A {}')).length, 1);
  assert.equal(defaultExports(one('const a = 1; export { a as default };')).length, 1);
  assert.equal(defaultExports(one('export default {};', 'i18n/fr.ts')).length, 0);
  assert.equal(defaultExports(one('export default {};', 'i18n/format.ts')).length, 1);
});

test('no module of src is over 250 lines, none of the tests over 400', () => {
  assert.deepEqual(tooLong([...src, ...scripts], 250), []);
  assert.deepEqual(tooLong(tests, 400), []);
  assert.equal(tooLong(one('\n'.repeat(251)), 250).length, 1);
  assert.equal(tooLong(one('\n'.repeat(250)), 250).length, 0);
});

test('nothing is left for later', () => {
  assert.deepEqual(postponed([...src, ...tests, ...scripts]), []);
  assert.equal(postponed(one('// TO' + 'DO: more')).length, 1);
});

test('no module imports all of zod', () => {
  assert.deepEqual(fullZod(src), []);
  assert.equal(fullZod(one("import { z } from 'zod';")).length, 1);
  assert.equal(fullZod(one("import * as z from 'zod/mini';")).length, 0);
});

test('each exported symbol has a doc comment', () => {
  assert.deepEqual(undocumented(src), []);
  assert.equal(undocumented(one('export const a = 1;')).length, 1);
  assert.equal(undocumented(one('export interface A {}')).length, 1);
  assert.equal(undocumented(one('const a = 1; export { a };')).length, 1);
  assert.equal(undocumented(one('// not a doc comment\nexport function a() {}')).length, 1);
  assert.equal(undocumented(one('/** It is. */\nexport function a() {}')).length, 0);
  assert.equal(undocumented(one('/** It is. */\nconst a = 1; export { a };')).length, 0);
  assert.equal(undocumented(one("export { a } from './b.js';")).length, 0);
});
