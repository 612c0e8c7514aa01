/** What the test run in Chromium and the one in three engines share. */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {register} from 'tsx/esm/api';
import {countByEngine} from './count-by-engine.js';

register();
const {findChrome} = await import('../browser/find-chrome.ts');
const {contentPlugin} = await import('../content/test-runner-plugin.js');

/** @throws An error that says what to install, when there is no Chromium. */
export async function chromium() {
  const launcher = chromeLauncher({
    launchOptions: await findChrome(),
    async createPage({context}) {
      const page = await context.newPage();
      // Without a window, nothing else makes sure that the page gets the events of focus.
      await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', {enabled: true});
      return page;
    },
  });
  launcher.name = 'Chromium';
  return launcher;
}

/**
 * Settings of the test runner.
 * @param report File for the counts, such as `reports/browser.json`.
 * @param exportConditions Which build of lit is used; the one for development says on the console what is used wrongly.
 * @param plugins What a run needs beyond the rest.
 * @param others Further settings of the runner.
 */
export const runnerConfig = ({
  browsers,
  report,
  exportConditions = ['development'],
  plugins = [],
  without = [],
  ...others
}) => ({
  ...others,
  files: ['test/**/*.test.ts', ...['test/**/*.node.test.ts', ...without].map((pattern) => `!${pattern}`)],
  nodeResolve: {exportConditions},
  plugins: [
    contentPlugin(),
    ...plugins,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
  ],
  browsers,
  // One page at a time: a page in the background draws no frames.
  concurrency: 1,
  // What a slow machine needs for the largest page that axe looks through, and for the longest file.
  testFramework: {config: {timeout: 60000}},
  testsFinishTimeout: 600000,
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  reporters: [summaryReporter(), countByEngine(report)],
  // Lit says in development that it is in development; every other line on the console fails a test.
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
});
