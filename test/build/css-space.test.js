import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collapseCss, minifyCss } from '../../scripts/lib/build/css-space.js';

test('a whole style sheet is minified', () => {
  assert.equal(minifyCss(':host {\n  display: block;\n  color: #ff0000;\n}\n'), ':host{color:red;display:block}');
});

test('selectors of shadow trees, custom states and container queries survive', () => {
  const css = [
    ':host(:state(ready)) ::slotted(p){margin:0}',
    'a::part(link){color:red}',
    ':host([dir=rtl]) .x{color:red}',
    '@container feed (inline-size>=30em){.x{gap:1px}}',
    '.x{container:feed/inline-size}',
    '.x:dir(rtl){color:red}',
  ];
  for (const rule of css) assert.equal(minifyCss(rule), rule);
});

test('what Baseline 2024 understands is not lowered', () => {
  const color = '.a{color:color-mix(in srgb,currentColor 20%,transparent)}';
  for (const css of ['.a{& .b{color:red}}', '.a{margin-inline:1px}', '.a{inset:0}', color])
    assert.equal(minifyCss(css), css);
});

test('css that does not parse is an error that names the file', () => {
  assert.throws(() => minifyCss('.a { color: red; } }', 'grid.ts'), { fileName: 'grid.ts' });
});

test('the pieces of a template lose comments and white space only', () => {
  assert.equal(collapseCss('\n  :host {\n    /* why */\n    width: '), ' :host{width: ');
  assert.equal(collapseCss(' ;\n  margin: 0 auto;\n}\n.a  .b { }'), ';margin: 0 auto;}.a .b{}');
});

test('strings in the pieces of a template keep their white space and marks', () => {
  assert.equal(collapseCss(`a { content: "a  ;  \\"  /* b */" ; }`), `a{content: "a  ;  \\"  /* b */";}`);
  assert.equal(collapseCss("a { content: ' { ' }"), "a{content: ' { '}");
});

test('a comment that alone parts two tokens still parts them, without a space', () => {
  assert.equal(collapseCss('p/* why */.lead{}'), 'p/**/.lead{}');
});
