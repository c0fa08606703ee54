import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportedNames, joinParts } from '../../scripts/lib/build/joined-parts.js';

const parts = new Map([
  ['./one.js', { names: ['default', 'view'] }],
  ['./two.js', { file: 'chunks/two-a1b2c3.js', integrity: 'sha384-x' }],
]);

test('what is imported dynamically is imported statically, and promised without a prototype', () => {
  const code = "export const one = async () => (await import('./one.js')).view;\n";
  assert.equal(
    joinParts(code, 'a.ts', new Map([...parts].slice(0, 1)), '/p/loader.ts'),
    "import { default as $part0_default, view as $part0_view } from './one.js';\n" +
      'export const one = async () => (await Promise.resolve({ __proto__: null, default: $part0_default, view: $part0_view })).view;\n',
  );
});

test('a part that stays beside the file is asked for with its hash', () => {
  const code = "const two = () => import('./two.js');\nconst one = () => import('./one.js');\n";
  const joined = joinParts(code, 'a.ts', parts, '/p/loader.ts');
  assert.match(joined, /^import \{ beside as \$part1 \} from '\/p\/loader\.ts';$/m);
  assert.match(joined, /^const two = \(\) => \$part1\('chunks\/two-a1b2c3\.js', 'sha384-x'\);$/m);
});

test('an import of what is known only when the page runs is left alone', () => {
  const code = 'const any = (url) => import(url);\n';
  assert.equal(joinParts(code, 'a.ts', new Map(), '/p/loader.ts'), code);
});

test('the names that a module exports are those of its values', () => {
  const code = `export type A = string; export interface B {} export const c = 1, d = 2; export function e() {} export class F {}
    const g = 1; export { g as h, type A as I }; export type { J } from './j.js'; export { k } from './k.js'; export default c;`;
  assert.deepEqual(exportedNames(code, 'a.ts'), ['c', 'd', 'e', 'F', 'h', 'k', 'default']);
  assert.throws(() => exportedNames("export * from './l.js';", 'a.ts'), /a\.ts exports all of another module/);
});
