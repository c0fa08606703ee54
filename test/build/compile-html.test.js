import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileHtml } from '../../scripts/lib/build/compile-html.js';

/** Writes the expressions of a template as `@`; so no template here has a listener. */
const compile = (template) => compileHtml(template.split('@'));

test('a template without expressions is its HTML', () => {
  assert.deepEqual(compile('<p class="a">b</p>'), ['<p class="a">b</p>']);
});

test('children are marked and counted with the elements, in document order', () => {
  assert.deepEqual(compile('<p>@<b>@</b></p>@'), ['<p><?><b><?></b></p><?><?>', 1, 3, 4]);
  assert.deepEqual(compile('@ and @'), ['<?> and <?><?>', 0, 1]);
});

test('a child at the end has a node behind it, so that clearing it spares what follows the template', () => {
  assert.deepEqual(compile('@'), ['<?><?>', 0]);
  assert.deepEqual(compile('<p>@</p>'), ['<p><?></p>', 1]);
});

test('a bound attribute leaves the HTML, with its element, name and texts', () => {
  assert.deepEqual(compile('<p><a part="link" href=@ class="a @ b @">x</a></p>'), [
    '<p><a part="link">x</a></p>',
    [1, 'href'],
    [1, 'class', 'a ', ' b ', ''],
  ]);
});

test('properties, switches and listeners keep the sign before their name', () => {
  assert.deepEqual(compileHtml(['<p .lang=', ' ?hidden=', ' @click="', '"></p>']), [
    '<p></p>',
    [0, '.lang'],
    [0, '?hidden'],
    [0, '@click'],
  ]);
});

test('values in quotes keep what is in them', () => {
  assert.deepEqual(compile(`<a title="a > b" alt='say "x"' hidden>@</a>`), [
    '<a title="a > b" alt="say &quot;x&quot;" hidden><?></a>',
    1,
  ]);
});

test('a slash at the end of a tag, and comments, go', () => {
  assert.deepEqual(compile('<img src=@ /><!-- why --><br/>@'), ['<img><br><?><?>', [0, 'src'], 2]);
});

test('what an element holds that is plain text is no markup', () => {
  assert.deepEqual(compile('<textarea><b></textarea>@'), ['<textarea><b></textarea><?><?>', 1]);
});

test('a less-than sign that opens no tag is text', () => {
  assert.deepEqual(compile('<p>1 < @</p>'), ['<p>1 < <?></p>', 1]);
});

test('what cannot be compiled stops the build', () => {
  assert.throws(() => compile('<template>@</template>'), /<template> in a template cannot be compiled/);
  assert.throws(() => compile('<p @></p>'), /stands where none can/);
  assert.throws(() => compile('<textarea>@</textarea>'), /stands where none can/);
  assert.throws(() => compile('<p title="&amp; @"></p>'), /an entity beside an expression in title/);
  assert.throws(() => compile('<p class="a'), /a tag in a template cannot be read/);
});

const tables = {
  'a table with one expression in it': [
    '<div><table part="table" class=@>\n@\n</table>@</div>',
    ['<div><table part="table">\n<?>\n</table><?></div>', [1, 'class'], 2, 3],
  ],
  'a table that the template only holds': ['<table></table>@', ['<table></table><?><?>', 1]],
  'a row': ['<tr>@</tr>', ['<tr><?></tr>', 1]],
  'two rows': ['<TR>@</TR>\n<tr>@</tr>', ['<TR><?></TR>\n<tr><?></tr>', 1, 3]],
  'a cell with bound attributes': [
    '<td colspan=@ rowspan=@>@</td>',
    ['<td><?></td>', [0, 'colspan'], [0, 'rowspan'], 1],
  ],
  'cells of both kinds': ['<th scope="row">@</th><td>@</td>', ['<th scope="row"><?></th><td><?></td>', 1, 3]],
  'the groups of a table': [
    '<caption>@</caption><colgroup>@</colgroup><thead>@</thead><tbody>@</tbody><tfoot>@</tfoot>',
    [
      '<caption><?></caption><colgroup><?></colgroup><thead><?></thead><tbody><?></tbody><tfoot><?></tfoot>',
      ...[1, 3, 5, 7, 9],
    ],
  ],
  columns: ['<col span=@ /><col>', ['<col><col>', [0, 'span']]],
};

for (const [what, [template, compiled]] of Object.entries(tables)) {
  test(`the parser changes nothing of ${what}, so it is compiled`, () => {
    assert.deepEqual(compile(template), compiled);
  });
}

const changed = {
  '<table><tr><td>@</td></tr></table>': '<table>',
  '<table>@ and</table>': '<table>',
  '<table>@@</table>': '<table>',
  '<table><b>@</b></table>': '<table>',
  '<table>@': '<table>',
  '<p>x<table>@</table></p>': '<table>',
  '<p><b>x</b></p><p>@<table>@</table>': '<table>',
  '<tr><td>@</td></tr>': '<tr>',
  '<tr>a @</tr>': '<tr>',
  '<tr>@<td>': '<tr>',
  '<td>@</td><tr>@</tr>': '<td>',
  '<td>@</td>@': '<td>',
  '<div><td>@</td></div>': '<td>',
  '<tbody>@</thead>': '<tbody>',
  '<colgroup><col></colgroup>': '<colgroup>',
  '<col>@': '<col>',
  'a</table>': '</table>',
};

for (const [template, tag] of Object.entries(changed)) {
  test(`what the parser may change is not compiled: ${template}`, () => {
    assert.throws(() => compile(template), {
      message: `${tag} in a template cannot be compiled where it stands: write each element of a table as a template of its own, with nothing but one expression in it`,
    });
  });
}

test('what only looks like a table is compiled', () => {
  assert.deepEqual(
    compile('<p title="<tr>">@</p><textarea><td></textarea><!-- <tr> --><x-table>@</x-table>').slice(1),
    [1, 4],
  );
});
