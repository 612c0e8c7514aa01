/** What is to be seen on paper. Only Chromium can be asked to show a page as it prints. */
import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {printDocument} from '../../../src/core/work/take-away/print.js';
import {documentOf} from './samples.js';
import '../../support/console.js';

const HOSTILE_PAGE = `
  html, body {height: 100vh; overflow: hidden; direction: rtl; background: #123 !important}
  body {display: grid !important; transform: rotate(3deg); columns: 3; margin: 4em !important}
  body::before {content: 'pagina'; display: block !important}
  body > *, #host, div {display: block !important; color: red !important; font-size: 40px !important;
    letter-spacing: 3px !important; inline-size: 100px !important}
  * {text-transform: uppercase; visibility: visible}
  @media print {body {visibility: hidden !important} body * {color: green !important}}`;

describe('on paper', () => {
  const print = window.print.bind(window);
  let styles: CSSStyleSheet;
  let printed: Promise<void>;

  const start = async () => {
    window.print = () => undefined;
    printed = printDocument(
      documentOf({kind: 'table', caption: 'c', head: ['a', 'b'], rows: [['Wonen', 'Straat\nen huis']]}),
    );
    await emulateMedia({media: 'print'});
  };
  const sheet = () => document.querySelector('body > .wijkgids-print')!;
  const paragraph = () => sheet().shadowRoot!.querySelector('td')!;

  beforeEach(() => {
    styles = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  });

  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    await printed;
    await emulateMedia({media: 'screen'});
    window.print = print;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== styles);
  });

  it('only the sheet is to be seen', async () => {
    const place = await fixture(html`<p id="host">de pagina</p>`);
    const dialog = await fixture<HTMLDialogElement>(html`<dialog>een vraag</dialog>`);
    dialog.showModal();
    await start();
    expect([place.checkVisibility(), dialog.checkVisibility()]).to.deep.equal([false, false]);
    const others = [...document.body.children].filter((child) => child !== sheet());
    expect(others.length).to.be.above(0);
    expect(others.filter((child) => child.checkVisibility())).to.deep.equal([]);
    expect(paragraph().checkVisibility({visibilityProperty: true})).to.equal(true);
  });

  it('only the sheet is to be seen on a page that shows itself by force', async () => {
    styles.replaceSync(HOSTILE_PAGE);
    const place = document.createElement('main');
    place.id = 'host';
    place.textContent = 'de pagina';
    document.body.append(place);
    await start();
    const isVisible = place.checkVisibility();
    place.remove();
    expect(isVisible).to.equal(false);
    expect(getComputedStyle(document.body, '::before').display).to.equal('none');
    expect(paragraph().checkVisibility({visibilityProperty: true})).to.equal(true);
  });

  it('the sheet looks the same on every page, black on white', async () => {
    const look = () =>
      Object.fromEntries(
        (['color', 'fontSize', 'letterSpacing', 'textTransform', 'direction', 'whiteSpace'] as const).map(
          (name) => [name, getComputedStyle(paragraph())[name]],
        ),
      );
    await start();
    const plain = look();
    styles.replaceSync(HOSTILE_PAGE);
    expect(look()).to.deep.equal(plain);
    expect(plain).to.include({color: 'rgb(0, 0, 0)', direction: 'ltr', whiteSpace: 'pre-line'});
    expect(getComputedStyle(document.body).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('a page that is as high as the window prints all of a long sheet', async () => {
    styles.replaceSync(HOSTILE_PAGE);
    await start();
    for (const element of [document.documentElement, document.body]) {
      const {overflow, display, transform, position} = getComputedStyle(element);
      expect({overflow, display, transform, position}).to.deep.equal({
        overflow: 'visible',
        display: 'block',
        transform: 'none',
        position: 'static',
      });
    }
  });

  it('lines stand around every cell, also of a table without heads', async () => {
    await start();
    const edges = (cell: Element) => {
      const style = getComputedStyle(cell);
      return [style.borderTopWidth, style.borderInlineStartWidth, style.borderBottomWidth].map(
        (width) => parseFloat(width) > 0,
      );
    };
    const [head, , row] = sheet().shadowRoot!.querySelectorAll('th, td');
    expect(edges(head!)).to.deep.equal([true, true, true]);
    expect(edges(row!)).to.deep.equal([false, true, true]);
    sheet().shadowRoot!.querySelector('thead')!.remove();
    expect(edges(row!)).to.deep.equal([true, true, true]);
  });
});
