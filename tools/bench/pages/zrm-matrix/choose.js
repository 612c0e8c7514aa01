/** Choosing domains. */
import {el} from '../dom.js';
import {words} from './words.js';

export const choosing = (matrix) =>
  el(
    'section',
    {class: 'choose'},
    el('h3', {class: 'part-title', id: 'choose'}, words.chooseTitle),
    el('p', {}, words.chooseHelp),
    el(
      'ul',
      {class: 'choices', role: 'list', 'aria-labelledby': 'choose'},
      ...matrix.domains.map((domain) => choice(matrix, domain)),
    ),
  );

function choice(matrix, {id, title, about}) {
  const box = el('input', {type: 'checkbox', 'aria-describedby': `about-${id}`, onchange: choose});
  box.checked = matrix.choices.some((one) => one.id === id);

  function choose() {
    if (box.checked) matrix.choices.push({id, why: ''});
    else matrix.choices = matrix.choices.filter((one) => one.id !== id);
    matrix.chosen();
    matrix.changed();
  }

  return el(
    'li',
    {class: 'choice'},
    el('label', {}, box, el('span', {}, title)),
    el('p', {class: 'small muted', id: `about-${id}`}, about),
  );
}
