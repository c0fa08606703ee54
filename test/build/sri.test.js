import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '../../scripts/lib/build/files.js';
import { read, root } from './support/built.js';

test('sri.json has the SHA-384 of every other file in cdn', () => {
  const values = JSON.parse(read('cdn/sri.json'));
  const files = filesBelow(join(root, 'cdn')).filter((file) => file !== 'sri.json');
  assert.deepEqual(Object.keys(values).sort(), files);
  for (const file of files) {
    const hash = createHash('sha384')
      .update(readFileSync(join(root, 'cdn', file)))
      .digest('base64');
    assert.equal(values[file], `sha384-${hash}`, file);
  }
});

test('the licences of what is built in lie beside it', () => {
  const licences = read('cdn/licenses.md');
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'zod'])
    assert.match(licences, new RegExp(`## ${name} - `));
});

test('each theme of the sources is in cdn/themes, minified', () => {
  const names = filesBelow(join(root, 'src/styles/themes'));
  assert.ok(names.length > 0);
  assert.deepEqual(filesBelow(join(root, 'cdn/themes')), names);
  for (const name of names) assert.doesNotMatch(read(`cdn/themes/${name}`), /\n\s|\/\*/);
});
