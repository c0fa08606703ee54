import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { HOSTS } from '../hosts/hosts.js';
import { open } from '../hosts/support/chromium.js';
import { openRun } from '../hosts/support/run.js';

const run = await openRun(await open());
after(() => run.close());

const NUMBERS = Array.from({ length: 69 }, (_, index) => index + 1);

test('every host page of the list is here, and at least 58 show the news in one way or another', () => {
  assert.deepEqual([...new Set(HOSTS.map(({ number }) => number))], NUMBERS);
  const shows = ({ expected = 'news' }) => [expected].flat().some((outcome) => outcome !== 'fallback');
  assert.ok(new Set(HOSTS.filter(shows).map(({ number }) => number)).size >= 58);
});

test('each host page that shows less than the news says why', () => {
  const less = HOSTS.filter(({ expected = 'news', variant }) => !variant && [expected].flat().includes('fallback'));
  assert.deepEqual(
    less.filter(({ reason }) => !reason),
    [],
  );
});

/** One or two of each kind: policies, other scripts, changed intrinsics, what is missing, names, styles, documents, moves. */
const SPREAD = [1, 3, 4, 7, 13, 16, 18, 22, 26, 27, 28, 31, 32, 36, 39, 44, 46, 48, 52, 54, 56, 59, 61, 63, 66, 68, 69];

// All of them, in each engine and with the script as one file too, are test:deep's.
describe('the host list', { concurrency: true }, () => {
  for (const host of HOSTS.filter(({ number, variant }) => SPREAD.includes(number) && !variant)) {
    const { number, name, ways = ['module'], expected = 'news' } = host;
    const ends = [expected].flat().every((outcome) => outcome === 'fallback') ? 'keeps the fallback' : 'shows the news';
    test(`host ${number}, ${name}, ${ends}, and nothing of ours is left in the page`, async () => {
      for (const way of ways) assert.deepEqual(await run.faults(host, way), []);
    });
  }
});
