/** The few parts of the W3C WebDriver protocol that the tests need, over plain HTTP. */
/* global fetch */
import {setTimeout as wait} from 'node:timers/promises';

const START_TRIES = 100;
const START_PAUSE = 100; // ms

export class WebDriver {
  /** @param origin Where the driver listens, such as `http://127.0.0.1:4444`. */
  constructor(origin) {
    this.origin = origin;
  }

  /**
   * Sends one command.
   * @param method `GET`, `POST` or `DELETE`.
   * @param path Such as `/session/1/url`.
   * @param body Sent as JSON.
   * @returns The value of the answer.
   * @throws An error with what the driver says.
   */
  async call(method, path, body) {
    const response = await fetch(this.origin + path, {
      method,
      ...(body === undefined
        ? {}
        : {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  /** Waits until the driver answers. */
  async ready() {
    for (let i = 0; i < START_TRIES; i++) {
      try {
        return await this.call('GET', '/status');
      } catch {
        await wait(START_PAUSE);
      }
    }
    throw new Error(`The WebDriver at ${this.origin} does not answer.`);
  }

  /** Opens a browser. */
  async open(capabilities) {
    const {sessionId} = await this.call('POST', '/session', {capabilities: {alwaysMatch: capabilities}});
    return new Session(this, sessionId);
  }
}

/** One browser with one window. */
export class Session {
  constructor(driver, id) {
    this.driver = driver;
    this.path = `/session/${id}`;
  }

  goTo(url) {
    return this.driver.call('POST', `${this.path}/url`, {url});
  }

  url() {
    return this.driver.call('GET', `${this.path}/url`);
  }

  close() {
    return this.driver.call('DELETE', this.path);
  }

  /** Runs the body of a function in the page. */
  run(script) {
    return this.driver.call('POST', `${this.path}/execute/sync`, {script, args: []});
  }

  /** Position and size of the window with its edges. */
  windowRect() {
    return this.driver.call('GET', `${this.path}/window/rect`);
  }

  setWindowRect(rect) {
    return this.driver.call('POST', `${this.path}/window/rect`, rect);
  }

  /** @param actions Steps such as `{type: 'keyDown', value: 'a'}`. */
  keys(actions) {
    return this.#perform({type: 'key', id: 'keyboard', actions});
  }

  /** @param actions Steps such as `{type: 'pointerMove', x: 10, y: 10, duration: 0}`. */
  mouse(actions) {
    return this.#perform({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  }

  /** Lets go of every key and button. */
  release() {
    return this.driver.call('DELETE', `${this.path}/actions`);
  }

  #perform(source) {
    return this.driver.call('POST', `${this.path}/actions`, {actions: [source]});
  }
}
