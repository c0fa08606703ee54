import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortTokens } from '../../scripts/lib/build/private-tokens.js';
import { read } from './support/built.js';

const TABLE = `.root {
  --_once: var(--news-once, 1em);
  --_twice: var(--news-twice, 2em);
  --_ground: var(--news-ground, var(--_paper));
}`;
const USES = ['.a { gap: var(--_once); margin: var(--_twice) }', '.b { margin: var(--_twice); color: var(--_ground) }'];
const short = (css, ...more) => shortTokens(TABLE, [TABLE, ...USES, ...more])(css);

test('a token that is used once stands where it is used', () => {
  assert.equal(short(USES[0]), '.a { gap: var(--news-once, 1em); margin: var(--0_) }');
  assert.ok(!short(TABLE).includes('news-once'));
});

test('a token that is used more often has a short name, the same in each module', () => {
  assert.match(short(TABLE), /--0_: var\(--news-twice, 2em\);/);
  assert.match(short(USES[1]), /margin: var\(--0_\)/);
});

test('what stands in the value of a token that went has its short name, too', () => {
  assert.match(short(USES[1]), /color: var\(--news-ground, var\(--1_\)\)/);
});

test('a token that something else sets as well stays', () => {
  const hero = '.hero { --_once: 2em }';
  assert.match(short(TABLE, hero), /--\w_: var\(--news-once, 1em\)/);
});

test('what pages know stays as it is', () => {
  assert.equal(
    short('.c { color: var(--news-twice); --news-once: 1px }'),
    '.c { color: var(--news-twice); --news-once: 1px }',
  );
});

test('the script has every token of the table, and no private name that is not set', () => {
  const names = [...read('src/styles/tokens.styles.ts').matchAll(/--news-[a-z-]+/g)].map(([name]) => name);
  const built = read('cdn/presslet.full.js');
  assert.deepEqual(
    names.filter((name) => !built.includes(`var(${name}`)),
    [],
  );
  const used = new Set([...built.matchAll(/var\((--\w+_)\)/g)].map(([, name]) => name));
  assert.ok(used.size > 3);
  assert.deepEqual(
    [...used].filter((name) => !built.includes(`${name}:`)),
    [],
  );
});
