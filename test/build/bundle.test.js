import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import globals from 'globals';
import { clobberable } from '../../scripts/lib/build/lit-guard.js';
import { chunks, nodesOf, read, scripts } from './support/built.js';

for (const file of scripts) {
  const code = read(`cdn/${file}`);

  test(`${file} holds no decorator syntax`, () => {
    const decorated = nodesOf(file).filter(({ decorators }) => decorators?.length > 0);
    assert.deepEqual(decorated, []);
  });

  test(`${file} evaluates no text`, () => {
    const evaluators = nodesOf(file).filter(
      ({ type, callee }) => /^(?:Call|New)Expression$/.test(type) && /^(?:eval|Function)$/.test(callee.name ?? ''),
    );
    assert.deepEqual(evaluators, []);
    assert.doesNotMatch(code, /new Function|\beval\(|\.constructor\(["'`]/);
  });

  test(`${file} holds zod/mini and nothing of the full zod`, () => {
    assert.doesNotMatch(code, /["'`]Zod(?!Mini|Encode)\w+["'`]|ZodObjectJIT|ZodRealError/);
  });

  test(`${file} reads nothing that an element of the page can take the place of`, () => {
    assert.doesNotMatch(code, clobberable);
  });

  test(`${file} uses only what the platform declares`, () => {
    const messages = new Linter().verify(code, [
      {
        languageOptions: { globals: globals.browser, ecmaVersion: 'latest' },
        rules: { 'no-undef': ['error', { typeof: true }] },
      },
    ]);
    assert.deepEqual(
      messages.map(({ message }) => message),
      [],
    );
  });

  test(`${file} writes no style attribute and no style element`, () => {
    const texts = nodesOf(file).flatMap(({ type, value }) =>
      type === 'TemplateElement' ? [value.raw] : type === 'Literal' && typeof value === 'string' ? [value] : [],
    );
    assert.deepEqual(
      texts.filter((text) => /<[^>]*\sstyle\s*=|<style\b/i.test(text)),
      [],
    );
  });

  test(`${file} does not preload, and leaves no mark of the bundler`, () => {
    assert.doesNotMatch(code, /vite|modulepreload|sourceMappingURL/i);
  });
}

test('the one Trusted Types policy is presslet, and no chunk makes one', () => {
  for (const file of scripts) {
    const policies = nodesOf(file).filter(({ type, callee }) => {
      const property = callee?.type === 'ChainExpression' ? callee.expression.property : callee?.property;
      return type === 'CallExpression' && property?.name === 'createPolicy';
    });
    assert.deepEqual(
      policies.map(({ arguments: [name] }) => name.value ?? name.quasis[0].value.cooked),
      chunks.includes(file) ? [] : ['presslet'],
      file,
    );
    assert.doesNotMatch(read(`cdn/${file}`), /["'`]lit-html["'`]/);
  }
});

test('zod is in the entry, so that the tests of what is not there mean something', () => {
  assert.match(read('cdn/presslet.js'), /invalid_type/);
});
