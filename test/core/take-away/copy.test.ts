import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {copy} from '../../../src/core/work/take-away/copy.js';
import '../../support/console.js';

const RICH = '<div lang="nl"><h1>Kop &amp; 😀</h1></div>';
const PLAIN = 'Kop & 😀\n<script>';

/** Gives the page a clipboard, or takes it away. */
const withClipboard = (clipboard: unknown): void => {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
};

/** Lets the browser's copy command do this instead. */
const withCommand = (command: () => boolean): void => {
  Object.defineProperty(document, 'execCommand', {value: command, configurable: true});
};

/** What a copy command does: it asks the page, from where the focus is. Whether the page has answered. */
function askPage(taken: DataTransfer): boolean {
  const event = new Event('copy', {bubbles: true, cancelable: true, composed: true});
  // Firefox lets nobody write to the clipboard data of an event that a script has made.
  Object.defineProperty(event, 'clipboardData', {value: taken});
  return !(document.activeElement ?? document.body).dispatchEvent(event);
}

const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

describe('copying', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  describe('where the page has a clipboard', () => {
    it('puts the rich and the plain text on it at once', async () => {
      const written: ClipboardItem[] = [];
      withClipboard({
        write: async (items: ClipboardItem[]) => {
          written.push(...items);
        },
      });
      expect(await copy(RICH, PLAIN)).to.equal(true);
      expect(written).to.have.length(1);
      expect(await (await written[0]!.getType('text/html')).text()).to.equal(RICH);
      expect(await (await written[0]!.getType('text/plain')).text()).to.equal(PLAIN);
    });

    it('asks the browser before anything is waited for, as Safari wants it', () => {
      let asked = false;
      withClipboard({
        write: async () => {
          asked = true;
        },
      });
      void copy(RICH, PLAIN);
      expect(asked).to.equal(true);
    });
  });

  const without: Record<string, () => void> = {
    'on plain http, without a clipboard': () => withClipboard(undefined),
    'where the clipboard is forbidden': () => withClipboard({write: refused}),
    'where the clipboard takes plain text only': () => withClipboard({writeText: refused}),
    'where asking for the clipboard fails': () =>
      Object.defineProperty(navigator, 'clipboard', {
        get: () => {
          throw new Error('no');
        },
        configurable: true,
      }),
  };

  for (const [where, prepare] of Object.entries(without)) {
    it(`answers the browser’s copy command ${where}`, async () => {
      prepare();
      const taken = new DataTransfer();
      withCommand(() => askPage(taken));
      expect(await copy(RICH, PLAIN)).to.equal(true);
      expect(taken.getData('text/html')).to.equal(RICH);
      expect(taken.getData('text/plain')).to.equal(PLAIN);
    });
  }

  it('lets no listener of the page add to what is copied', async () => {
    withClipboard(undefined);
    const taken = new DataTransfer();
    withCommand(() => askPage(taken));
    const add = (event: ClipboardEvent) => event.clipboardData!.setData('text/plain', 'Lees meer op …');
    document.addEventListener('copy', add, true);
    try {
      expect(await copy(RICH, PLAIN)).to.equal(true);
    } finally {
      document.removeEventListener('copy', add, true);
    }
    expect(taken.getData('text/plain')).to.equal(PLAIN);
  });

  it('leaves what the user copies afterwards alone', async () => {
    withClipboard(undefined);
    withCommand(() => askPage(new DataTransfer()));
    await copy(RICH, PLAIN);
    expect(askPage(new DataTransfer()), 'the page took part').to.equal(false);
  });

  const failures: Record<string, () => boolean> = {
    'does nothing': () => false,
    'says it worked and asked nobody': () => true,
    'was refused after the page answered': () => {
      askPage(new DataTransfer());
      return false;
    },
    fails: () => {
      throw new Error('no');
    },
  };

  for (const [how, command] of Object.entries(failures)) {
    it(`says that it did not work when the copy command ${how}`, async () => {
      withClipboard({write: refused});
      withCommand(command);
      expect(await copy(RICH, PLAIN)).to.equal(false);
    });
  }

  it('really works without a clipboard when the user presses a button', async () => {
    withClipboard(undefined);
    const results: boolean[] = [];
    const place = await fixture(html`
      <div>
        <button @click=${async () => results.push(await copy(RICH, PLAIN))}>Kopieer</button>
        <textarea aria-label="plak hier"></textarea>
      </div>
    `);
    place.querySelector('button')!.focus();
    await sendKeys({press: 'Enter'});
    expect(results).to.deep.equal([true]);

    const pasted: string[] = [];
    const area = place.querySelector('textarea')!;
    area.addEventListener('paste', ({clipboardData}) =>
      pasted.push(clipboardData!.getData('text/html'), clipboardData!.getData('text/plain')),
    );
    area.focus();
    const modifier = navigator.platform.startsWith('Mac') ? 'Meta' : 'Control';
    await sendKeys({down: modifier});
    await sendKeys({press: 'v'});
    await sendKeys({up: modifier});
    expect(pasted[0]).to.contain('<h1>Kop &amp; 😀</h1>');
    expect(pasted[1]!.replaceAll('\r\n', '\n')).to.equal(PLAIN);
  });
});
