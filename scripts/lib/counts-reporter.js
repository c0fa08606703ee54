import { relative } from 'node:path';

/**
 * Writes what scripts/test.js reads, at the end, where it is still to be seen in a log that was cut: a line for each test that
 * failed, `Failed: test/model/url.test.ts, Firefox: an address`, and one an engine, `Firefox: 12 passed, 0 failed, 1 skipped`. An
 * error outside of any test, such as a file that does not load, counts as one failed.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countsReporter() {
  return {
    stop({ sessions }) {
      const counts = new Map();
      for (const session of sessions) {
        const count = counts.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        counts.set(session.browser.name, count);
        const before = count.failed;
        for (const test of testsOf(session.testResults)) {
          if (test.skipped) count.skipped += 1;
          else if (test.passed) count.passed += 1;
          else fail(count, session, test.name);
        }
        if (!session.passed && count.failed === before) fail(count, session, 'the file itself');
      }
      console.log();
      for (const [name, { passed, failed, skipped }] of counts) {
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
}

function fail(count, { testFile, browser }, name) {
  count.failed += 1;
  console.log(`Failed: ${relative('.', testFile)}, ${browser.name}: ${name}`);
}

function testsOf(suite, within = '') {
  if (!suite) return [];
  const named = (name) => (within ? `${within} › ${name}` : name);
  const tests = suite.tests.map((test) => ({ ...test, name: named(test.name) }));
  return [...tests, ...suite.suites.flatMap((each) => testsOf(each, named(each.name)))];
}
