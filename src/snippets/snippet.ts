/** The code that an editor pastes. Pure: from what was chosen to text. */
import type {Catalogue, ElementInfo, Selection} from './catalogue.js';
import {contactText, lightText} from './light-text.js';
import {toHtml, type Part} from './part.js';

/** Where the files stand: a folder with the loader, or one single file. */
export type Delivery = 'folder' | 'file';

/** An element without anything chosen in it. */
const NOTHING: Omit<Selection, 'tag'> = {
  attributes: {},
  inside: [],
  contact: {name: '', phone: '', when: ''},
};

/** @throws When there is no such element: the page offers only those that there are. */
export function infoOf(tag: string, {elements}: Catalogue): ElementInfo {
  const info = elements.find((element) => element.tag === tag);
  if (!info) throw new Error(`no element <${tag}>`);
  return info;
}

/** Whether people fill something in, as the element is set now. */
export function isFilledIn({tag, attributes, inside}: Selection, catalogue: Catalogue): boolean {
  const {fills, options} = infoOf(tag, catalogue);
  const mode = options.find(({attribute}) => attribute === 'mode');
  const {id: byDefault = ''} =
    catalogue.lists[mode?.list ?? '']?.find(({title}) => title === mode?.initial) ?? {};
  const isRead = mode && (attributes.mode ?? byDefault) === 'read';
  return (fills && !isRead) || inside.some((tag) => isFilledIn({...NOTHING, tag}, catalogue));
}

/** The element with its attributes in the order of its description, and its text or the elements inside it. */
export function elementPart(selection: Selection, catalogue: Catalogue): Part {
  const info = infoOf(selection.tag, catalogue);
  return {
    tag: info.tag,
    attributes: Object.fromEntries(
      info.options.flatMap(({attribute}) =>
        attribute in selection.attributes ? [[attribute, selection.attributes[attribute]!]] : [],
      ),
    ),
    children: info.holds ? insideOf(selection, catalogue) : textOf(info, selection, catalogue),
  };
}

const textOf = (info: ElementInfo, selection: Selection, catalogue: Catalogue): readonly Part[] => [
  ...lightText(info, selection, catalogue),
  ...(info.contact ? contactText(selection) : []),
];

/** The chosen elements as they are without options; each with the own number, where it has room for one. */
const insideOf = ({inside, contact}: Selection, catalogue: Catalogue): readonly Part[] =>
  inside.map((tag) => elementPart({...NOTHING, tag, contact}, catalogue));

/** A plain `div` that says the same, for editors that take unknown tags away. */
export function standIn(part: Part, tags: ReadonlySet<string>): Part {
  const children = (part.children ?? []).map((child) =>
    typeof child === 'string' ? child : standIn(child, tags),
  );
  if (!tags.has(part.tag)) return {...part, children};
  const attributes = Object.entries(part.attributes ?? {}).map(([name, value]) => [`data-${name}`, value]);
  return {
    tag: 'div',
    attributes: {'data-wijkgids': part.tag, ...(Object.fromEntries(attributes) as Record<string, string>)},
    children,
  };
}

export interface Snippets {
  readonly script: string;
  readonly tag: string;
  readonly standIn: string;
  readonly light: string;
}

/** Everything to copy. */
export function snippetsOf(
  selection: Selection,
  catalogue: Catalogue,
  delivery: Delivery,
  address: string,
): Snippets {
  const part = elementPart(selection, catalogue);
  const tags = new Set(catalogue.elements.map(({tag}) => tag));
  const lines = (parts: readonly (Part | string)[]) =>
    parts.map((one) => (typeof one === 'string' ? one : toHtml(one))).join('\n');
  return {
    script: scriptCode(delivery, address),
    tag: toHtml(part),
    standIn: toHtml(standIn(part, tags)),
    light: lines(infoOf(selection.tag, catalogue).holds ? [] : (part.children ?? [])),
  };
}

/** The one script. A single file also works without being a module; `defer` lets the page go first. */
export const scriptCode = (delivery: Delivery, address: string): string =>
  toHtml({
    tag: 'script',
    attributes: delivery === 'folder' ? {type: 'module', src: address} : {src: address, defer: ''},
  });
