/** The test commands `sendKeys`, `sendMouse`, `resetMouse` and `setViewport` for the WebKitGTK launcher. */
import {setTimeout as wait} from 'node:timers/promises';

/** Keys that write nothing, by their names in the DOM; the codes are those of WebDriver. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Space: ' ',
};
const keyDown = (key) => ({type: 'keyDown', value: KEYS[key] ?? key});
const keyUp = (key) => ({type: 'keyUp', value: KEYS[key] ?? key});

const BUTTONS = {left: 0, middle: 1, right: 2};

/** How long a window may take for a new size. */
const RESIZE_TIME = 500; // ms
const RESIZE_PAUSE = 25; // ms
/** The first new size is off by what the window's edges turn out to take. */
const RESIZE_TRIES = 3;

/**
 * A plugin of the test runner.
 * @param browser Gives the WebDriver session at hand.
 */
export const webkitCommands = (browser) => ({
  name: 'webkit-commands',
  async executeCommand({command, payload, session}) {
    const execute = commands[command];
    if (session.browser.type !== 'webkitgtk' || !execute) return undefined;
    await execute(browser(), payload);
    return true;
  },
});

const commands = {
  'send-keys': (session, payload) => session.keys(keyActions(payload)),
  'send-mouse': (session, payload) => session.mouse(mouseActions(payload)),
  'reset-mouse': (session) => session.release(),
  'set-viewport': setViewport,
};

/** Text to type, a key or combination such as `Shift+Tab` to press, or a key to hold down or let go. */
function keyActions({type, press, down, up}) {
  if (type) return [...type].flatMap((key) => [keyDown(key), keyUp(key)]);
  if (down) return [keyDown(down)];
  if (up) return [keyUp(up)];
  const keys = press.split('+');
  return [...keys.map(keyDown), ...keys.reverse().map(keyUp)];
}

function mouseActions({type, position, button = 'left'}) {
  const [x, y] = (position ?? []).map(Math.round);
  const move = position ? [{type: 'pointerMove', x, y, duration: 0}] : [];
  const down = {type: 'pointerDown', button: BUTTONS[button]};
  const up = {type: 'pointerUp', button: BUTTONS[button]};
  return {move, click: [...move, down, up], down: [down], up: [up]}[type];
}

/**
 * Makes the window as large as gives the page this size.
 * @throws An error where the window cannot: it has a least width of about 450 px. As our layout follows the container,
 * a test of a narrow layout can put the element in a narrow container.
 */
async function setViewport(session, {width, height}) {
  for (let i = 0; i < RESIZE_TRIES; i++) {
    const [shownWidth, shownHeight] = await pageSize(session);
    if (shownWidth === width && shownHeight === height) return;
    const window = await session.windowRect();
    await session.setWindowRect({
      width: window.width + width - shownWidth,
      height: window.height + height - shownHeight,
    });
    await resized(session, [shownWidth, shownHeight]);
  }
  const size = await pageSize(session);
  if (size[0] !== width || size[1] !== height)
    throw new Error(
      `A page in WebKitGTK cannot be ${width} × ${height} px, only ${size.join(' × ')}: use a narrow container.`,
    );
}

const pageSize = (session) => session.run('return [innerWidth, innerHeight]');

/** Waits until the page has another size than before, or long enough to know that it keeps it. */
async function resized(session, before) {
  for (let waited = 0; waited < RESIZE_TIME; waited += RESIZE_PAUSE) {
    if (String(await pageSize(session)) !== String(before)) return;
    await wait(RESIZE_PAUSE);
  }
}
