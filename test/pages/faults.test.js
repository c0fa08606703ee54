import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERS } from './news/fault-answers.js';
import { CONNECTIONS } from './news/fault-connections.js';
import { headlines } from './news/page.js';
import { perform } from './support/plays.js';

const PLAYS = [...CONNECTIONS, ...ANSWERS];
/** Pauses before the second and the third try, at most; and what a machine adds. */
const AT_ONCE = [0, 500 + 1000 + 600];

const sights = await perform(PLAYS);

for (const { name, ends, asked, tries = asked, after = AT_ONCE, also = () => true } of PLAYS) {
  test(name, () => {
    const sight = sights.get(name);
    const { seen } = sight;
    assert.deepEqual(
      {
        status: seen.status,
        shows: headlines(seen),
        problem: seen.problem && [seen.problem.kind, seen.problem.status],
        told: seen.told,
        fallback: seen.fallback,
      },
      { ...ends, fallback: ends.status !== 'ready' },
    );
    assert.deepEqual([sight.asked, sight.tries.length], [asked, tries], 'requests');
    assert.ok(sight.after >= after[0] && sight.after <= after[1], `the end comes after ${sight.after} ms`);
    assert.deepEqual([sight.preflights, sight.open, sight.uncaught], [0, 0, []], 'preflights, open requests, uncaught');
    assert.deepEqual(
      sight.tries.flatMap(({ headers }) => headers),
      [],
      'headers of ours',
    );
    assert.ok(also(sight), 'and all else');
  });
}

test('every fault is played under a name of its own, and there are more than forty', () => {
  assert.equal(new Set(PLAYS.map(({ name }) => name)).size, PLAYS.length);
  assert.ok(PLAYS.length > 40);
});
