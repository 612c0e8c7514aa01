/** Runs every browser test in Chromium, with the libraries as a page gets them from us. */
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {mediaPlugin} from './tools/browser/media-plugin.js';
import {leanLibraries} from './tools/test/lean-libraries.js';
import {chromium, runnerConfig} from './tools/test/runner-config.js';

export default runnerConfig({
  browsers: [await chromium()],
  report: 'reports/browser.json',
  exportConditions: ['production'],
  plugins: [leanLibraries(), a11ySnapshotPlugin(), mediaPlugin()],
});
