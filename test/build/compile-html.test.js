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
  assert.throws(() => compile('<table><tr><td>@</td></tr></table>'), /<table> in a template cannot be compiled/);
  assert.throws(() => compile('<p @></p>'), /stands where none can/);
  assert.throws(() => compile('<textarea>@</textarea>'), /stands where none can/);
  assert.throws(() => compile('<p title="&amp; @"></p>'), /an entity beside an expression in title/);
  assert.throws(() => compile('<p class="a'), /a tag in a template cannot be read/);
});
