import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyLiterals } from '../../scripts/lib/build/literals.js';

test('a css template becomes smaller and the code around it stays', () => {
  const code = 'const a: string = `  x  `; const b = css`\n.a { color: red; }\n`;';
  assert.equal(minifyLiterals(code), 'const a: string = `  x  `; const b = css`.a{color:red}`;');
});

test('an html template becomes a call with the compiled template, written once after the imports', () => {
  const code = [
    "import { html } from 'lit';",
    'const a = (x?: string) => html`<p>\n  ${x as string}\n</p>`;',
    'const b = (x: string) => html`<p>${x}</p>`;',
    'const c = html`<b>None</b>`;',
  ];
  const compiled = [
    "import { html } from 'lit';",
    'const $html0 = ["<p><?></p>",1];',
    'const $html1 = ["<b>None</b>"];',
    '',
    'const a = (x?: string) => html($html0, (x as string));',
    'const b = (x: string) => html($html0, (x));',
    'const c = html($html1);',
  ];
  assert.equal(minifyLiterals(code.join('\n')), compiled.join('\n'));
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
    minifyLiterals('html`<ul>\n  ${list.map((x) => html`\n  <li>${x}</li>\n`)}\n</ul>`;'),
    '\nconst $html0 = ["<ul><?></ul>",1];\nconst $html1 = ["<li><?></li>",1];\nhtml($html0, (list.map((x) => html($html1, (x)))));',
  );
});

test('a sequence in an expression stays one value', () => {
  assert.match(minifyLiterals('html`<p>${(a, b)} ${c}</p>`'), /html\(\$html0, \(\(a, b\)\), \(c\)\)$/);
});

test('back-ticks, back-slashes and dollars come through', () => {
  assert.match(minifyLiterals('html`<p>  \\` \\\\ \\${x} $5 </p>`'), /= \["<p>` \\\\ \$\{x\} \$5<\/p>"\];/);
  assert.equal(minifyLiterals('css`a::before { content: "\\\\201C"; }`'), 'css`a:before{content:"“"}`');
});

test('a module that does not parse is an error that names it', () => {
  assert.throws(() => minifyLiterals('const = 1', 'card.ts'), /card\.ts/);
});
