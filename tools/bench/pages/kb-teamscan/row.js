/** One block: five answers, a wish, what folds open, and how the sheets answer it. */
import {el} from '../dom.js';
import {ANSWERS} from './given.js';
import {icon} from './mark.js';
import {words} from './words.js';

/** @param scan Has `answers` by row; `scan.answered(row)` is told of every change. */
export function rowOf(scan, row) {
  const id = row.key.replace('/', '-');
  const radios = ANSWERS.map((answer) => {
    const radio = el('input', {type: 'radio', name: id, value: answer, onchange: () => say(answer)});
    radio.checked = scan.answers[row.key]?.answer === answer;
    return radio;
  });
  const wish = el('input', {
    type: 'checkbox',
    'aria-describedby': `title-${id}`,
    onchange: () => {
      scan.answers[row.key] = {...scan.answers[row.key], training: wish.checked};
      scan.answered(row);
    },
  });
  const clear = el(
    'button',
    {
      class: 'fold clear',
      type: 'button',
      'aria-label': `${words.clearRow}${row.title}`,
      onclick: () => say(),
    },
    words.clear,
  );
  clear.hidden = !scan.answers[row.key];
  const spread = el('ul', {class: 'spread', role: 'list', 'aria-label': words.spread});

  function say(answer) {
    if (answer) scan.answers[row.key] = {...scan.answers[row.key], answer};
    else {
      scan.answers[row.key] = undefined;
      for (const radio of radios) radio.checked = false;
      wish.checked = false;
    }
    clear.hidden = !answer;
    scan.answered(row);
  }

  const element = el(
    'div',
    {class: 'row'},
    el(
      'div',
      {class: 'row-head'},
      el(
        'div',
        {class: 'row-name', tabindex: '-1', id: `title-${id}`},
        el(
          'h5',
          {class: 'row-title'},
          el('span', {class: 'web-number', 'aria-hidden': 'true'}, String(row.number)),
          ` ${row.title}`,
        ),
      ),
      el('div', {class: 'row-folds'}, fold(words.about, row), fold(words.note, row), clear),
    ),
    el(
      'div',
      {class: 'answers', role: 'radiogroup', 'aria-labelledby': `title-${id}`},
      ...ANSWERS.map((answer, i) =>
        el('label', {class: 'answer'}, radios[i], icon(answer), el('span', {}, words.answers[i])),
      ),
    ),
    el('label', {class: 'wish'}, wish, el('span', {}, words.wish)),
    spread,
  );
  return {
    element,
    /** Shows how the sheets answer it. */
    showSpread(sheets) {
      const counts = ANSWERS.map(
        (answer) => sheets.filter(({answers}) => answers[row.key]?.answer === answer).length,
      );
      spread.replaceChildren(
        ...ANSWERS.flatMap((answer, i) =>
          counts[i] ? el('li', {}, icon(answer), ` ${counts[i]} × ${words.answers[i].toLowerCase()}`) : [],
        ),
      );
      spread.classList.toggle('divided', counts.filter(Boolean).length > 1);
    },
  };
}

const fold = (text, {title}) =>
  el(
    'button',
    {class: 'fold', type: 'button', 'aria-expanded': 'false', onclick: () => undefined},
    text,
    el('span', {class: 'visually-hidden'}, ` ${title}`),
  );
