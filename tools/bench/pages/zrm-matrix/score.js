/** The questions about the chosen domains, and the way from one to the other where there is little room. */
import {comparing} from './compare.js';
import {el} from '../dom.js';
import {words} from './words.js';

/** @returns The section, and `update` for when other domains are chosen. */
export function scoring(matrix) {
  const section = el('section', {class: 'score'});
  const update = () => {
    const chosen = matrix.choices.map(({id}) => matrix.domains.find((domain) => domain.id === id));
    section.replaceChildren(
      el('h3', {class: 'part-title'}, words.scoreTitle),
      ...(chosen.length
        ? [comparing(), rows(matrix, chosen)]
        : [el('p', {class: 'muted'}, words.nothingChosen)]),
    );
  };
  update();
  return {section, update};
}

function rows(matrix, chosen) {
  const sections = chosen.map((domain) => el('section', {class: 'domain'}, ...question(matrix, domain)));
  const {nav, open} = pager(chosen, sections);
  open(0);
  return el(
    'div',
    {class: 'rows scoring'},
    ...(chosen.length > 1 ? [nav] : []),
    el(
      'div',
      {class: 'level-names', 'aria-hidden': 'true'},
      ...matrix.levels.map(({id, name}, i) =>
        el('span', {class: 'level-name', 'data-step': i + 1, 'data-number': id}, name),
      ),
    ),
    ...sections,
  );
}

function pager(chosen, sections) {
  let shown = 0;
  const button = (label, sign, step) =>
    el(
      'button',
      {class: 'button', type: 'button', 'aria-label': label, onclick: () => open(shown + step)},
      sign,
    );
  const back = button(words.previous, '‹', -1);
  const on = button(words.next, '›', 1);
  const select = el(
    'select',
    {'aria-label': words.domain, onchange: () => open(select.selectedIndex)},
    ...chosen.map(({id, title}, i) =>
      el('option', {value: id}, `${title} (${i + 1} ${words.of} ${chosen.length})`),
    ),
  );

  function open(i) {
    sections[shown].removeAttribute('data-open');
    shown = i;
    sections[shown].setAttribute('data-open', '');
    select.selectedIndex = shown;
    back.disabled = shown === 0;
    on.disabled = shown === sections.length - 1;
  }

  return {nav: el('nav', {class: 'pager', 'aria-label': words.domain}, back, select, on), open};
}

function question(matrix, domain) {
  const {id, title} = domain;
  const answer = (matrix.answers[id] ??= {});
  const status = el('span', {class: 'small muted'}, answer.level ? '' : words.notDiscussed);
  const choose = (level) => {
    answer.level = level;
    status.textContent = '';
    matrix.changed();
  };
  const options = domain.levels.map((level, i) => option(matrix, domain, level, i, answer, choose));
  const extra = extras(matrix, answer);
  const clear = () => {
    for (const {radio} of options) radio.checked = false;
    Object.assign(answer, {level: '', workOn: false, note: ''});
    status.textContent = words.notDiscussed;
    extra.clear();
    matrix.changed();
  };
  return [
    el(
      'fieldset',
      {class: 'question level'},
      el(
        'legend',
        {},
        el('div', {class: 'domain-title', tabindex: '-1'}, el('h3', {class: 'part-title'}, title)),
      ),
      reason(matrix, id),
      el('div', {class: 'cells'}, ...options.map(({cell}) => cell)),
    ),
    el('div', {'aria-live': 'polite'}),
    el(
      'div',
      {class: 'extras'},
      ...extra.parts,
      status,
      el(
        'button',
        {class: 'button quiet', type: 'button', 'aria-label': `${words.clear} ${title}`, onclick: clear},
        words.clear,
      ),
    ),
  ];
}

function reason(matrix, domain) {
  const choice = matrix.choices.find(({id}) => id === domain);
  const field = el('input', {
    type: 'text',
    maxlength: '200',
    oninput: () => {
      choice.why = field.value;
      matrix.changed();
    },
  });
  field.value = choice.why;
  return el('label', {class: 'why'}, el('span', {class: 'small'}, words.why), field);
}

function option(matrix, domain, {id: level, text}, i, answer, choose) {
  const id = `${domain.id}-${level}`;
  const radio = el('input', {
    type: 'radio',
    id,
    name: `level-${domain.id}`,
    value: level,
    'aria-describedby': `text-${id}`,
    onchange: () => choose(level),
  });
  radio.checked = answer.level === level;
  const name = matrix.levels.find((one) => one.id === level).name;
  const cell = el(
    'div',
    {class: 'cell option'},
    el(
      'label',
      {class: 'level', for: id, 'data-step': i + 1},
      el('span', {class: 'number'}, level),
      ' ',
      el('span', {class: 'name'}, name),
    ),
    radio,
    el('p', {class: 'small', id: `text-${id}`}, text),
  );
  return {cell, radio};
}

/** Whether they want to work on it, and a note. */
function extras(matrix, answer) {
  const tick = el('input', {
    type: 'checkbox',
    onchange: () => {
      answer.workOn = tick.checked;
      matrix.changed();
    },
  });
  tick.checked = answer.workOn ?? false;
  const summary = el('summary', {});
  const field = el('textarea', {
    rows: '3',
    maxlength: '2000',
    oninput: () => {
      answer.note = field.value;
      mark();
      matrix.changed();
    },
  });
  field.value = answer.note ?? '';
  const mark = () => (summary.textContent = words.note + (answer.note ? ' •' : ''));
  mark();
  return {
    parts: [
      el('label', {class: 'tick'}, tick, el('span', {}, words.workOn)),
      el(
        'details',
        {class: 'note'},
        summary,
        el('label', {}, el('span', {class: 'small'}, words.noteLabel), field),
      ),
    ],
    clear() {
      tick.checked = false;
      field.value = '';
      mark();
    },
  };
}
