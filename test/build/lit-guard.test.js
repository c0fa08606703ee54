import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guard, litGuard } from '../../scripts/lib/build/lit-guard.js';
import { patches } from '../../scripts/lib/build/lit-patches.js';

const policyModule = '/src/html/trusted-html.ts';
const installed = (file) => readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
const context = {
  error(message) {
    throw new Error(message);
  },
};

for (const file of Object.keys(patches)) {
  test(`the installed ${file} is guarded`, () => {
    const code = guard(installed(file), file, policyModule);
    assert.notEqual(code, installed(file));
  });

  test(`each text to replace in ${file} stops the build when an upgrade has moved it`, () => {
    for (const { find } of patches[file]) {
      const moved = installed(file).replace(find, find.slice(1));
      assert.throws(() => guard(moved, file, policyModule), /lit-guard: expected 1 × .* found 0/s);
      assert.throws(() => guard(installed(file) + find, file, policyModule), /found 2/);
    }
  });
}

test('Lit uses the policy of the project and makes none', () => {
  const code = guard(installed('lit-html/lit-html.js'), 'lit-html/lit-html.js', policyModule);
  assert.match(code, /import\{policy as e\}from"\/src\/html\/trusted-html\.ts"/);
  assert.doesNotMatch(code, /createPolicy|"lit-html"/);
});

test('Lit takes no method from document itself', () => {
  const code = guard(installed('lit-html/lit-html.js'), 'lit-html/lit-html.js', policyModule);
  assert.doesNotMatch(code, /\bl\.(?:create|import)\w+\(/);
});

test('a module that should have been guarded and was never loaded stops the build', () => {
  const plugin = litGuard({ policyModule });
  plugin.buildStart();
  assert.throws(() => plugin.generateBundle.call(context, {}, {}), /never guarded: lit-html\/lit-html\.js/);
});

test('a built file that reads a name which the page can replace stops the build', () => {
  const plugin = litGuard({ policyModule });
  plugin.buildStart();
  for (const file of Object.keys(patches)) plugin.transform.handler(installed(file), `/x/node_modules/${file}`);
  plugin.generateBundle.call(context, {}, { 'a.js': { type: 'chunk', fileName: 'a.js', code: 'let a' } });
  const bundle = { 'a.js': { type: 'chunk', fileName: 'a.js', code: 'globalThis.litHtmlVersions' } };
  assert.throws(() => plugin.generateBundle.call(context, {}, bundle), /a\.js reads litHtmlVersions/);
});
