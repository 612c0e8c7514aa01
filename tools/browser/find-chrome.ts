/** Which Chromium to use: `CHROME_PATH`, else one that is installed, else the binary inside an npm package. */
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Launcher} from 'chrome-launcher';

export interface Chrome {
  readonly executablePath: string;
  readonly args: string[];
  readonly headless?: 'shell';
}

/** @throws An error that says what to install, when there is no Chromium at all. */
export async function findChrome(): Promise<Chrome> {
  // The browser's own sandbox works neither as root nor in most containers.
  const isContained =
    process.platform === 'linux' &&
    (process.getuid?.() === 0 || 'CI' in process.env || existsSync('/.dockerenv'));
  const args = [
    ...(isContained ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--force-color-profile=srgb',
  ];
  if (process.env.CHROME_PATH) return {executablePath: process.env.CHROME_PATH, args};
  const installed = installedChrome();
  if (installed) return {executablePath: installed, args};
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChrome(args);
  throw new Error('No browser found. Install Chrome, Chromium or Edge, or put its path in CHROME_PATH.');
}

function installedChrome(): string | undefined {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    // The launcher throws where it finds nothing.
    return undefined;
  }
}

/** The headless shell that `@sparticuz/chromium` carries, with the system libraries that a bare container lacks. */
async function packagedChrome(args: string[]): Promise<Chrome> {
  const {default: chromium, inflate, setupLambdaEnvironment} = await import('@sparticuz/chromium');
  const packageFolder = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const executablePath = await chromium.executablePath();
  const libraries = join(tmpdir(), 'al2023');
  if (!existsSync(libraries)) await inflate(join(packageFolder, 'al2023.tar.br'));
  setupLambdaEnvironment(join(libraries, 'lib'));
  return {executablePath, args: [...new Set([...args, '--no-sandbox'])], headless: 'shell'};
}
