import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureBrowsers, findBrowsers, wantedEngines } from '../../scripts/browsers.js';
import { countTests, filesIn, runSteps } from '../../scripts/lib/steps.js';
import { ROOT } from './source.js';

const script = (text) => ['-e', text];

async function outcomes(steps) {
  const told = [];
  const results = await runSteps(steps, { cores: 2, cwd: ROOT, done: ({ name }) => told.push(name) });
  return { results, told, outcomes: results.map(({ outcome }) => outcome) };
}

test('a step that fails does not hide the ones after it', async () => {
  const { outcomes: found, results } = await outcomes([
    { name: 'a', run: script('console.log("why"); process.exit(3)') },
    { name: 'b', run: script(''), after: 'a' },
    { name: 'c', run: script(''), fail: 'nothing to run' },
    { name: 'd', run: script(''), skip: 'no engine' },
  ]);
  assert.deepEqual(found, ['failed', 'passed', 'failed', 'skipped']);
  assert.match(results[0].output, /why/);
  assert.deepEqual(
    results.map(({ passed, failed }) => [passed, failed]),
    [
      [0, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ],
  );
});

test('a step waits for the one it comes after, and for the cores it needs', async () => {
  const { told } = await outcomes([
    { name: 'slow', run: script('setTimeout(() => {}, 400)') },
    { name: 'after slow', run: script(''), after: 'slow' },
    { name: 'wide', run: script(''), cores: 2 },
    { name: 'free', run: script('') },
  ]);
  assert.equal(told[0], 'free');
  assert.equal(told[1], 'slow');
});

test('a step that ends well but tells of failed tests is not counted as passed', async () => {
  const { results } = await outcomes([
    { name: 'a', run: script('console.log("WebKit: 3 passed, 1 failed, 0 skipped")') },
  ]);
  assert.deepEqual([results[0].outcome, results[0].passed, results[0].failed], ['failed', 3, 1]);
});

/** A script that knows whether it runs for the first time. */
const twice = (folder, name, first, second) => {
  const flag = JSON.stringify(join(folder, name));
  const once = `const fs = require('node:fs'); const again = fs.existsSync(${flag}); fs.writeFileSync(${flag}, '');`;
  return script(`${once} if (again) { ${second} } else { ${first} }`);
};

test('what failed is run once more by itself, and named as unsteady where it passes then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'));
  const counts = (passed, failed) => `console.log('Firefox: ${passed} passed, ${failed} failed, 0 skipped');`;
  const fails = (...files) =>
    `${files.map((file) => `console.log('Failed: ${file}, Firefox: a fact');`).join(' ')} ${counts(5, files.length)} process.exit(1)`;
  const asked = [];
  const step = (name, first, second) => {
    const run = twice(folder, name, first, second);
    return { name, run, again: (files) => (asked.push([name, ...files]), run) };
  };
  const { results } = await outcomes([
    step('lost', 'process.exit(1)', counts(5, 0)),
    step('always lost', 'process.exit(1)', 'process.exit(1)'),
    step('unsteady', fails('test/a.test.ts', 'test/b.test.ts'), counts(2, 0)),
    step('red', fails('test/a.test.ts'), fails('test/a.test.ts')),
    step('all red', fails('test/a.test.ts', 'test/b.test.ts', 'test/c.test.ts', 'test/d.test.ts'), counts(4, 0)),
  ]);
  rmSync(folder, { recursive: true });
  assert.deepEqual(
    results.map(({ name, outcome, passed, failed, unsteady }) => [name, outcome, passed, failed, unsteady.length]),
    [
      ['lost', 'passed', 5, 0, 0],
      ['always lost', 'failed', 0, 1, 0],
      ['unsteady', 'passed', 7, 0, 2],
      ['red', 'failed', 5, 1, 0],
      ['all red', 'failed', 5, 4, 0],
    ],
  );
  assert.deepEqual(asked.sort(), [
    ['always lost'],
    ['lost'],
    ['red', 'test/a.test.ts'],
    ['unsteady', 'test/a.test.ts', 'test/b.test.ts'],
  ]);
});

test('the files that failed are found in what both runners write', () => {
  const node =
    '✖ failing tests:\n\ntest at test/pages/flow.test.js:12:3\n✖ a fact (3 ms)\ntest at test/pages/flow.test.js:40:1';
  const browsers =
    'Failed: test/model/url.test.ts, WebKit: an address\nFailed: test/model/url.test.ts, Firefox: an address';
  assert.deepEqual(filesIn(node), ['test/pages/flow.test.js']);
  assert.deepEqual(filesIn(browsers), ['test/model/url.test.ts']);
});

test('a step that comes after an unknown one is an error', async () => {
  await assert.rejects(outcomes([{ name: 'a', run: script(''), after: 'z' }]), /after z/);
});

test('the end of Node’s test runner is read, and other outputs are no counts', () => {
  assert.deepEqual(countTests('ℹ tests 4\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n'), {
    passed: 2,
    failed: 2,
    notes: [],
  });
  assert.equal(countTests('All matched files use Prettier code style!'), null);
});

test('the counts of each engine are read, also beside what moves the cursor', () => {
  const output = '\u001b[2K\u001b[GChromium: 12 passed, 0 failed, 1 skipped\nFirefox: 13 passed, 2 failed, 0 skipped\n';
  assert.deepEqual(countTests(output), { passed: 25, failed: 2, notes: ['Chromium 12, 1 skipped', 'Firefox 13'] });
});

const nothing = { PATH: '/nowhere', PRESSLET_MINIBROWSER: process.execPath };

test('a program that a variable names is taken, and has to be there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'presslet-'));
  try {
    const program = join(folder, 'browser');
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    const env = { PATH: '/nowhere', PRESSLET_CHROMIUM: program };
    assert.equal(findBrowsers({ engines: ['chromium'], env }).programs.chromium, program);
    chmodSync(program, 0o644);
    assert.throws(() => findBrowsers({ engines: ['chromium'], env }), /PRESSLET_CHROMIUM names .* cannot be run/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an engine that is missing is named with what it lacks', () => {
  const { engines, skipped } = findBrowsers({ engines: ['firefox', 'webkit'], env: nothing });
  assert.deepEqual(engines, []);
  assert.deepEqual(skipped, [
    { engine: 'firefox', missing: ['firefox-esr'] },
    { engine: 'webkit', missing: ['WebKitWebDriver', 'Xvfb'] },
  ]);
});

test('off CI a missing engine is skipped and told, with CI it fails', () => {
  const env = { ...nothing, PRESSLET_CHROMIUM: process.execPath };
  const lines = [];
  const options = { engines: ['chromium', 'firefox'], install: false, log: (line) => lines.push(line) };
  assert.deepEqual(ensureBrowsers({ ...options, env }).engines, ['chromium']);
  assert.match(lines.join('\n'), /firefox is missing.*skipped[\s\S]*apt-get install .*firefox-esr/);
  assert.throws(() => ensureBrowsers({ ...options, env: { ...env, CI: 'true' } }), /firefox is missing/);
  assert.throws(() => ensureBrowsers({ ...options, engines: ['firefox'], env }), /firefox is missing/);
});

test('ENGINES chooses engines and knows no others', () => {
  assert.deepEqual(wantedEngines({}), ['chromium', 'firefox', 'webkit']);
  assert.deepEqual(wantedEngines({ ENGINES: 'webkit, chromium' }), ['chromium', 'webkit']);
  assert.throws(() => wantedEngines({ ENGINES: 'opera' }), /not opera/);
});
