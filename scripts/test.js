/**
 * The one test command: `npm test`; `npm run test:deep` adds the tests that take longer (test/deep), and the apps of
 * test/frameworks, which need npm's registry. ENGINES and the variables of scripts/browsers.js choose the browsers. Ends with 1 when
 * any step failed; a failed step does not hide the others. A test that failed only beside others is named as unsteady.
 */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.js';
import { corporaFolder } from './lib/corpora.js';
import { runSteps } from './lib/steps.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WTR = 'node_modules/@web/test-runner/dist/bin.js';
const deep = process.argv.includes('--deep');

const started = Date.now();
const browsers = findEngines();
const results = await runSteps(steps(), { cores: Math.min(2, availableParallelism()), cwd: ROOT, done: tell });
summarise();

function findEngines() {
  try {
    return ensureBrowsers();
  } catch (error) {
    return { engines: [], skipped: [], problem: error.message };
  }
}

/** @returns {import('./lib/steps.js').Step[]} */
function steps() {
  const env = { ENGINES: browsers.engines.join(','), ...(deep ? { DEEP: '1' } : {}) };
  const engines = { cores: 2, env, ...(browsers.problem ? { fail: browsers.problem } : {}) };
  const chromium = browsers.engines.includes('chromium') ? {} : { skip: 'chromium is missing' };
  const list = [
    { name: 'build', run: ['scripts/build.js'] },
    { name: 'lint', run: ['node_modules/eslint/bin/eslint.js', '.'] },
    { name: 'format', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
    { name: 'types', run: ['node_modules/typescript/bin/tsc', '--noEmit'] },
    nodeTests('rules', 'test/rules'),
    { ...nodeTests('bundle', 'test/build'), after: 'build' },
    { ...nodeTests('node', 'test/node'), after: 'build' },
    { ...nodeTests('pages', 'test/pages', 2), after: 'build', ...engines, ...(browsers.problem ? {} : chromium) },
    { name: 'engines', run: [WTR], again: only, ...engines },
  ];
  if (!deep) return list;
  if (testFiles('test/deep', '.test.js').length) {
    list.push({ ...nodeTests('deep', 'test/deep'), after: 'build', ...engines, minutes: 120 });
  }
  const frameworks = nodeTests('frameworks', 'test/frameworks');
  list.push({
    ...frameworks,
    after: 'build',
    ...(browsers.problem ? { fail: browsers.problem } : chromium),
    minutes: 60,
  });
  if (testFiles('test/deep', '.test.ts').length) {
    list.push({
      name: 'deep engines',
      run: [WTR, '--files', 'test/deep/**/*.test.ts'],
      ...engines,
      minutes: 120,
    });
  }
  return list;
}

/**
 * A folder of tests of Node's own runner; named file by file, since Node would also run what helps them. `atOnce` files run
 * side by side: pages wait more than they work.
 */
function nodeTests(name, folder, atOnce = 1) {
  const files = testFiles(folder, '.test.js');
  const none = files.length ? {} : { fail: `${folder} has no tests` };
  const run = ['--test', `--test-concurrency=${atOnce}`, '--test-reporter=spec'];
  const again = (failed) => [...run, ...(failed.length ? failed : files)];
  return { name, run: [...run, ...files], again, ...none };
}

/** Only these files in the engines; all without any. */
function only(files) {
  return [WTR, ...files.flatMap((file) => ['--files', file])];
}

function testFiles(folder, ending) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

/** @param {import('./lib/steps.js').Result} result */
function tell({ name, outcome, seconds, notes, output, unsteady }) {
  if (outcome === 'failed' || unsteady.length) console.log(`\n--- ${name} ---\n${withoutPassed(output)}\n---`);
  console.log(
    [name.padEnd(13), outcome.padEnd(8), `${seconds.toFixed(1)} s`.padStart(8), ' ', notes.join('; ')].join(' '),
  );
}

/** Node's runner tells each failure twice: the second time all together. */
function withoutPassed(output) {
  return output
    .slice(Math.max(0, output.indexOf('✖ failing tests:')))
    .split('\n')
    .filter((line) => !/^\s*✔ /.test(line))
    .join('\n')
    .trim();
}

function summarise() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  console.log(`\nTook ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  for (const { engine, missing } of browsers.skipped)
    console.log(`Skipped: ${engine} (${missing.join(', ')} not found)`);
  if (!corporaFolder()) console.log('Skipped: the tests of ../shared/corpora, which is not there');
  const unsteady = results.flatMap((result) => result.unsteady);
  if (unsteady.length) console.log(`Unsteady: ${unsteady.join(', ')} failed, and passed when run by itself`);
  if (failed.length) console.log(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = failed.length ? 1 : 0;
}
