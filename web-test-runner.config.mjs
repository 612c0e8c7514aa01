import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {register} from 'tsx/esm/api';

register();
const {findChrome} = await import('./tools/browser/find-chrome.ts');
const {contentPlugin} = await import('./tools/content/test-runner-plugin.js');
const {mediaPlugin} = await import('./tools/browser/media-plugin.js');

const chrome = chromeLauncher({launchOptions: await findChrome()});
chrome.name = 'Chromium';

/** Counts for the closing line of a whole run. */
const countReporter = () => ({
  onTestRunFinished({sessions}) {
    const counts = {passed: 0, failed: 0, skipped: 0};
    const count = (suite) => {
      for (const test of suite?.tests ?? [])
        counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      for (const inner of suite?.suites ?? []) count(inner);
    };
    for (const session of sessions) {
      count(session.testResults);
      // A file that could not run at all counts as one failure.
      if (!session.passed && !session.testResults) counts.failed += 1;
    }
    mkdirSync('reports', {recursive: true});
    writeFileSync('reports/browser.json', JSON.stringify(counts));
  },
});

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    contentPlugin(),
    a11ySnapshotPlugin(),
    mediaPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [chrome],
  // One page at a time: a page in the background draws no frames.
  concurrency: 1,
  testFramework: {config: {timeout: 10000}},
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  reporters: [summaryReporter(), countReporter()],
  // Lit says in development that it is in development; every other line on the console fails a test.
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
};
