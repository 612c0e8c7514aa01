/** Counts the tests of a run, for its closing line and for the report of a whole check. */
import {mkdirSync, writeFileSync} from 'node:fs';

/**
 * A reporter of the test runner.
 * @param file Where `{passed, failed, skipped}` of all engines together is written.
 */
export const countByEngine = (file) => ({
  onTestRunFinished({sessions}) {
    const engines = new Map();
    for (const session of sessions) {
      const counts = engines.get(session.browser.name) ?? {passed: 0, failed: 0, skipped: 0};
      engines.set(session.browser.name, counts);
      add(counts, session);
    }
    for (const [engine, {passed, failed, skipped}] of engines) {
      console.log(`${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    }
    const sum = (key) => [...engines.values()].reduce((total, counts) => total + counts[key], 0);
    mkdirSync('reports', {recursive: true});
    writeFileSync(
      file,
      JSON.stringify({passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')}),
    );
  },
});

/** Adds what happened in one file in one engine. */
function add(counts, session) {
  const failedBefore = counts.failed;
  addSuite(counts, session.testResults);
  // A file that could not run at all, or whose closing hook failed, counts as one failure.
  if (!session.passed && counts.failed === failedBefore) counts.failed += 1;
}

function addSuite(counts, suite) {
  for (const test of suite?.tests ?? [])
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) addSuite(counts, inner);
}
