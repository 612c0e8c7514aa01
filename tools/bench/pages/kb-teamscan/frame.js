/** What stands around the questions: work bar, steps, “Vergelijk”, and the answer sheets. Nobody opens it meanwhile. */
import {el} from '../dom.js';
import {words} from './words.js';

const nothing = () => undefined;
const button = (look, text) => el('button', {class: `button${look}`, type: 'button', onclick: nothing}, text);
const fileInput = (attributes = {}) =>
  el('input', {
    class: 'visually-hidden',
    type: 'file',
    accept: '.json,application/json',
    onchange: nothing,
    ...attributes,
  });

export const header = () =>
  el(
    'header',
    {},
    el('h2', {class: 'title'}, words.title),
    el('p', {class: 'muted'}, words.intro),
    el('p', {}, el('strong', {}, words.aboutTeam), ` ${words.nobodyAll}`),
  );

const OPEN_FILE = 2;

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
      el(
        'details',
        {class: 'work-more'},
        el('summary', {class: 'button'}, words.more),
        el(
          'ul',
          {role: 'list'},
          ...words.moreActions.map((text, i) =>
            el(
              'li',
              {},
              i === OPEN_FILE
                ? el('label', {class: 'button quiet'}, text, fileInput())
                : button(' quiet', text),
            ),
          ),
        ),
      ),
    ),
  ),
  el('dialog', {'aria-labelledby': 'question', onclose: nothing}),
];

export const steps = () =>
  el(
    'nav',
    {class: 'steps', 'aria-label': words.steps},
    el(
      'ol',
      {role: 'list'},
      ...words.stepNames.map((name, i) =>
        el(
          'li',
          {},
          el(
            'button',
            {
              class: 'step-button',
              type: 'button',
              onclick: nothing,
              'aria-current': i === 1 ? 'step' : false,
            },
            el('span', {class: 'step-number', 'aria-hidden': 'true'}, String(i + 1)),
            ` ${name}`,
          ),
        ),
      ),
    ),
  );

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
      button('', words.addMoment),
    ),
  );

export const sheetsPart = () =>
  el(
    'details',
    {class: 'sheets'},
    el('summary', {}, words.sheets),
    el(
      'div',
      {class: 'sheets-body'},
      el(
        'div',
        {class: 'sheets-member'},
        el('p', {}, words.sheetsMember),
        el('p', {class: 'notice'}, words.sheetsMail),
        el(
          'div',
          {class: 'buttons'},
          button('', words.saveSheet),
          el('label', {class: 'button file'}, words.openOwnSheet, fileInput()),
        ),
      ),
      el(
        'div',
        {class: 'sheets-lead'},
        el('p', {}, words.sheetsLead),
        el(
          'div',
          {class: 'buttons'},
          el('label', {class: 'button file'}, words.openSheets, fileInput({multiple: true})),
          button(' quiet', words.sheetsRemove),
        ),
        el('p', {class: 'small muted'}, words.sheetsInFile),
      ),
      el('div', {class: 'report', role: 'status'}),
    ),
  );

export const source = () =>
  el('footer', {class: 'sources small muted'}, el('p', {}, words.sourceTitle, ` ${words.source}`));
