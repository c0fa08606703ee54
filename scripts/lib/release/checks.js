import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../build/files.js';
import { measure, overBudget, withoutBudget } from '../build/sizes.js';
import { integrityOf } from '../build/sri.js';

/**
 * What a release needs beside passed tests. Each tells what is missing, in a sentence, or nothing where all is well.
 * @type {Readonly<Record<string, (root: string) => string | null>>}
 */
export const checks = Object.freeze({ version, changelog, addresses, sizes, integrity, packed, git });

const read = (root, path) => readFileSync(join(root, path), 'utf8');
const versionOf = (root) => JSON.parse(read(root, 'package.json')).version;

/** The version is one (Semantic Versioning 2.0, section 2), the lock file's and the bundles'. */
function version(root) {
  const own = versionOf(root);
  // One with a hyphen would be what everybody gets by `npm install`.
  if (!/^\d+\.\d+\.\d+$/.test(own)) return `"${own}" in package.json is no version of a release`;
  const locked = JSON.parse(read(root, 'package-lock.json')).version;
  if (locked !== own) return `package-lock.json says ${locked}, package.json ${own}: run npm install`;
  for (const file of ['cdn/presslet.js', 'cdn/presslet.full.js'])
    if (!read(root, file).startsWith(`/*! Presslet ${own}:`)) return `${file} was not built as ${own}`;
  return null;
}

/** The changelog has a section of that version, at its top, with something in it. */
function changelog(root) {
  const own = versionOf(root);
  const [, newest = ''] = read(root, 'CHANGELOG.md').split(/^## /m);
  const [first, ...lines] = newest.trim().split('\n');
  if (first !== own) return `CHANGELOG.md begins with ${first || 'nothing'}, not with ${own}`;
  return lines.some((line) => line.startsWith('- ')) ? null : `CHANGELOG.md says nothing about ${own}`;
}

/** The documentation's fixed addresses name that version. */
function addresses(root) {
  const own = versionOf(root);
  const docs = readdirSync(join(root, 'docs')).map((name) => `docs/${name}`);
  for (const name of [...docs, 'README.md', 'llms.txt'].filter((each) => /\.(?:md|txt)$/.test(each))) {
    if (!existsSync(join(root, name))) continue;
    const named = [...read(root, name).matchAll(/\/releases\/(\d[^/\s]*)\//g)].map(([, each]) => each);
    const other = named.find((each) => each !== own);
    if (other) return `${name} names ${other}, not ${own}`;
  }
  return null;
}

/** No script is larger than its budget, and none has no budget. */
function sizes(root) {
  const found = measure(join(root, 'cdn'), filesBelow(join(root, 'cdn')));
  const large = overBudget(found).map(({ file, brotli, limit }) => `${file} has ${brotli} of ${limit} bytes`);
  const faults = [...large, ...withoutBudget(found).map((file) => `${file} has no budget`)];
  return faults.join('; ') || null;
}

/** `sri.json` names every other file with its hash. */
function integrity(root) {
  const files = filesBelow(join(root, 'cdn')).filter((file) => file !== 'sri.json');
  const wanted = integrityOf(join(root, 'cdn'), files);
  const told = JSON.parse(read(root, 'cdn/sri.json'));
  const wrong = [...new Set([...files, ...Object.keys(told)])].filter((file) => told[file] !== wanted[file]);
  return wrong.length ? `cdn/sri.json is wrong about ${wrong.join(', ')}` : null;
}

/** npm packs what package.json's exports lead to. */
function packed(root) {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
  );
  const there = new Set(files.map(({ path }) => path));
  const { exports, bin = {} } = JSON.parse(read(root, 'package.json'));
  const targets = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  const wanted = [...targets, ...Object.values(bin)].map((path) => path.replace(/^\.\//, ''));
  const missing = wanted.filter((path) =>
    path.includes('*') ? ![...there].some((each) => each.startsWith(path.split('*')[0])) : !there.has(path),
  );
  return missing.length ? `npm packs no ${missing.join(', ')}` : null;
}

/** All is committed, and the tag of that version, where there is one, is this commit. */
function git(root) {
  if (!existsSync(join(root, '.git'))) return 'this is no clone of the repository';
  const ask = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const changed = ask('status', '--porcelain');
  if (changed) return `not committed: ${changed.split('\n').join(', ')}`;
  const tag = `v${versionOf(root)}`;
  const tagged = ask('tag', '--list', tag) && ask('rev-list', '-n', '1', tag);
  return tagged && tagged !== ask('rev-parse', 'HEAD') ? `${tag} is another commit` : null;
}
