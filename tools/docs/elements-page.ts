/** The page of `docs` about the elements, made of the manifest and of what the snippet page says of it. */
import type {Catalogue, ElementInfo, Option} from '../../src/snippets/catalogue.js';
import {toHtml} from '../../src/snippets/part.js';
import {elementPart} from '../../src/snippets/snippet.js';

/** Most values that are named in a table; longer lists stand with the ids. */
export const FEW = 6;

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|');

export function elementsPage(catalogue: Catalogue): string {
  const groups = [...new Set(catalogue.elements.map(({group}) => group))];
  return [
    '# De elementen',
    'Gemaakt met `npm run build:docs`; pas deze pagina niet met de hand aan. De [plakhulp](../examples/plakhulp.html) maakt de code voor je.',
    'Elk element werkt los: één script en één tag. Alle attributen mogen weg. Een onbekende waarde telt niet. In de console van de browser staat dan meestal welke waarden er zijn.',
    ...groups.flatMap((group) => [
      `## ${group}`,
      ...catalogue.elements
        .filter((info) => info.group === group)
        .flatMap((info) => section(info, catalogue)),
    ]),
  ].join('\n\n');
}

function section(info: ElementInfo, catalogue: Catalogue): string[] {
  const {tag, name, use, options} = info;
  return [
    `### ${name}: ${code(`<${tag}>`)}`,
    use,
    [
      '| attribuut | wat | waarden | als je niets kiest |',
      '| --- | --- | --- | --- |',
      ...options.map((option) => row(option, catalogue)),
    ].join('\n'),
    remarks(info),
    `\`\`\`html\n${example(info, catalogue)}\n\`\`\``,
  ].filter(Boolean);
}

const row = (option: Option, {lists}: Catalogue): string =>
  `| ${[
    code(option.attribute),
    [option.label, option.hint].filter(Boolean).join(option.label.endsWith('?') ? ' ' : '. '),
    valuesOf(option, lists),
    option.initial ?? (option.form === 'switch' ? 'uit' : ''),
  ]
    .map(cell)
    .join(' | ')} |`;

function valuesOf({form, list = ''}: Option, lists: Catalogue['lists']): string {
  const values = lists[list];
  const several = form === 'many' ? 'een of meer, met spaties: ' : '';
  if (form === 'switch') return 'aan of uit: het attribuut staat er, zonder waarde';
  if (!values) return 'tekst';
  if (values.length <= FEW) return several + values.map(({id}) => code(id)).join(', ');
  const [guide = '', kind] = list.split('/');
  const place = kind ? `ids/${guide}.md#${guide}${kind}` : `ids.md#${list}`;
  return `${several}[${list}](${place})`;
}

const remarks = ({fills, contact, holds}: ElementInfo): string =>
  [
    ...(fills ? ['Hier kunnen mensen iets invullen: zet geen opnamescript op de pagina.'] : []),
    ...(contact ? ['Eigen nummers kunnen in `slot="contact"`.'] : []),
    ...(holds ? ['Zet er elementen in die bij elkaar horen.'] : []),
  ].join(' ');

/** The element with its first option set to its first value, so that the example shows how. */
function example(info: ElementInfo, catalogue: Catalogue): string {
  const option = info.options.find(({list, rare}) => list && !rare);
  const value = catalogue.lists[option?.list ?? '']?.find(({title}) => title !== option?.initial)?.id;
  return toHtml(
    elementPart(
      {
        tag: info.tag,
        attributes: option && value ? {[option.attribute]: value} : {},
        inside: info.holds ? catalogue.elements.slice(0, 2).map(({tag}) => tag) : [],
        contact: {name: '', phone: '', when: ''},
      },
      catalogue,
    ),
  );
}
