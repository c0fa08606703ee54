import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collapseHtml } from '../../scripts/lib/build/html-space.js';

/** Writes the expressions of a template as `@`. */
const collapse = (template) => collapseHtml(template.split('@')).join('@');

test('indentation next to the tags of blocks goes away', () => {
  assert.equal(collapse('\n  <ul>\n    <li>One</li>\n    <li>@</li>\n  </ul>\n  '), '<ul><li>One</li><li>@</li></ul>');
  assert.equal(collapse('<article>\n  @\n  <div>@</div>\n</article>'), '<article>@<div>@</div></article>');
});

test('a line break between inline tags stays one space, as the reader sees it', () => {
  assert.equal(collapse('<b>One</b>\n  <i>two</i>'), '<b>One</b> <i>two</i>');
  assert.equal(collapse('<span>@</span>\n  @\n  @'), '<span>@</span> @ @');
});

test('a run of white space in a text becomes one space', () => {
  assert.equal(collapse('<p>\n  More\n  @   articles\n</p>'), '<p>More @ articles</p>');
});

test('a no-break space is text', () => {
  assert.equal(collapse('<p>\u00a0 @</p>'), '<p>\u00a0 @</p>');
});

test('quoted attribute values are not touched, not even across expressions', () => {
  assert.equal(
    collapse('<a title="a  >\n b"   class=\'x  @  y\'>z</a>'),
    '<a title="a  >\n b" class=\'x  @  y\'>z</a>',
  );
});

test('attributes on lines of their own are parted by one space', () => {
  assert.equal(collapse('<a\n  href=@\n  ?hidden=@\n  @click=@\n>@</a\n>'), '<a href=@ ?hidden=@ @click=@>@</a>');
});

test('an unquoted expression before a slash stays apart from it', () => {
  assert.equal(collapse('<img src=@ />'), '<img src=@ />');
});

test('pre, textarea and style keep their white space', () => {
  for (const html of ['<pre>\n  a\n  <b>  c</b>\n</pre>', '<textarea>  a\n</textarea>', '<style>\n a { }\n</style>']) {
    assert.equal(collapse(html), html);
  }
  assert.equal(collapse('<pre> a </pre>\n  <p>b</p>'), '<pre> a </pre><p>b</p>');
});

test('comments are not touched', () => {
  assert.equal(collapse('<p>a <!-- <b>  c --> d  e</p>'), '<p>a <!-- <b>  c --> d e</p>');
});

test('a less-than sign that opens no tag is text', () => {
  assert.equal(collapse('<p>1  < 2</p>'), '<p>1 < 2</p>');
});

test('as many texts come out as went in', () => {
  assert.equal(collapseHtml(['', '', '']).length, 3);
  assert.deepEqual(collapseHtml(['<p>', '', '</p>']), ['<p>', '', '</p>']);
});
