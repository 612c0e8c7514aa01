import {expect} from '@open-wc/testing';
import {mailText} from '../../src/snippets/mail.js';
import {toHtml, toNode} from '../../src/snippets/part.js';
import {elementPart, isFilledIn, scriptCode, snippetsOf} from '../../src/snippets/snippet.js';
import {catalogue, choice} from './catalogue.js';

const of = (...args: Parameters<typeof choice>) =>
  snippetsOf(choice(...args), catalogue, 'folder', '/wijkgids/loader.js');

describe('the code to paste', () => {
  it('is the tag with its attributes, and light text made of the content', () => {
    expect(of('a-card', {attributes: {signal: 'druk'}}).tag).to.equal(
      [
        '<a-card signal="druk">',
        '  <p>Zie je iets bij een kind?</p>',
        '  <p>Druk: De jeugdige praat snel &amp; veel.</p>',
        '  <p>Bij direct gevaar: <a href="tel:112">112</a>. Bij een vermoeden: Veilig Thuis, <a href="tel:08002000">0800 2000</a>.</p>',
        '  <p>Bron: <a href="https://voorbeeld.nl/gids?a=1&amp;b=2">De gids, De makers (2025)</a>.</p>',
        '</a-card>',
      ].join('\n'),
    );
  });

  it('keeps the order of the options, and writes a switch without a value', () => {
    expect(of('a-card', {attributes: {share: '', step: 'een twee'}}).tag).to.contain(
      '<a-card step="een twee" share>',
    );
  });

  it('leaves out the text of a record that has none', () => {
    expect(of('a-card', {attributes: {signal: 'boos'}}).tag).not.to.contain('Boos');
  });

  it('names nobody to call where no harm shows', () => {
    expect(of('a-matrix').tag).not.to.contain('tel:');
  });

  it('is a div for an editor that takes unknown tags away', () => {
    const {standIn} = of('a-card', {attributes: {signal: 'druk', share: ''}});
    expect(standIn).to.match(/^<div data-wijkgids="a-card" data-signal="druk" data-share>\n {2}<p>/);
    expect(standIn).to.match(/<\/div>$/);
  });

  it('has the own number in its slot, as a link that a telephone follows', () => {
    const contact = {name: ' Wijkteam ', phone: '+31 (0)10 123', when: 'op werkdagen.'};
    expect(of('a-card', {contact}).tag).to.contain(
      '<p slot="contact">Wijkteam: <a href="tel:+3110123">+31 (0)10 123</a>, op werkdagen.</p>',
    );
    expect(of('a-card', {contact: {...contact, phone: ' '}}).tag).not.to.contain('slot');
    expect(of('a-plan', {contact}).tag).not.to.contain('slot');
  });

  it('cannot be broken by what someone types', () => {
    const contact = {name: '<b>"A" & B</b>', phone: '1', when: ''};
    expect(of('a-card', {contact}).tag).to.contain('&lt;b&gt;"A" &amp; B&lt;/b&gt;: ');
    expect(of('a-scope', {attributes: {layer: '"><script>'}}).tag).to.equal(
      '<a-scope layer="&quot;&gt;&lt;script&gt;"></a-scope>',
    );
  });

  it('puts other elements inside one that holds them, also as divs', () => {
    const {tag, standIn, light} = of('a-scope', {inside: ['a-matrix', 'a-plan']});
    expect(tag).to.match(/^<a-scope>\n {2}<a-matrix>\n {4}<p>Lees of vul in\.<\/p>\n {2}<\/a-matrix>/);
    expect(standIn).to.contain('  <div data-wijkgids="a-plan">');
    expect(light).to.equal('');
  });

  it('has the light text apart', () => {
    expect(of('a-matrix').light).to.equal('<p>Lees of vul in.</p>');
  });

  it('has one script: a module for the folder, deferred for the single file', () => {
    expect(scriptCode('folder', '/w/loader.js')).to.equal(
      '<script type="module" src="/w/loader.js"></script>',
    );
    expect(scriptCode('file', '/w/wijkgids.js')).to.equal('<script src="/w/wijkgids.js" defer></script>');
  });
});

describe('the same part', () => {
  it('gives the page the nodes that its HTML says', () => {
    const part = elementPart(choice('a-card', {attributes: {signal: 'druk', share: ''}}), catalogue);
    const parsed = document.createElement('div');
    parsed.innerHTML = toHtml(part).replaceAll(/\n */g, '');
    const node = toNode(part);
    node.normalize();
    expect(node.outerHTML).to.equal(parsed.innerHTML);
    expect(parsed.firstElementChild!.isEqualNode(node)).to.equal(true);
  });
});

describe('the warning against recording', () => {
  const fills = (...args: Parameters<typeof choice>) => isFilledIn(choice(...args), catalogue);

  it('stands with an element to fill in, not with one that is set to be read', () => {
    expect(fills('a-plan')).to.equal(true);
    expect(fills('a-matrix')).to.equal(false);
    expect(fills('a-matrix', {attributes: {mode: 'score'}})).to.equal(true);
    expect(fills('a-card')).to.equal(false);
  });

  it('looks inside an element that holds others', () => {
    expect(fills('a-scope', {inside: ['a-card', 'a-matrix']})).to.equal(false);
    expect(fills('a-scope', {inside: ['a-card', 'a-plan']})).to.equal(true);
  });
});

describe('the mail to the supplier', () => {
  const mail = (delivery: 'folder' | 'file', ...args: Parameters<typeof choice>) =>
    mailText({delivery, address: '/w/script.js', selection: choice(...args)}, catalogue);

  it('names the files, the script, the tags, the policy and what is not processed', () => {
    const text = mail('folder', 'a-card', {attributes: {signal: 'druk', share: ''}});
    expect(text)
      .to.contain('map drop-in')
      .and.to.contain('<script type="module" src="/w/script.js"></script>');
    expect(text).to.contain('<a-card>, met de attributen signal, share.');
    expect(text).to.contain("Ook de strengste regel werkt: script-src 'self'");
    expect(text).to.contain('Wijkgids verwerkt niets op een server.');
    expect(text).not.to.match(/[{}]/);
  });

  it('numbers its steps without a gap, with a local layer and without', () => {
    const numbers = (text: string) => [...text.matchAll(/^(\d)\. /gm)].map(([, number]) => Number(number));
    expect(numbers(mail('file', 'a-card'))).to.deep.equal([1, 2, 3, 4, 5, 6]);
    const layered = mail('file', 'a-scope', {attributes: {layer: '/gids/lokaal.json'}, inside: ['a-plan']});
    expect(numbers(layered)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(layered).to.contain('klaar, op /gids/lokaal.json').and.to.contain('<a-scope>, <a-plan>');
  });
});
