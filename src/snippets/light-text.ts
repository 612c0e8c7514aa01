/** The text inside a tag: it shows until the element can draw, and when it cannot. Made of the content itself. */
import type {Catalogue, ElementInfo, Selection, Value} from './catalogue.js';
import type {Part} from './part.js';
import {snippetWords as words} from './words.js';

const paragraph = (...children: readonly (Part | string)[]): Part => ({tag: 'p', children});
const link = (href: string, text: string): Part => ({tag: 'a', attributes: {href}, children: [text]});

/** A number as a link that a telephone follows; a zero in brackets is not dialled behind a country's number. */
const call = (number: string): Part =>
  link(`tel:${number.replace(/^(\+\d+\s*)\(0\)/, '$1').replaceAll(/[^\d+]/g, '')}`, number);

/** What the element is about, what was chosen in it, whom to call where harm may show, and the source. */
export function lightText(info: ElementInfo, selection: Selection, catalogue: Catalogue): readonly Part[] {
  const chosen = chosenRecord(info, selection, catalogue);
  return [
    paragraph(info.light),
    ...(chosen ? [paragraph(`${chosen.title}: ${chosen.text!}`)] : []),
    ...(info.harm ? [helpText(catalogue)] : []),
    ...(info.source ? [sourceText(info.source)] : []),
  ];
}

/** The record that the first attribute with a text of its own leads to, such as one signal. */
function chosenRecord(
  {options}: ElementInfo,
  {attributes}: Selection,
  {lists}: Catalogue,
): Value | undefined {
  for (const {attribute, form, list = ''} of options) {
    const value = form === 'one' && lists[list]?.find(({id}) => id === attributes[attribute]);
    if (value && value.text) return value;
  }
  return undefined;
}

const helpText = ({help}: Catalogue): Part =>
  paragraph(
    ...help.flatMap(({when, name, number}, i) => [
      `${i ? ' ' : ''}${when}: ${name === number ? '' : `${name}, `}`,
      call(number),
      '.',
    ]),
  );

const sourceText = ({text, url}: NonNullable<ElementInfo['source']>): Part =>
  url ? paragraph(`${words.source}: `, link(url, text), '.') : paragraph(`${words.source}: ${text}.`);

/** The municipality's own number, for the slot beside the national ones; nothing while it has no number. */
export function contactText({contact: {name, phone, when}}: Selection): readonly Part[] {
  if (!phone.trim()) return [];
  return [
    {
      tag: 'p',
      attributes: {slot: 'contact'},
      children: [
        `${name.trim() || words.ownNumber}: `,
        call(phone.trim()),
        when.trim() ? `, ${when.trim().replace(/\.$/, '')}.` : '.',
      ],
    },
  ];
}
