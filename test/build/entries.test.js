import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '../../scripts/lib/build/files.js';
import { read, root } from './support/built.js';

const { exports } = JSON.parse(read('package.json'));
const ELEMENTS = ['article-body', 'article-card', 'related-articles', 'section-feed'];

/** The entries that are modules, with those that a star stands for. */
const modules = Object.entries(exports)
  .filter(([, target]) => target.default)
  .flatMap(([path, target]) => (path.includes('*') ? starred(path, target.default) : [path]))
  .map((path) => path.replace(/^\./, 'presslet'));

function starred(path, target) {
  const [before, after] = target.split('*');
  return filesBelow(join(root, before))
    .filter((file) => file.endsWith(after))
    .map((file) => path.replace('*', file.slice(0, -after.length)));
}

/** What a module of Node's own says of an entry: its names, and the tags that it registered. */
function imported(entry) {
  const script = `
    const names = Object.keys(await import('${entry}'));
    const tags = ${JSON.stringify(ELEMENTS.map((name) => `news-${name}`))};
    console.log(JSON.stringify({ names, tags: tags.filter((tag) => globalThis.customElements?.get(tag)) }));`;
  const run = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], run));
}

test('the package has the entries that the contract names', () => {
  const elements = ELEMENTS.flatMap((name) => [`./${name}`, `./${name}/define`]);
  const others = [
    './react',
    './jsx',
    './svelte',
    './vue',
    './prerender',
    './locales/*',
    './themes/*',
    './schema/*',
    './cdn/*',
  ];
  const files = ['./custom-elements.json', './package.json'];
  assert.deepEqual(Object.keys(exports), ['.', './define', ...elements, ...others, ...files]);
});

test('types come first, and each path leads to files that are there', () => {
  for (const [path, target] of Object.entries(exports)) {
    if (typeof target !== 'string') assert.equal(Object.keys(target)[0], 'types', path);
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      const [before, after] = file.split('*');
      const found = after === undefined ? existsSync(join(root, before)) : filesBelow(join(root, before)).length;
      assert.ok(found, file);
    }
  }
});

test('each language has an entry, with its types', () => {
  const files = filesBelow(join(root, 'dist/locales'));
  const tags = filesBelow(join(root, 'cdn/chunks')).map((file) => /^([a-z]{2})-/.exec(file)?.[1]);
  const expected = tags.filter(Boolean).flatMap((tag) => [`${tag}.d.ts`, `${tag}.js`]);
  assert.deepEqual(files, expected);
});

test('the entries of elements, of Node and of languages load without a browser and register nothing', () => {
  for (const entry of modules.filter((name) => !/\/define$|\/react$|\/locales\/(?!de$)/.test(name)))
    assert.deepEqual(imported(entry).tags, [], entry);
});

test('the main entry has the classes and what reads feeds', () => {
  const { names } = imported('presslet');
  for (const name of ['ArticleCardElement', 'SectionFeedElement', 'NewsLoadEvent', 'loadFeed', 'parseFeed'])
    assert.ok(names.includes(name), name);
});

test('an entry of one element has its class', () => {
  assert.deepEqual(imported('presslet/section-feed').names, ['SectionFeedElement']);
});

test('those that define load without a browser too, and register what they say', () => {
  const tags = ELEMENTS.map((name) => `news-${name}`);
  assert.deepEqual(imported('presslet/define').tags, tags);
  assert.deepEqual(imported('presslet/react').tags, tags);
  for (const name of ELEMENTS) assert.deepEqual(imported(`presslet/${name}/define`).tags, [`news-${name}`]);
});

test('a language is in its entry, and the elements have it from there', () => {
  const script = `
    const { default: words } = await import('presslet/locales/de');
    const { LOCALES } = await import('./dist/i18n/locales.js');
    console.log(words.retry, (await LOCALES.de()).default === words, LOCALES.de() === LOCALES.de());`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  assert.equal(said.trim(), 'Erneut versuchen true true');
});
