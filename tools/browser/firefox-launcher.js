/** Runs tests in an installed Firefox, over WebDriver BiDi. */
import {chromeLauncher} from '@web/test-runner-chrome';

export function firefoxLauncher(executablePath) {
  // The launcher is named after Chrome, but starts any browser that puppeteer can drive.
  const launcher = chromeLauncher({launchOptions: {browser: 'firefox', executablePath}});
  launcher.name = 'Firefox';
  // Each file gets a tab of its own: Tab may have led the test before it out of the page and into the browser's bars,
  // and only a new tab takes the focus back from there.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    await Promise.all(launcher.inactivePages.splice(0).map(({puppeteerPage}) => puppeteerPage.close()));
    return result;
  };
  return launcher;
}
