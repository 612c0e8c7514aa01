import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeCatalogue, readManifest} from '../../tools/snippets/catalogue.js';
import {readMarkdown} from '../../tools/snippets/markdown.js';
import {deliveredPage} from '../../tools/snippets/rollup-plugin.js';
import {commonOptions, elementWords} from '../../tools/snippets/words.js';

const catalogue = makeCatalogue();
const infoOf = (tag: string) => catalogue.elements.find((element) => element.tag === tag)!;

describe('what the snippet page knows', () => {
  it('describes every element and attribute of the manifest in Dutch', () => {
    for (const {tagName, attributes = []} of readManifest()) {
      const words = elementWords[tagName];
      assert.ok(words, `tools/snippets/words.ts says nothing of <${tagName}>`);
      for (const {name} of attributes)
        assert.ok(
          words.options?.[name] ?? commonOptions[name],
          `tools/snippets/words.ts says nothing of <${tagName} ${name}>`,
        );
    }
  });

  it('describes no attribute that an element does not have', () => {
    for (const {tagName, attributes = []} of readManifest())
      for (const name of Object.keys(elementWords[tagName]?.options ?? {}))
        assert.ok(
          attributes.some((attribute) => attribute.name === name),
          `<${tagName} ${name}> is not in the manifest`,
        );
  });

  it('has light text and a use for every element that stands alone', () => {
    for (const {tag, light, use, holds} of catalogue.elements) {
      assert.ok(use, tag);
      assert.ok(holds || light, tag);
    }
  });

  it('has a value for every record that an attribute can name', () => {
    const ids = (list: string) => catalogue.lists[list]!.map(({id}) => id);
    assert.equal(ids('wegwijzer/signaal').length, new Set(ids('wegwijzer/signaal')).size);
    assert.ok(ids('wegwijzer/signaal').includes('druk'));
    assert.ok(!ids('settings').includes('alle'));
    assert.deepEqual(ids('conversation-ages').slice(0, 2), ['2', '3']);
    assert.ok(ids('purchases').includes('pleegzorg') && ids('purchases').includes('jeugdhulp-2'));
    assert.ok(ids('checklist-categories').includes('jgz') && !ids('checklist-categories').includes('wijk'));
  });

  it('knows from the manifest where people fill something in, and where an own number can stand', () => {
    assert.deepEqual(
      ['zrm-matrix', 'wegwijzer-guide', 'signal-card'].map((tag) => infoOf(tag).fills),
      [true, true, false],
    );
    assert.deepEqual(
      ['zrm-matrix', 'quality-criteria'].map((tag) => infoOf(tag).contact),
      [true, false],
    );
  });

  it('names 112 first, with the words of the content', () => {
    assert.deepEqual(catalogue.help[0], {when: 'Bij direct gevaar voor iemand', name: '112', number: '112'});
  });

  it('has no light text that speaks of a page which the reader does not see', () => {
    const texts = Object.values(catalogue.lists).flatMap((list) => list.flatMap(({text}) => text ?? []));
    assert.ok(texts.length > 100);
    assert.deepEqual(
      texts.filter((text) => /^Hier |\bhieronder\b|\bhierboven\b/i.test(text) || !/[.!?…)’]$/.test(text)),
      [],
    );
  });
});

describe('a page of docs', () => {
  it('becomes blocks: headings, paragraphs, lists, steps and code', () => {
    const {title, blocks} = readMarkdown(
      '# Titel\n\nEen regel\nmet **nadruk** en `code`.\n\n## Kop\n\n- een\n- [twee](https://voorbeeld.nl)\n  verder\n\n1. stap\n\n```\na\n\nb\n```\n',
      'x.md',
    );
    assert.equal(title, 'Titel');
    assert.deepEqual(blocks, [
      {
        kind: 'paragraph',
        bits: ['Een regel met ', {text: 'nadruk', as: 'strong'}, ' en ', {text: 'code', as: 'code'}, '.'],
      },
      {kind: 'heading', bits: ['Kop']},
      {kind: 'list', items: [['een'], [{text: 'twee', href: 'https://voorbeeld.nl'}, ' verder']]},
      {kind: 'steps', items: [['stap']]},
      {kind: 'code', text: 'a\n\nb'},
    ]);
  });

  it('is refused when it holds what the page cannot show', () => {
    assert.throws(
      () => readMarkdown('# Titel\n\n| a | b |\n', 'x.md'),
      /x\.md: found "\| a \| b \|"; expected/,
    );
    assert.throws(() => readMarkdown('tekst\n', 'x.md'), /expected a title/);
  });

  it('loses its links to other pages of docs, which are not delivered', () => {
    assert.deepEqual(readMarkdown('# T\n\nZie [hosting](hosting.md).\n', 'x.md').blocks, [
      {kind: 'paragraph', bits: ['Zie ', 'hosting', '.']},
    ]);
  });
});

describe('the delivered page', () => {
  it('looks for its files beside it, and has no link to the examples', () => {
    const html = deliveredPage(
      '<link rel="stylesheet" href="examples.css" />\n<link href="icon.svg" />\n<script src="../dist/a.js"></script>\n    <header class="site">\n<a href="index.html">x</a></header>\n<main></main>',
    );
    assert.equal(html, '<link href="plakhulp.svg" />\n<script src="a.js"></script>\n<main></main>');
  });
});
