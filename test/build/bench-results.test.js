import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { contenders } from '../../bench/contenders/table.js';
import { goalsOf } from '../../bench/goals.js';
import { chart } from '../../bench/report/chart.js';
import { performanceWith, readmeWith } from '../../bench/report/readme.js';
import { rounded } from '../../bench/report/results.js';
import { tables } from '../../bench/report/tables.js';
import { budgets } from '../../scripts/lib/build/budgets.js';
import { measure } from '../../scripts/lib/build/sizes.js';
import { read, root } from './support/built.js';

const results = JSON.parse(read('bench/results.json'));

test('the figures of README.md and docs/performance.md are those of bench/results.json', async () => {
  const [readme, performance] = ['README.md', 'docs/performance.md'].map(read);
  assert.equal(await readmeWith(readme, results), readme, 'README.md is stale: npm run bench -- --write');
  assert.equal(await performanceWith(performance, results), performance, 'docs/performance.md is stale');
});

test('the chart is that of bench/results.json', () => {
  assert.equal(read('docs/pictures/bench.svg'), chart(results));
});

test('results say on what, when and with what they were measured, and have all contenders', () => {
  assert.match(results.date, /^\d{4}-\d\d-\d\d$/);
  assert.ok(results.machine.processor && results.machine.cores);
  const { versions } = results;
  const { devDependencies } = JSON.parse(read('package.json'));
  for (const name of ['@idotj/mastodon-embed-timeline', 'bsky-embed'])
    assert.equal(versions[name], devDependencies[name]);
  assert.deepEqual(
    results.race.map(({ id }) => id),
    contenders.map(({ id }) => id),
  );
});

test('the goals are judged by the results', () => {
  assert.deepEqual(rounded({ goals: goalsOf(results) }).goals, results.goals);
  assert.match(tables(results), /Goals\n/);
});

test('the sizes that README.md gives are within the budgets, and the build is not far from them', () => {
  for (const [file, size] of Object.entries(results.sizes)) {
    if (budgets[file]) assert.ok(size <= budgets[file].limit, file);
    if (!existsSync(`${root}cdn/${file}`)) continue;
    const [{ brotli }] = measure(`${root}cdn`, [file]);
    assert.ok(
      Math.abs(brotli / size - 1) <= 0.02,
      `${file}: ${brotli} bytes, ${size} when it was measured: npm run bench -- --write`,
    );
  }
});
