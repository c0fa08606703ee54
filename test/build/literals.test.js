import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyLiterals } from '../../scripts/lib/build/literals.js';

test('css and html templates become smaller and the code around them stays', () => {
  const code =
    'const a: string = `  x  `; const b = css`\n.a { color: red; }\n`; const c = (x?: string) => html`<p>\n${x as string}</p>`;';
  const smaller =
    'const a: string = `  x  `; const b = css`.a{color:red}`; const c = (x?: string) => html`<p>${x as string}</p>`;';
  assert.equal(minifyLiterals(code), smaller);
});

test('a template marked as css is minified, an unmarked one is not', () => {
  assert.equal(
    minifyLiterals('export const grid = /* css */ `.a { gap: 1px; }`;'),
    'export const grid = /* css */ `.a{gap:1px}`;',
  );
  assert.equal(minifyLiterals('export const grid = `.a { gap: 1px; }`;'), 'export const grid = `.a { gap: 1px; }`;');
});

test('css with expressions is only collapsed', () => {
  assert.equal(minifyLiterals('css`\n  ${base}\n  .a { width: ${size}px; }\n`'), 'css` ${base} .a{width: ${size}px;}`');
});

test('templates inside the expressions of a template are reached', () => {
  assert.equal(
    minifyLiterals('html`<ul>\n  ${list.map((x) => html`\n  <li>${x}</li>\n`)}\n</ul>`'),
    'html`<ul>${list.map((x) => html`<li>${x}</li>`)}</ul>`',
  );
});

test('back-ticks, back-slashes and dollars come through', () => {
  assert.equal(minifyLiterals('html`<p>  \\` \\\\ \\${x} $5 </p>`'), 'html`<p>\\` \\\\ \\${x} $5</p>`');
  assert.equal(minifyLiterals('css`a::before { content: "\\\\201C"; }`'), 'css`a:before{content:"“"}`');
});

test('a module that does not parse is an error that names it', () => {
  assert.throws(() => minifyLiterals('const = 1', 'card.ts'), /card\.ts/);
});
