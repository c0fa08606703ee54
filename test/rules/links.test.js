import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './source.js';

const DOCS = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
const FILES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'llms.txt', ...DOCS.map((name) => `docs/${name}`)];
const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const withoutCode = (text) => text.replace(/^```[\s\S]*?^```$/gm, '');

/** The names of a file's headings as forges make them: lower case, without punctuation, hyphens for spaces. */
const anchorsOf = (file) =>
  [...withoutCode(read(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

for (const file of FILES)
  test(`every link in ${file} leads to what is there`, () => {
    const links = [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
    for (const link of links.filter((each) => !/^[a-z]+:/.test(each))) {
      const [path, anchor] = link.split('#');
      const target = path ? join(dirname(file), path) : file;
      assert.ok(existsSync(join(ROOT, target)), link);
      if (anchor) assert.ok(anchorsOf(target).includes(anchor), link);
    }
  });

test('every page of the documentation is found from its first', () => {
  const first = read('docs/README.md');
  for (const name of DOCS.filter((each) => each !== 'README.md')) assert.ok(first.includes(`(${name})`), name);
});

test('what a machine is told names each page that people start from', () => {
  const text = read('llms.txt');
  for (const name of DOCS.filter((each) => !/README|bytes|hosts|embeds|languages/.test(each)))
    assert.ok(text.includes(`(docs/${name})`), name);
});
