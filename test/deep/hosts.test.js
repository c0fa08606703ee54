import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { findBrowsers } from '../../scripts/browsers.js';
import { HOSTS } from '../hosts/hosts.js';
import { openRun } from '../hosts/support/run.js';

for (const engine of findBrowsers().engines) {
  const { open } = await import(`../hosts/support/${engine}.js`);
  const run = await openRun(await open());
  after(() => run.close());
  const there = HOSTS.filter(({ engines }) => !engines || engines.includes(engine));
  describe(engine, { concurrency: true }, () => {
    for (const host of there) {
      for (const way of host.ways ?? ['module', 'full']) {
        test(`${engine}: host ${host.number}, ${host.name}, by ${way}, ends as it should`, async () => {
          assert.deepEqual(await run.faults(host, way), []);
        });
      }
    }
  });
}
