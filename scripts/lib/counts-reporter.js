/**
 * Writes one line an engine, which scripts/test.js reads: `Firefox: 12 passed, 0 failed, 1 skipped`. An error outside of any
 * test, such as a file that does not load, counts as one failed.
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
          else count.failed += 1;
        }
        if (!session.passed && count.failed === before) count.failed += 1;
      }
      console.log();
      for (const [name, { passed, failed, skipped }] of counts) {
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
