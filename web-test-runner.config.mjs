/** Runs every browser test in Chromium. */
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {mediaPlugin} from './tools/browser/media-plugin.js';
import {chromium, runnerConfig} from './tools/test/runner-config.js';

export default runnerConfig({
  browsers: [await chromium()],
  report: 'reports/browser.json',
  plugins: [a11ySnapshotPlugin(), mediaPlugin()],
});
