/** The facts for colleagues, drawn from the pages of `docs`. */
import type {Bit, Block, Facts} from './catalogue.js';
import {copyButton} from './copy-button.js';
import {make} from './dom.js';
import {snippetWords as words} from './words.js';

export function factsSection({id, title, blocks}: Facts): HTMLElement {
  const text = make('div', {class: 'facts'}, ...blocks.map(blockNode));
  return make(
    'section',
    {id, 'aria-labelledby': `${id}-kop`},
    make('h2', {id: `${id}-kop`}, title),
    text,
    copyButton(words.copyFacts, text),
  );
}

function blockNode(block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return make('h3', {}, ...block.bits.map(bitNode));
    case 'paragraph':
      return make('p', {}, ...block.bits.map(bitNode));
    case 'list':
    case 'steps':
      return make(
        block.kind === 'list' ? 'ul' : 'ol',
        {},
        ...block.items.map((bits) => make('li', {}, ...bits.map(bitNode))),
      );
    case 'code':
      return make('pre', {tabindex: '0'}, make('code', {}, block.text));
  }
}

function bitNode(bit: Bit): Node | string {
  if (typeof bit === 'string') return bit;
  if ('href' in bit) return make('a', {href: bit.href}, bit.text);
  return make(bit.as, {}, bit.text);
}
