import {expect} from '@open-wc/testing';
import {svg} from 'lit';
import {detachedDrawing} from '../../../src/core/drawing/detached.js';
import {drawing} from '../../../src/core/drawing/drawing.js';
import {includedAtFirst} from '../../../src/core/work/before-leaving.js';
import type {Block} from '../../../src/core/work/take-away/document.js';
import {buildSheet} from '../../../src/core/work/take-away/print.js';
import {toHtml} from '../../../src/core/work/take-away/to-html.js';
import {toSvg} from '../../../src/core/work/take-away/to-svg.js';
import {toText} from '../../../src/core/work/take-away/to-text.js';
import {documentOf} from './samples.js';
import '../../support/console.js';

const draw = () =>
  detachedDrawing(drawing({width: 100, height: 50}, svg`<text fill="#000">${'vriend & vriendin'}</text>`));
const picture: Block = {kind: 'picture', draw};

describe('a drawing that someone takes along', () => {
  it('goes on the printed sheet', () => {
    const root = buildSheet(documentOf(picture)).shadowRoot!;
    expect(root.querySelector('section svg text')!.textContent).to.equal('vriend & vriendin');
  });

  it('is left out of what a clipboard or a dossier field takes, and its title when nothing else stands there', () => {
    for (const text of [toText(documentOf(picture)), toHtml(documentOf(picture))]) {
      expect(text).to.not.contain('vriend');
      expect(text).to.not.contain('Deel');
    }
    expect(toText(documentOf(picture, {kind: 'paragraph', text: 'in woorden'}))).to.contain('in woorden');
  });

  it('is a file of its own that any reader of XML understands', () => {
    const text = toSvg(draw());
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(parsed.documentElement.getAttribute('viewBox')).to.equal('0 0 100 50');
    expect(parsed.querySelector('text')!.textContent).to.equal('vriend & vriendin');
  });

  it('is in that file a drawing in its own right, without marks of ours', () => {
    const picture = draw();
    expect(toSvg(picture)).to.not.match(/<!--|aria-hidden/);
    expect(picture.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('what goes along unless the user decides otherwise', () => {
  const parts = [
    {id: 'all', label: ''},
    {id: 'careful', label: '', careful: true},
    {id: 'private', label: '', careful: true, onRequest: true},
  ];

  it('leaves out what is asked for only, wherever it goes', () => {
    for (const departure of ['copy', 'print', 'picture'] as const) {
      expect([...includedAtFirst(departure, parts)]).to.deep.equal(['all', 'careful']);
    }
    expect([...includedAtFirst('home', parts)]).to.deep.equal(['all']);
  });
});
