import {expect, fixture, html} from '@open-wc/testing';
import type {Block} from '../../../src/core/work/take-away/document.js';
import {buildSheet, printDocument} from '../../../src/core/work/take-away/print.js';
import {oneLine} from '../../../src/core/work/take-away/text.js';
import {HOSTILE, documentOf, everywhere} from './samples.js';
import '../../support/console.js';

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({textContent}) => textContent);
const rootOf = (...blocks: Block[]) => buildSheet(documentOf(...blocks)).shadowRoot!;
const sheets = () => document.querySelectorAll('body > .wijkgids-print');

describe('the printed sheet', () => {
  it('is Dutch, from left to right, whatever the page is', () => {
    const article = rootOf().querySelector('article')!;
    expect([article.lang, article.dir]).to.deep.equal(['nl', 'ltr']);
  });

  it('has title and facts above, source and notice at the foot', () => {
    const root = rootOf({kind: 'paragraph', text: 'x'});
    expect(textsOf(root, 'header > *')).to.deep.equal(['Profiel', '22 november 2026']);
    expect(textsOf(root, 'footer > *')).to.deep.equal(['Geen officiële ZRM-tekst']);
    expect(root.querySelector('article')!.lastElementChild!.localName).to.equal('footer');
  });

  it('is set closer together only when it must fit on one sheet', () => {
    const classOf = (isCompact?: boolean) =>
      buildSheet({...documentOf(), ...(isCompact !== undefined && {isCompact})}).shadowRoot!.querySelector(
        'article',
      )!.className;
    expect([classOf(true), classOf(false), classOf()]).to.deep.equal(['compact', '', '']);
  });

  it('has headings that follow the depth of the sections', () => {
    const block: Block = {kind: 'paragraph', text: 'x'};
    const sections = [0, 1, 2].map((depth) => ({id: '', title: String(depth), depth, blocks: [block]}));
    const root = buildSheet({...documentOf(), sections}).shadowRoot!;
    expect(textsOf(root, 'h2')).to.deep.equal(['0']);
    expect(textsOf(root, 'h3')).to.deep.equal(['1', '2']);
  });

  it('has tables with a caption and heads for columns and rows', () => {
    const root = rootOf({kind: 'table', caption: 'c', head: ['a', 'b'], rows: [['Wonen', '3']]});
    expect(textsOf(root, 'table > caption')).to.deep.equal(['c']);
    expect(textsOf(root, 'thead th[scope="col"]')).to.deep.equal(['a', 'b']);
    expect(textsOf(root, 'tbody th[scope="row"]')).to.deep.equal(['Wonen']);
    expect(textsOf(root, 'tbody td')).to.deep.equal(['3']);
  });

  it('has lists, and fields with their labels', () => {
    const root = rootOf(
      {kind: 'list', items: ['a', '']},
      {kind: 'list', items: ['b'], ordered: true},
      {kind: 'fields', pairs: [['Niveau', '3']]},
    );
    expect(textsOf(root, 'ul > li')).to.deep.equal(['a']);
    expect(textsOf(root, 'ol > li')).to.deep.equal(['b']);
    expect(textsOf(root, 'dl dt, dl dd')).to.deep.equal(['Niveau:', '3']);
  });

  it('shows the address of a link, which cannot be followed on paper', () => {
    const root = rootOf(
      {kind: 'link', text: 'Bron', url: 'https://example.org/'},
      {kind: 'link', text: '', url: 'https://example.org/'},
      {kind: 'link', text: 'Kwaad', url: 'javascript:alert(1)'},
    );
    expect(textsOf(root, 'span')).to.deep.equal([
      'Bron',
      'https://example.org/',
      'https://example.org/',
      'Kwaad',
      'javascript:alert(1)',
    ]);
    expect([...root.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'https://example.org/',
      'https://example.org/',
    ]);
  });

  const manyWords = 'woord '.repeat(200);
  const sections: Record<string, [block: Block, isTogether: boolean]> = {
    'of one line': [{kind: 'paragraph', text: 'x'}, true],
    'of many words': [{kind: 'paragraph', text: manyWords.repeat(2)}, false],
    'with a note of ten lines in a table': [
      {kind: 'table', caption: '', head: ['a', 'b', 'c'], rows: [['x', 'x\n'.repeat(10), 'x']]},
      true,
    ],
    'with a table of many rows': [
      {kind: 'table', caption: '', head: ['a'], rows: Array.from({length: 40}, () => ['x'])},
      false,
    ],
    'with a table of narrow columns full of words': [
      {kind: 'table', caption: '', head: ['a', 'b', 'c'], rows: [['x', manyWords, 'x']]},
      false,
    ],
    'with a long list': [{kind: 'list', items: Array.from({length: 40}, () => 'x')}, false],
    'with long fields': [{kind: 'fields', pairs: [['a', manyWords.repeat(2)]]}, false],
    'with a link': [{kind: 'link', text: 'x', url: 'https://example.org/'}, true],
  };
  for (const [what, [block, isTogether]] of Object.entries(sections)) {
    it(`${isTogether ? 'keeps together' : 'lets run on to the next page'} a section ${what}`, () =>
      expect(rootOf(block).querySelector('section')!.matches('.together')).to.equal(isTogether));
  }

  it('has no foot when there is nothing to say there', () => {
    const root = buildSheet({...documentOf(), foot: []}).shadowRoot!;
    expect(root.querySelectorAll('footer')).to.have.length(0);
  });

  const shape = (root: ParentNode) => [...root.querySelectorAll('*')].map(({localName}) => localName);

  for (const text of HOSTILE) {
    it(`shows as plain text, everywhere: ${text}`, () => {
      const root = buildSheet(everywhere(text)).shadowRoot!;
      expect(shape(root)).to.deep.equal(shape(buildSheet(everywhere('x')).shadowRoot!));
      for (const selector of ['h1', 'h2', 'h3', 'li', 'caption', 'th', 'td', 'dd', 'footer p']) {
        expect(new Set(textsOf(root, selector)), selector).to.deep.equal(new Set([oneLine(text)]));
      }
    });
  }
});

