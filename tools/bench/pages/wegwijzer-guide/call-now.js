/** Whom to call, folded away. */
import {el} from '../dom.js';
import {words} from './words.js';

const phone = (number) =>
  el('a', {class: 'act-now-number', href: `tel:${number.replaceAll(' ', '')}`}, number);

export const callNow = () =>
  el(
    'details',
    {class: 'call-now'},
    el('summary', {}, el('strong', {}, words.callNow), ' ', el('span', {}, words.callNowOpen)),
    el(
      'div',
      {class: 'call-now-panel'},
      el(
        'aside',
        {class: 'act-now', 'aria-label': words.actNow},
        el(
          'div',
          {class: 'act-now-say'},
          el('p', {class: 'act-now-title'}, words.actNow),
          el('p', {class: 'act-now-first'}, words.consultFirst),
        ),
        el('ul', {role: 'list'}, ...words.lines.map(line)),
        el(
          'div',
          {class: 'act-now-more'},
          el('p', {}, words.adviser),
          el('slot', {name: 'contact'}),
          el('p', {}, `${words.yourself} `, phone('0800 0432')),
        ),
      ),
      el('p', {}, el('a', {href: '?wijkgids=wegwijzer/meldcode/meldcode'}, words.aboutMeldcode)),
    ),
  );

const line = ([number, name, when, more]) =>
  el(
    'li',
    {},
    el('span', {class: 'act-now-name'}, phone(number), ` ${name}`),
    ' ',
    el('span', {class: 'act-now-when'}, when),
    ...(more ? [' ', el('span', {}, phone(more[0]), ` ${more[1]}`)] : []),
  );
