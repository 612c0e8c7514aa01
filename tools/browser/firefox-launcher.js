/** Runs tests in an installed Firefox, over WebDriver BiDi. */
import {chromeLauncher} from '@web/test-runner-chrome';

export function firefoxLauncher(executablePath) {
  // The launcher is named after Chrome, but starts any browser that puppeteer can drive.
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      // Without a window of its own, a page would now and then lose the focus in the middle of a test.
      extraPrefsFirefox: {'focusmanager.testmode': true},
    },
  });
  launcher.name = 'Firefox';
  return launcher;
}
