/**
 * Runs tests in WebKitGTK, the nearest to Safari that a distribution has: its small MiniBrowser, driven by
 * WebKitWebDriver, on an X server without a screen where there is none.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {WebDriver} from './webdriver.js';
import {webkitCommands} from './webkit-commands.js';

const HOST = '127.0.0.1';
/** Size of a window, in pixels. */
const WINDOW = {width: 1280, height: 900};

/** @param paths Of the driver, the browser and the X server, as `findWebkit()` gives them. */
export const webkitLauncher = (paths) => new WebkitLauncher(paths);

class WebkitLauncher {
  name = 'WebKitGTK';
  type = 'webkitgtk';
  // There is one keyboard.
  concurrency = 1;

  #paths;
  #processes = [];
  #driver;
  /** One window for all pages, one after the other: opening a browser takes longer than most tests. */
  #browser;
  /** The runner's id of the page that is open. */
  #page;

  constructor(paths) {
    this.#paths = paths;
  }

  async initialize(config) {
    // The runner's own commands refuse a browser that they do not know: ours must come first.
    config.plugins.unshift(webkitCommands(() => this.#browser));
    const display = process.env.DISPLAY || (await this.#startScreen());
    this.#driver = await this.#startDriver(display);
  }

  async startSession(id, url) {
    this.#page = id;
    this.#browser ??= await this.#openBrowser();
    await this.#browser.goTo(url);
  }

  startDebugSession() {
    throw new Error(
      'There is no debugging in WebKitGTK from here: open the address of the page in a browser.',
    );
  }

  isActive(id) {
    return this.#page === id;
  }

  getBrowserUrl() {
    return this.#browser.url();
  }

  async stopSession() {
    this.#page = undefined;
    // The next page begins without keys that are held down, and so without a browser that does not answer.
    const answers = await this.#browser.release().then(
      () => true,
      () => false,
    );
    if (!answers) await this.#closeBrowser();
    return {};
  }

  async stop() {
    await this.#closeBrowser();
    for (const running of this.#processes.reverse()) running.kill();
  }

  async #openBrowser() {
    const browser = await this.#driver.open({
      'webkitgtk:browserOptions': {binary: this.#paths.browser, args: ['--automation']},
    });
    await browser.setWindowRect(WINDOW);
    return browser;
  }

  async #closeBrowser() {
    const browser = this.#browser;
    this.#browser = undefined;
    // One that crashed is closed already.
    await browser?.close().catch(() => undefined);
  }

  /** @returns The name of a screen that nobody sees, such as `:1`. */
  async #startScreen() {
    const size = `${WINDOW.width + 64}x${WINDOW.height + 200}x24`;
    const screen = this.#start(
      this.#paths.xServer,
      ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    // It picks a free number itself, and writes it down.
    const [number] = await Promise.race([
      once(screen.stdio[3], 'data'),
      once(screen, 'exit').then(() => {
        throw new Error('Xvfb stopped before it could show anything.');
      }),
    ]);
    return `:${String(number).trim()}`;
  }

  async #startDriver(display) {
    const port = await freePort();
    this.#start(this.#paths.driver, [`--host=${HOST}`, `--port=${port}`], {
      stdio: 'ignore',
      env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11'},
    });
    const driver = new WebDriver(`http://${HOST}:${port}`);
    await driver.ready();
    return driver;
  }

  #start(program, args, options) {
    const started = spawn(program, args, options);
    this.#processes.push(started);
    return started;
  }
}

async function freePort() {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
