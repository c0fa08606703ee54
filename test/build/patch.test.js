import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { clobberable, litGuard } from '../../scripts/lib/build/lit-guard.js';
import { guards } from '../../scripts/lib/build/lit-guard-patches.js';
import { patch, patchModules } from '../../scripts/lib/build/patch.js';
import { purifyGuards } from '../../scripts/lib/build/purify-patches.js';
import { litCuts } from '../../scripts/lib/build/slim-lit-patches.js';
import { zodCuts } from '../../scripts/lib/build/slim-zod-patches.js';

const guarded = { ...guards('/src/html/trusted-html.ts', '/src/html/own-document.ts'), ...purifyGuards };
const cuts = { ...litCuts, ...zodCuts };
const installed = (file) => readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
const guardedText = (file) => (file in guarded ? patch(installed(file), file, guarded[file]) : installed(file));
const context = {
  error(message) {
    throw new Error(message);
  },
};

/** Changes each text that a table replaces, as an upgrade might, and expects the build to stop. */
const expectStops = (file, text, patches) => {
  for (const { find, from = find } of patches) {
    const moved = text.replace(from, () => `${from[0]}\0${from.slice(1)}`);
    assert.throws(() => patch(moved, file, patches), /has changed: .* is not there exactly once/s, from);
  }
};

test('a patch replaces a text, or everything between two', () => {
  assert.equal(patch('one two three', 'a.js', [{ find: 'two', put: '2' }]), 'one 2 three');
  assert.equal(patch('one (two) three (four)', 'a.js', [{ from: 'one (', to: ')', put: '1' }]), '1 three (four)');
});

test('a text that is missing or there twice stops the build and is named', () => {
  assert.throws(() => patch('one', 'a.js', [{ find: 'two', put: '' }]), /a\.js has changed: "two"/);
  assert.throws(() => patch('two two', 'a.js', [{ find: 'two', put: '' }]), /a\.js has changed: "two"/);
  assert.throws(() => patch('one (two', 'a.js', [{ from: '(', to: ')', put: '' }]), /a\.js has changed: "\)"/);
});

for (const [file, patches] of Object.entries(guarded)) {
  test(`the installed ${file} can be guarded, and an upgrade that moves something stops the build`, () => {
    assert.notEqual(guardedText(file), installed(file));
    expectStops(file, installed(file), patches);
  });
}

for (const [file, patches] of Object.entries(cuts)) {
  test(`the guarded ${file} can be cut, and an upgrade that moves something stops the build`, () => {
    assert.ok(patch(guardedText(file), file, patches).length < guardedText(file).length);
    expectStops(file, guardedText(file), patches);
  });
}

test('Lit uses the policy of the project and makes none', () => {
  const code = guardedText('lit-html/lit-html.js');
  assert.match(code, /import\{policy as e\}from"\/src\/html\/trusted-html\.ts"/);
  assert.doesNotMatch(code, /createPolicy|"lit-html"/);
});

test('dompurify makes no policy', () => {
  const file = 'dompurify/dist/purify.es.mjs';
  assert.match(installed(file), /createPolicy\(/);
  assert.doesNotMatch(guardedText(file), /createPolicy\(/);
});

test('Lit makes its nodes in a document of its own, which nothing in the page can cover', () => {
  const code = guardedText('lit-html/lit-html.js');
  assert.match(code, /\bl=own\("implementation"\)\.createHTMLDocument\(""\),/);
  assert.doesNotMatch(code, /=document\b|\bdocument\.create|importNode/);
});

test('no guarded module reads a name which the page can replace', () => {
  for (const file of Object.keys(guarded).filter((name) => !name.endsWith('/property.js'))) {
    assert.doesNotMatch(guardedText(file), clobberable, file);
  }
});

test('a module that was never loaded, and so never patched, stops the build', () => {
  const plugin = patchModules('guard', { 'a/a.js': [{ find: 'x', put: 'y' }] });
  plugin.buildStart();
  assert.throws(() => plugin.generateBundle.call(context), /guard: never loaded, so never patched: a\/a\.js/);
  assert.deepEqual(plugin.transform.handler('x', '/p/node_modules/a/a.js?v=1'), { code: 'y', map: null });
  plugin.generateBundle.call(context);
  patchModules('guard', { 'a/a.js': [] }, ['a/a.js']).generateBundle.call(context);
});

test('a built file that reads a name which the page can replace stops the build', () => {
  const check = litGuard({ policyModule: '/policy.ts', documentModule: '/document.ts' }).at(-1);
  check.generateBundle.call(context, {}, { 'a.js': { type: 'chunk', fileName: 'a.js', code: 'let a' } });
  const bundle = { 'a.js': { type: 'chunk', fileName: 'a.js', code: 'globalThis.litHtmlVersions' } };
  assert.throws(() => check.generateBundle.call(context, {}, bundle), /a\.js reads litHtmlVersions/);
});
