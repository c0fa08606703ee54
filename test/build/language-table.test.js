import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortLanguages } from '../../scripts/lib/build/language-table.js';
import { chunks, read } from './support/built.js';

const line = (tag, hash) => `${tag}:()=>import('./chunks/${tag}-${hash}.js')`;

test('the table of languages becomes a list of tags, whose files have one hash', () => {
  const { code, renamed } = shortLanguages(`let L={${line('ar', 'abc123')},${line('fr', 'def456')}},x=1`);
  const [, hash] = /-(\w{6})\.js/.exec(code);
  assert.equal(
    code,
    `let L=Object.fromEntries('ar fr'.split(' ').map(t=>[t,()=>import(\`./chunks/\${t}-${hash}.js\`)])),x=1`,
  );
  assert.deepEqual(renamed, [
    ['chunks/ar-abc123.js', `chunks/ar-${hash}.js`],
    ['chunks/fr-def456.js', `chunks/fr-${hash}.js`],
  ]);
});

test('the common hash changes with each file', () => {
  const hashOf = (french) => shortLanguages(`{${line('ar', 'abc123')},${line('fr', french)}}`).renamed[0][1];
  assert.equal(hashOf('def456'), hashOf('def456'));
  assert.notEqual(hashOf('def456'), hashOf('def457'));
});

test('a table that is not found fails the build', () => {
  assert.throws(() => shortLanguages("import('./chunks/ar-abc123.js')"), /table of languages/);
});

test('each language of the entry’s list has its file', () => {
  const [, tags, hash] = /'([\w ]+)'\.split\(' '\)\.map\(t=>.{20,40}-(\w{6})\.js/.exec(read('cdn/presslet.js'));
  const files = tags.split(' ').map((tag) => `chunks/${tag}-${hash}.js`);
  assert.deepEqual(
    files.filter((file) => !chunks.includes(file)),
    [],
  );
  assert.ok(files.length > 10);
});
