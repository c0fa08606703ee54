import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { integrityOf } from '../../scripts/lib/build/sri.js';
import { checks } from '../../scripts/lib/release/checks.js';
import { read, root } from './support/built.js';

/** A package that is ready, but for what is given. */
function release(files, check) {
  const folder = mkdtempSync(join(tmpdir(), 'presslet-release-'));
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    const own = { name: 'small', version: '1.2.3', files: ['cdn'], exports: { '.': './cdn/presslet.js' } };
    const ready = {
      'package.json': JSON.stringify(own),
      'package-lock.json': JSON.stringify({ version: '1.2.3' }),
      'CHANGELOG.md': '# Changelog\n\n## 1.2.3\n\n- Faster.\n\n## 1.2.2\n\n- Slower.\n',
      'docs/addresses.md': 'https://cdn.example/releases/1.2.3/presslet.full.js',
      'cdn/presslet.js': '/*! Presslet 1.2.3: licenses.md */\n',
      'cdn/presslet.full.js': '/*! Presslet 1.2.3: licenses.md */\n',
    };
    for (const [path, text] of Object.entries({ ...ready, ...files })) put(path, text);
    const scripts = ['presslet.js', 'presslet.full.js'];
    if (!files['cdn/sri.json']) put('cdn/sri.json', JSON.stringify(integrityOf(join(folder, 'cdn'), scripts)));
    return check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const [name, check] of Object.entries(checks).filter(([each]) => each !== 'git'))
  test(`a package that is ready has no fault of ${name}`, () => {
    assert.equal(release({}, check), null);
  });

test('this package is ready, but for what is not committed', () => {
  for (const [name, check] of Object.entries(checks)) if (name !== 'git') assert.equal(check(root), null, name);
});

for (const [name, files, fault] of [
  ['version', { 'package-lock.json': '{"version":"1.2.2"}' }, /package-lock\.json says 1\.2\.2/],
  ['version', { 'package.json': '{"version":"next"}' }, /is no version/],
  ['version', { 'package.json': '{"version":"1.2.3-rc.1"}' }, /is no version/],
  ['addresses', { 'llms.txt': 'https://cdn.example/releases/1.2.3-rc/presslet.js' }, /llms\.txt names 1\.2\.3-rc/],
  ['version', { 'cdn/presslet.full.js': '/*! Presslet 1.2.2: */' }, /presslet\.full\.js was not built as 1\.2\.3/],
  ['changelog', { 'CHANGELOG.md': '# Changelog\n\n## 1.2.2\n\n- Slower.\n' }, /begins with 1\.2\.2/],
  ['changelog', { 'CHANGELOG.md': '# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- Slower.\n' }, /says nothing about 1\.2\.3/],
  ['addresses', { 'docs/a.md': 'https://cdn.example/releases/1.2.2/presslet.js' }, /docs\/a\.md names 1\.2\.2/],
  ['sizes', { 'cdn/large.js': 'x' }, /large\.js has no budget/],
  ['integrity', { 'cdn/sri.json': '{"presslet.js":"sha384-x"}' }, /wrong about presslet\.full\.js, presslet\.js/],
  ['packed', { 'package.json': '{"name":"a","version":"1.2.3","exports":{".":"./dist/index.js"}}' }, /dist\/index\.js/],
  ['git', {}, /no clone/],
])
  test(`of ${name} it is told that ${fault.source.replaceAll('\\', '')}`, () => {
    assert.match(release(files, checks[name]) ?? 'nothing', fault);
  });

test('what is not committed, and a tag that is elsewhere, are told', () => {
  const git = (folder, ...args) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: folder });
  release({}, (folder) => {
    git(folder, 'init', '-q');
    assert.match(checks.git(folder), /not committed: /);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'One');
    assert.equal(checks.git(folder), null);
    git(folder, 'tag', 'v1.2.3');
    assert.equal(checks.git(folder), null);
    git(folder, 'commit', '-qm', 'Two', '--allow-empty');
    assert.match(checks.git(folder), /v1\.2\.3 is another commit/);
  });
});

test('the workflow of a tag runs the same check, and publishes only after it', () => {
  const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  assert.ok(text.indexOf('release:check') > 0 && text.indexOf('release:check') < text.indexOf('npm publish'));
  assert.ok(JSON.parse(read('package.json')).scripts['release:check']);
});
