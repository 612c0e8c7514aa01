/** “Vergelijk”, closed: what stands behind it is there, but nobody opens it while we measure. */
import {el} from '../dom.js';
import {words} from './words.js';

const nothing = () => undefined;

export const comparing = () =>
  el(
    'details',
    {class: 'compare'},
    el('summary', {}, words.compare),
    el(
      'div',
      {},
      el(
        'label',
        {class: 'date'},
        el('span', {class: 'small'}, words.date),
        el('input', {type: 'date', onchange: nothing}),
      ),
      el('button', {class: 'button', type: 'button', onclick: nothing}, words.addMoment),
      el(
        'label',
        {class: 'tick'},
        el('input', {type: 'checkbox', onchange: nothing}),
        el('span', {}, words.bothViews),
      ),
    ),
  );
