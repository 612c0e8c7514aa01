/**
 * Runs the behaviour tests in Chromium, Firefox and WebKitGTK, all from the distribution's packages; or in some of
 * them, as in `ENGINES="firefox webkit" npm run test:engines`.
 * What only Chromium's protocol can set or ask stands in `*.chromium.test.ts` and runs in Chromium alone.
 */
import {findFirefox, findWebkit} from './tools/browser/find-engines.js';
import {firefoxLauncher} from './tools/browser/firefox-launcher.js';
import {webkitLauncher} from './tools/browser/webkit-launcher.js';
import {chromium, runnerConfig} from './tools/test/runner-config.js';

const engines = {
  chromium,
  firefox: () => firefoxLauncher(findFirefox()),
  webkit: () => webkitLauncher(findWebkit()),
};

const wanted = process.env.ENGINES?.split(/[\s,]+/) ?? Object.keys(engines);
const results = await Promise.allSettled(wanted.map(async (name) => engines[name]()));
const missing = results.filter(({status}) => status === 'rejected');
if (missing.length) {
  for (const {reason} of missing) console.error(reason.message);
  process.exit(1);
}

export default runnerConfig({
  browsers: results.map(({value}) => value),
  report: 'reports/engines.json',
  // One engine after the other: two that share a processor miss keys.
  concurrentBrowsers: 1,
  without: ['test/**/*.chromium.test.ts'],
});
