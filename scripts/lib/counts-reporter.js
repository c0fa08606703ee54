import { relative } from 'node:path';

/**
 * Writes what scripts/test.js reads, at the end, where it is still to be seen in a log that was cut: a line for each test that
 * failed, `Failed: test/model/url.test.ts, Firefox: an address`, and one an engine, `Firefox: 12 passed, 0 failed, 1 skipped`. An
 * error outside of any test, such as a file that does not load or that has no tests, counts as one failed.
 * @param {Map<string, string>} [sources] the tests of each page that was made of several
 * @returns {import('@web/test-runner').Reporter}
 */
export function countsReporter(sources = new Map()) {
  return {
    stop({ sessions }) {
      const counts = new Map();
      for (const session of sessions) {
        const count = counts.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        counts.set(session.browser.name, count);
        const before = count.failed;
        const file = sources.get(session.testFile) ?? relative('.', session.testFile);
        const tests = testsOf(session.testResults);
        for (const test of tests) {
          if (test.skipped) count.skipped += 1;
          else if (test.passed) count.passed += 1;
          else fail(count, session, file, test.name);
        }
        if ((!session.passed || !tests.length) && count.failed === before)
          fail(count, session, file, 'the file itself');
      }
      console.log();
      for (const [name, { passed, failed, skipped }] of counts) {
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
}

function fail(count, { browser }, file, name) {
  count.failed += 1;
  console.log(`Failed: ${file}, ${browser.name}: ${name}`);
}

function testsOf(suite, within = '') {
  if (!suite) return [];
  const named = (name) => (within ? `${within} › ${name}` : name);
  const tests = suite.tests.map((test) => ({ ...test, name: named(test.name) }));
  return [...tests, ...suite.suites.flatMap((each) => testsOf(each, named(each.name)))];
}
