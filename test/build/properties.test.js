import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutDecorators } from '../../scripts/lib/build/properties.js';

test('decorated fields become calls after the class, in their order', () => {
  const code =
    "export class A extends B {\n  @property() a = 1;\n  @property({ attribute: 'b-c' }) override bC = 2;\n}\nnext();";
  const without =
    "export class A extends B {\n   a = 1;\n   override bC = 2;\n}\nA.createProperty('a');\nA.createProperty('bC', { attribute: 'b-c' });\nnext();";
  assert.equal(withoutDecorators(code), without);
});

test('a state is a property without an attribute', () => {
  assert.match(
    withoutDecorators('class A { @state() protected a = 1; }'),
    /A\.createProperty\('a', \{ state: true, attribute: false \}\);/,
  );
});

test('other decorators, and several at once, stay', () => {
  for (const code of ["class A { @query('p') a; }", 'class A { @property() @other() a; }', 'class A { a = 1; }']) {
    assert.equal(withoutDecorators(code), code);
  }
});
