/** The work bar and the closed dialog behind it. What its buttons do loads on first use, and is not measured. */
import {el} from '../dom.js';
import {words} from './words.js';

const nothing = () => undefined;
const button = (look, text) => el('button', {class: `button${look}`, type: 'button', onclick: nothing}, text);

export const workBar = () => [
  el(
    'section',
    {class: 'work-bar', 'aria-label': words.bar},
    el('p', {class: 'work-status', role: 'status'}, words.notKept),
    button(' quiet', words.keep),
    el(
      'div',
      {class: 'work-actions'},
      button('', words.hide),
      button('', words.clearAll),
      button(' main', words.copy),
      more(),
    ),
  ),
  el('dialog', {'aria-labelledby': 'question', onclose: nothing}),
];

const OPEN_FILE = 3;

const more = () =>
  el(
    'details',
    {class: 'work-more'},
    el('summary', {class: 'button'}, words.more),
    el(
      'ul',
      {role: 'list'},
      ...words.moreActions.map((text, i) =>
        el('li', {}, i === OPEN_FILE ? fileButton(text) : button(' quiet', text)),
      ),
    ),
  );

const fileButton = (text) =>
  el(
    'label',
    {class: 'button quiet'},
    text,
    el('input', {
      class: 'visually-hidden',
      type: 'file',
      accept: '.json,application/json',
      onchange: nothing,
    }),
  );
