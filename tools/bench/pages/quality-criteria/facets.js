/** The filters of the page by hand: their values, and which of them a criterion counts for. */
import {addressees, elements, kinds, words} from './words.js';

export const namesOf = ({frameworks, themes}) => ({
  theme: Object.fromEntries(Object.entries(themes).map(([id, {title}]) => [id, title])),
  group: Object.fromEntries(
    Object.values(frameworks).flatMap(({groups = []}) => groups.map(({group, name}) => [group, name])),
  ),
});

const idOf = (name) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const lawId = ({name, abbreviation}) => idOf(abbreviation ?? name);

export function facetsOf({frameworks}, names) {
  const all = Object.values(frameworks);
  const named = (values) => Object.entries(values).map(([id, label]) => ({id, label}));
  return [
    {id: 'topic', label: words.topic, values: named(names.theme)},
    {id: 'element', label: words.element, values: named(elements)},
    {id: 'addressee', label: words.addressee, values: named(addressees)},
    {id: 'kind', label: words.kind, help: words.kindHelp, values: named(kinds)},
    {
      id: 'framework',
      label: words.framework,
      isFolded: true,
      values: Object.entries(frameworks).map(([id, {number, short}]) => ({id, label: `${number}. ${short}`})),
    },
    {id: 'group', label: words.group, isFolded: true, values: named(names.group)},
    {
      id: 'law',
      label: words.law,
      help: words.lawHelp,
      isFolded: true,
      values: distinct(
        all.flatMap(({laws = []}) =>
          laws.map((law) => ({
            id: lawId(law),
            label: law.abbreviation ?? law.name,
            hint: law.abbreviation && law.name,
          })),
        ),
      ),
    },
    {
      id: 'publisher',
      label: words.publisher,
      isFolded: true,
      values: distinct(all.flatMap(({publishers}) => publishers).map((label) => ({id: idOf(label), label}))),
    },
  ];
}

function distinct(values) {
  const {compare} = new Intl.Collator('nl');
  return [...new Map(values.map((value) => [value.id, value])).values()].sort((a, b) =>
    compare(a.label, b.label),
  );
}

export const valuesOf = (
  id,
  {laws = [], publishers},
  {elements, themes, addressee, taskOf, kind, group},
) => ({
  topic: themes,
  element: elements,
  addressee: taskOf ? [addressee, taskOf] : [addressee],
  kind: [kind],
  framework: [id],
  group: group ? [group] : [],
  law: laws.map(lawId),
  publisher: publishers.map(idOf),
});
