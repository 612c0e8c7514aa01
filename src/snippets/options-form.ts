/** The fields for an element's options, and what they say. Names of fields are names of attributes. */
import type {Catalogue, ElementInfo, Option, Value} from './catalogue.js';
import {make} from './dom.js';
import {snippetWords as words} from './words.js';

/** Name of the field with the elements that stand inside. It is no attribute. */
const INSIDE = '(inside)';

/** All fields of an element; those that few pages need stand together behind “Meer instellingen”. */
export function optionFields(info: ElementInfo, catalogue: Catalogue): HTMLElement[] {
  const {lists, elements} = catalogue;
  const field = (option: Option) => optionField(option, lists[option.list ?? ''] ?? []);
  const rare = info.options.filter((option) => option.rare);
  const others = elements
    .filter(({holds}) => !holds)
    .map(({tag, name, group}): Value => ({id: tag, title: name, group}));
  return [
    ...(info.holds ? [manyField({attribute: INSIDE, label: words.inside, form: 'many'}, others, true)] : []),
    ...info.options.filter((option) => !option.rare).map(field),
    ...(rare.length
      ? [
          make(
            'details',
            {class: 'many'},
            make('summary', {}, words.more),
            make('div', {class: 'boxes'}, ...rare.map(field)),
          ),
        ]
      : []),
  ];
}

function optionField(option: Option, values: readonly Value[]): HTMLElement {
  switch (option.form) {
    case 'one':
      return oneField(option, values);
    case 'many':
      return manyField(option, values);
    case 'switch':
      return switchField(option);
    case 'text':
      return labelled(option, make('input', {type: 'text', name: option.attribute, autocomplete: 'off'}));
  }
}

const idOf = ({attribute}: Option): string => `optie-${attribute}`;

/** A label above its field, and a hint that belongs to it. */
function labelled(option: Option, field: HTMLElement): HTMLElement {
  field.id = idOf(option);
  if (option.hint) field.setAttribute('aria-describedby', `${field.id}-hint`);
  const initial = option.form === 'text' && option.initial ? ` (${option.initial})` : '';
  return make(
    'div',
    {class: 'field'},
    make('label', {for: field.id}, `${option.label}${initial}`),
    field,
    ...hintOf(option),
  );
}

const hintOf = (option: Option): HTMLElement[] =>
  option.hint ? [make('p', {class: 'hint', id: `${idOf(option)}-hint`}, option.hint)] : [];

function oneField(option: Option, values: readonly Value[]): HTMLElement {
  // What counts anyway needs no attribute, so it stands there once.
  const choices = values
    .filter(({title}) => title !== option.initial)
    .map(({id, title, group}) => ({group, choice: make('option', {value: id}, title)}));
  const select = make('select', {name: option.attribute}, make('option', {value: ''}, option.initial ?? ''));
  for (const {group, choice} of choices) groupIn(select, group).append(choice);
  return labelled(option, select);
}

/** The heading in a list under which a choice stands, made when it is new. */
export function groupIn(select: HTMLSelectElement, group: string | undefined): HTMLElement {
  if (!group) return select;
  const found = [...select.querySelectorAll('optgroup')].find(({label}) => label === group);
  if (found) return found;
  const made = make('optgroup', {label: group});
  select.append(made);
  return made;
}

/** Boxes to tick behind a line that says how many are ticked. */
function manyField(option: Option, values: readonly Value[], isOpen = false): HTMLElement {
  const nothing = option.initial ?? words.nothing;
  const count = make('span', {class: 'count'}, nothing);
  const boxes = values.map(({id, title}) =>
    make(
      'label',
      {class: 'box'},
      make('input', {type: 'checkbox', name: option.attribute, value: id}),
      title,
    ),
  );
  const details = make(
    'details',
    {class: 'many', open: isOpen},
    make('summary', {}, `${option.label} `, count),
    make('div', {role: 'group', 'aria-label': option.label, class: 'boxes'}, ...hintOf(option), ...boxes),
  );
  details.addEventListener('input', () => {
    const ticked = details.querySelectorAll(':checked').length;
    count.textContent = ticked ? words.chosen.replace('{n}', String(ticked)) : nothing;
  });
  return details;
}

function switchField(option: Option): HTMLElement {
  const box = make('input', {type: 'checkbox', name: option.attribute, value: '', id: idOf(option)});
  if (option.hint) box.setAttribute('aria-describedby', `${box.id}-hint`);
  return make('div', {class: 'field'}, make('label', {class: 'box'}, box, option.label), ...hintOf(option));
}

export interface Answers {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly string[];
}

/** What the fields say; what nobody touched stays out of the code. */
export function readAnswers({options}: ElementInfo, form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const all = (name: string) => data.getAll(name).map((value) => (value as string).trim());
  const attributes = options.flatMap(({attribute, form}): [string, string][] => {
    const values = all(attribute);
    if (form === 'switch') return values.length ? [[attribute, '']] : [];
    const value = values.join(' ').replaceAll(/\s+/g, ' ');
    return value ? [[attribute, value]] : [];
  });
  return {attributes: Object.fromEntries(attributes), inside: all(INSIDE)};
}
