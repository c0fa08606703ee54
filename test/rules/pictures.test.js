import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MAX_BYTES } from '../../scripts/lib/pictures/camera.js';
import { README_PICTURES } from '../../scripts/lib/pictures/readme.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}docs/pictures/`;
const files = readdirSync(folder);

test('the pictures of README.md are those that the scripts make, and are there', () => {
  const named = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/\]\((docs\/pictures\/[^)]+)\)/g)].map(
    ([, path]) => path,
  );
  assert.deepEqual(named, [
    ...README_PICTURES.map(({ name }) => `docs/pictures/${name}.webp`),
    'docs/pictures/bench.svg',
  ]);
  for (const path of named) assert.ok(existsSync(root + path), path);
});

test('every picture of the docs is WebP, or a drawing as SVG, and small', () => {
  assert.ok(files.length > 0);
  for (const file of files) {
    const bytes = readFileSync(folder + file);
    if (file.endsWith('.svg')) assert.match(bytes.toString('utf8'), /^<svg [^>]*>\s*<title[ >]/, file);
    else assert.equal(`${bytes.toString('latin1', 0, 4)} ${bytes.toString('latin1', 8, 12)}`, 'RIFF WEBP', file);
    assert.ok(bytes.length <= MAX_BYTES, `${file}: ${bytes.length} bytes`);
  }
});

test('every drawing of the docs says in words what it shows, and runs nothing', () => {
  for (const file of files.filter((name) => name.endsWith('.svg'))) {
    const text = readFileSync(folder + file, 'utf8');
    assert.match(text, /role="img" aria-labelledby="title desc"/, file);
    assert.match(text, /<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]{40,}<\/desc>/, file);
    assert.doesNotMatch(text, /<script|\bon\w+=|href=/, file);
  }
});