describe('printing', () => {
  const print = window.print.bind(window);
  const finish = () => window.dispatchEvent(new Event('afterprint'));
  const someDocument = documentOf({kind: 'paragraph', text: 'x'});

  afterEach(() => {
    finish();
    window.print = print;
  });

  it('opens the print window with one sheet on the page, and leaves nothing behind', async () => {
    const before = document.adoptedStyleSheets.length;
    const seen: number[] = [];
    window.print = () => {
      seen.push(sheets().length, document.adoptedStyleSheets.length - before);
    };
    const printed = printDocument(someDocument);
    expect(seen).to.deep.equal([1, 1]);
    finish();
    await printed;
    expect(sheets()).to.have.length(0);
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('keeps the sheet off the screen, and the page on it', async () => {
    window.print = () => undefined;
    const place = await fixture(html`<p>de pagina</p>`);
    const printed = printDocument(someDocument);
    expect(getComputedStyle(sheets()[0]!).display).to.equal('none');
    expect(place.checkVisibility()).to.equal(true);
    finish();
    await printed;
  });

  it('stays off the screen on a page that shows every element by force', async () => {
    window.print = () => undefined;
    const page = new CSSStyleSheet();
    page.replaceSync('div, .wijkgids-print, body > * {display: block !important}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
    const printed = printDocument(someDocument);
    expect(getComputedStyle(sheets()[0]!).display).to.equal('none');
    finish();
    await printed;
    // Styles that the page adopted itself are still there.
    expect(document.adoptedStyleSheets.includes(page)).to.equal(true);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  });

  it('removes the sheet in the end where the browser never says that it has printed', async () => {
    window.print = () => undefined;
    await printDocument(someDocument, {patience: 20});
    expect(sheets()).to.have.length(0);
  });

  it('replaces a sheet that is still there', async () => {
    window.print = () => undefined;
    const first = printDocument(documentOf({kind: 'paragraph', text: 'eerste'}));
    const second = printDocument(documentOf({kind: 'paragraph', text: 'tweede'}));
    await first;
    expect(sheets()).to.have.length(1);
    expect(sheets()[0]!.shadowRoot!.textContent).to.contain('tweede');
    finish();
    await second;
    expect(sheets()).to.have.length(0);
  });

  it('removes the sheet and tells the caller when the browser cannot print', async () => {
    window.print = () => {
      throw new Error('no printer');
    };
    const said = await printDocument(someDocument).catch((error: unknown) => (error as Error).message);
    expect(said).to.equal('no printer');
    expect(sheets()).to.have.length(0);
  });

  it('puts the focus back inside the element that printed', async () => {
    const host = await fixture(html`<div></div>`);
    const button = document.createElement('button');
    button.id = 'knop';
    host.attachShadow({mode: 'open'}).append(button);
    button.focus();
    window.print = () => button.blur();
    const printed = printDocument(someDocument);
    finish();
    await printed;
    expect(host.shadowRoot!.activeElement?.id).to.equal('knop');
  });

  it('leaves the focus where the user has moved it', async () => {
    const place = await fixture(html`
      <div>
        <button>Druk af</button>
        <input id="veld" aria-label="veld" />
      </div>
    `);
    const [button, input] = [place.querySelector('button')!, place.querySelector('input')!];
    button.focus();
    window.print = () => input.focus();
    const printed = printDocument(someDocument);
    finish();
    await printed;
    expect(document.activeElement?.id).to.equal('veld');
  });
});
