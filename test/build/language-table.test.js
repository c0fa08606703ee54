import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortLanguages } from '../../scripts/lib/build/language-table.js';
import { chunks, read } from './support/built.js';

const line = (name) => `${name}:()=>import('./chunks/${name}-abc123.js')`;

test('the table of languages becomes a list of tags', () => {
  assert.equal(
    shortLanguages(`let L={${line('ar')},${line('fr')}},x={${line('grid')}}`),
    `let L=Object.fromEntries('ar fr'.split(' ').map(t=>[t,()=>import(\`./chunks/\${t}-abc123.js\`)])),x={${line('grid')}}`,
  );
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
