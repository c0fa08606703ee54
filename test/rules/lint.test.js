import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { ESLint } from 'eslint';
import { ROOT, modulesOf } from './source.js';

/** A file that is there: rules with types need one that the project includes. */
const MODULE = `src/model/${modulesOf('src/model', '.ts')[0].path}`;

let eslint;
before(() => {
  eslint = new ESLint({ cwd: ROOT });
});

async function rulesBrokenBy(code, filePath) {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, filePath) });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

for (const [what, file, code, rule] of [
  [
    'a focused test',
    'test/support/environment.test.ts',
    "it.only('is true', () => {});\n",
    'no-only-tests/no-only-tests',
  ],
  [
    'a skipped test',
    'test/support/environment.test.ts',
    "it.skip('is true', () => {});\n",
    'no-only-tests/no-only-tests',
  ],
  ['a focused page test', 'test/pages/a.test.js', "test.only('is true', () => {});\n", 'no-only-tests/no-only-tests'],
  ['any', MODULE, 'export const a = (b: any): unknown => b;\n', '@typescript-eslint/no-explicit-any'],
  ['all of zod', MODULE, "import { z } from 'zod';\nexport const a = z;\n", 'no-restricted-imports'],
  ['a default export', MODULE, 'export default 1;\n', 'no-restricted-syntax'],
  [
    'a type imported as a value',
    MODULE,
    "import { Feed } from './feed.js';\nexport const a: Feed | null = null;\n",
    '@typescript-eslint/consistent-type-imports',
  ],
  ['a promise nobody waits for', MODULE, 'fetch("/");\n', '@typescript-eslint/no-floating-promises'],
  [
    'an audit nobody waits for',
    'test/support/environment.test.ts',
    "import { expect } from '@open-wc/testing';\nit('is accessible', () => {\n  expect(document.body).to.be.accessible();\n});\n",
    '@typescript-eslint/no-floating-promises',
  ],
  ['console.error', MODULE, 'console.error("x");\n', 'no-console'],
  ['eval', 'scripts/a.js', 'eval("1");\n', 'no-eval'],
  [
    'a picture without a text',
    MODULE,
    'import { html } from \'lit\';\nexport const a = html`<img src="/a.png" />`;\n',
    'lit-a11y/alt-text',
  ],
  [
    'a binding where none can be',
    MODULE,
    "import { html } from 'lit';\nexport const a = (b: string) => html`<x-a .a=${b} .a=${b}></x-a>`;\n",
    'lit/no-duplicate-template-bindings',
  ],
  [
    'a constructor that sets attributes',
    MODULE,
    "export class A extends HTMLElement {\n  constructor() {\n    super();\n    this.setAttribute('a', '');\n  }\n}\n",
    'wc/no-constructor-attributes',
  ],
]) {
  test(`the lint finds ${what}`, async () => {
    const broken = await rulesBrokenBy(code, file);
    assert.ok(broken.includes(rule), `${rule} is not among: ${broken.join(', ')}`);
  });
}

test('the lint accepts the default export of a locale', async () => {
  assert.ok(!(await rulesBrokenBy('export default {};\n', 'src/i18n/en.ts')).includes('no-restricted-syntax'));
});

test('the lint accepts a module without faults', async () => {
  assert.deepEqual(await rulesBrokenBy('/** One. */\nexport const one = 1;\n', MODULE), []);
});
