/** Finds Firefox and WebKitGTK where the distribution's packages put them. */
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * @returns Path of the Firefox in `FIREFOX_PATH`, else of the installed one.
 * @throws An error that says what to install.
 */
export function findFirefox() {
  const path = process.env.FIREFOX_PATH ?? findProgram('firefox-esr') ?? findProgram('firefox');
  if (!path) throw notInstalled('Firefox', 'firefox-esr');
  return path;
}

/**
 * @returns Paths of the driver and the small browser of WebKitGTK, and of the X server for where there is no screen.
 * @throws An error that says what to install.
 */
export function findWebkit() {
  const driver = findProgram('WebKitWebDriver');
  const browser = findMiniBrowser();
  const xServer = findProgram('Xvfb');
  if (!driver || !browser) throw notInstalled('WebKitGTK', 'webkit2gtk-driver', 'xvfb');
  if (!xServer && !process.env.DISPLAY) throw notInstalled('A screen for WebKitGTK', 'xvfb');
  return {driver, browser, xServer};
}

const notInstalled = (what, ...packages) =>
  new Error(`${what} is not installed. On Debian and Ubuntu: apt-get install ${packages.join(' ')}`);

/** Full path of a program on the search path. */
const findProgram = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

/** It stands outside the search path, in a folder named after the kind of machine and the version. */
function findMiniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib', ...machineFolders('/usr/lib')];
  return folders
    .flatMap((folder) =>
      ['4.1', '6.0', '4.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')),
    )
    .find(isExecutable);
}

/** Such as `/usr/lib/x86_64-linux-gnu`. */
const machineFolders = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.includes('-linux-'))
        .map((name) => join(folder, name))
    : [];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
