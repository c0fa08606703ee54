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

// Bringing the script as one file is another build of the same sources: here where a page asks for it, everywhere in test:deep.
describe('the host list', { concurrency: true }, () => {
  for (const host of HOSTS) {
    const { number, name, ways = ['module'], expected = 'news' } = host;
    const ends = [expected].flat().every((outcome) => outcome === 'fallback') ? 'keeps the fallback' : 'shows the news';
    test(`host ${number}, ${name}, ${ends}, and nothing of ours is left in the page`, async () => {
      for (const way of ways) assert.deepEqual(await run.faults(host, way), []);
    });
  }
});
