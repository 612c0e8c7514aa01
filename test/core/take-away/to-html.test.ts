import {expect} from '@open-wc/testing';
import type {Block} from '../../../src/core/work/take-away/document.js';
import {oneLine} from '../../../src/core/work/take-away/text.js';
import {toHtml} from '../../../src/core/work/take-away/to-html.js';
import {HOSTILE, documentOf, everywhere} from './samples.js';
import '../../support/console.js';

const read = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const pasted = (...blocks: Block[]) => read(toHtml(documentOf(...blocks)));
const textsOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({textContent}) => textContent);

describe('a document that is pasted into a word processor', () => {
  it('has real headings, three levels at most', () => {
    const block: Block = {kind: 'paragraph', text: 'x'};
    const sections = [0, 1, 2].map((depth) => ({id: '', title: `diepte ${depth}`, depth, blocks: [block]}));
    const body = read(toHtml({...documentOf(), sections}));
    expect(textsOf(body, 'h1')).to.deep.equal(['Profiel']);
    expect(textsOf(body, 'h2')).to.deep.equal(['diepte 0']);
    expect(textsOf(body, 'h3')).to.deep.equal(['diepte 1', 'diepte 2']);
  });

  it('begins with the facts and ends with source and notice', () => {
    const body = pasted({kind: 'paragraph', text: 'x'});
    expect(textsOf(body, 'p')).to.deep.equal(['22 november 2026', 'x', 'Geen officiële ZRM-tekst']);
  });

  it('says that it is Dutch, for the spelling check', () => {
    expect(pasted().firstElementChild!.getAttribute('lang')).to.equal('nl');
  });

  it('has lists with bullets and with numbers', () => {
    const body = pasted({kind: 'list', items: ['a', 'b']}, {kind: 'list', items: ['c'], ordered: true});
    expect(textsOf(body, 'ul > li')).to.deep.equal(['a', 'b']);
    expect(textsOf(body, 'ol > li')).to.deep.equal(['c']);
  });

  it('has a table with borders, heads, and its caption as a paragraph before it', () => {
    const body = pasted({
      kind: 'table',
      caption: 'Niveau per domein',
      head: ['Domein', 'Niveau'],
      rows: [
        ['Wonen', '3'],
        ['Werk', ''],
      ],
    });
    const table = body.querySelector('table')!;
    expect(table.getAttribute('border')).to.equal('1');
    expect(table.previousElementSibling!.textContent).to.equal('Niveau per domein');
    expect([...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent))).to.deep.equal([
      ['Domein', 'Niveau'],
      ['Wonen', '3'],
      ['Werk', ''],
    ]);
    expect(textsOf(table, 'thead th')).to.deep.equal(['Domein', 'Niveau']);
  });

  it('has fields with their labels in bold', () => {
    const body = pasted({
      kind: 'fields',
      pairs: [
        ['Niveau', '3'],
        ['Waarom?', 'Post'],
      ],
    });
    expect(textsOf(body, 'p:has(strong)')).to.deep.equal(['Niveau: 3', 'Waarom? Post']);
    expect(textsOf(body, 'strong')).to.deep.equal(['Niveau:', 'Waarom?']);
  });

  it('has links that can be followed, and shows others as text', () => {
    const body = pasted(
      {kind: 'link', text: 'Bron', url: 'https://example.org/?a=1&b="2"'},
      {kind: 'link', text: 'Kwaad', url: 'javascript:alert(1)'},
      {kind: 'link', text: '', url: 'https://example.org/'},
    );
    expect([...body.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')])).to.deep.equal(
      [
        ['Bron', 'https://example.org/?a=1&b="2"'],
        ['https://example.org/', 'https://example.org/'],
      ],
    );
    expect(body.textContent).to.contain('Kwaad (javascript:alert(1))');
  });

  it('keeps line breaks in a value, and puts a title on one line', () => {
    const body = read(toHtml(everywhere('een\r\ntwee')));
    expect(body.querySelector('h1')!.innerHTML).to.equal('een twee');
    expect(body.querySelector('td')!.innerHTML).to.equal('een<br>twee');
    expect(body.querySelector('li')!.innerHTML).to.equal('een<br>twee');
  });

  it('leaves out what is empty', () => {
    const html = toHtml({...documentOf({kind: 'paragraph', text: ''}), title: '', foot: []});
    expect(html).to.equal('<div lang="nl">\n<p>22 november 2026</p>\n</div>');
  });

  it('has no styles, which a strict page would forbid in what is copied', () => {
    expect(toHtml(everywhere('x'))).to.not.match(/style|class/);
  });

  const shape = (root: Element) => [...root.querySelectorAll('*')].map(({localName}) => localName);

  for (const text of HOSTILE) {
    it(`shows as plain text, everywhere: ${text}`, () => {
      const body = read(toHtml(everywhere(text)));
      expect(shape(body)).to.deep.equal(shape(read(toHtml(everywhere('x')))));
      for (const selector of ['h1', 'h2', 'h3', 'li', 'th', 'td', 'small']) {
        expect(new Set(textsOf(body, selector)), selector).to.deep.equal(new Set([oneLine(text)]));
      }
      expect(textsOf(body, 'a')).to.deep.equal([text]);
      const attributes = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      expect(new Set(attributes)).to.deep.equal(
        new Set(['lang', 'border', 'rules', 'cellspacing', 'cellpadding', 'align', 'valign', 'href']),
      );
    });
  }
});
