import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { blocksOf } from '../pages/examples/blocks.js';
import { ROOT } from './source.js';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const blocks = (text, language) =>
  blocksOf(text)
    .filter((block) => block.language === language)
    .map(({ code }) => code);
const addresses = read('docs/addresses.md');
const nginx = read('docs/operating/nginx.conf');
const headers = read('docs/operating/_headers');

test('the headers of the script are those of the whole file', () => {
  const shown = blocks(addresses, '').find((text) => text.startsWith('/presslet/'));
  assert.ok(headers.endsWith(shown));
});

test('what is shown of nginx’s configuration stands in the one that is tested', () => {
  const names = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  const shown = names.flatMap((name) => blocks(read(`docs/${name}`), 'nginx'));
  assert.ok(shown.length >= 3);
  for (const text of shown) {
    assert.equal(text.split('{').length, text.split('}').length, text);
    for (const [directive] of text.matchAll(/add_header [^;]+;/g)) assert.ok(nginx.includes(directive), directive);
  }
});

test('both kinds of address send what the table says', () => {
  for (const life of ['public, max-age=3600, stale-while-revalidate=86400', 'public, max-age=31536000, immutable']) {
    assert.ok(addresses.includes(`\`${life}\``));
    for (const text of [nginx, headers]) assert.ok(text.includes(life), life);
  }
});

test('the version in the addresses is the package’s', () => {
  const { version } = JSON.parse(read('package.json'));
  for (const name of ['docs/addresses.md', 'docs/security.md'])
    for (const [, named] of read(name).matchAll(/releases\/(\d[\d.]*\d)\//g)) assert.equal(named, version, name);
});
