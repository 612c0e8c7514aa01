/** What someone takes along from `<network-ecogram>`: for a dossier, on paper, home, as a drawing or as a table. */
import {detachedDrawing} from '../../core/drawing/detached.js';
import {lineHeightOf, measureText} from '../../core/drawing/measure.js';
import type {Departure, TakenPart} from '../../core/work/before-leaving.js';
import {MOMENTS, type MomentId} from '../../core/work/moments.js';
import type {Block, TakeAwayDocument, TakeAwaySection} from '../../core/work/take-away/document.js';
import {workWords} from '../../core/work/words.js';
import {sharedWords} from '../../core/words.js';
import {ecogram as ecograms} from '../content.js';
import type {Ecogram} from '../schema.js';
import {balanceOf, fill} from './balance.js';
import {changeSentences} from './change.js';
import {drawEcogram} from './draw.js';
import {PRIVATE_FIELDS, membersAt, withPrivate, type Member, type PrivateField} from './people.js';
import {letterSigns, lineSigns, symbolSigns, type Sign} from './signs.js';
import type {EcogramValue} from './value.js';
import type {ecogramWords, roleNames} from './words.js';
import {MOMENT_NAMES, NEARNESS_NAMES, type workingWords} from './working-words.js';

export interface Packing {
  readonly value: EcogramValue;
  /** The moment that is shown. */
  readonly moment: MomentId;
  /** The moment that stands beside it. */
  readonly compared: MomentId | undefined;
  readonly record: Ecogram;
  readonly words: typeof workingWords;
  readonly signWords: typeof ecogramWords;
  readonly roleNames: typeof roleNames;
}

const PAPER_FONT = '14px sans-serif';
const PAPER_WIDTH = 640;
const PART_OF_FIELD: Readonly<Record<PrivateField, 'partExpecting' | 'partDeceased' | 'partStrain'>> = {
  expecting: 'partExpecting',
  deceased: 'partDeceased',
  strain: 'partStrain',
};

/** Parts that can be left out. What is private goes along only when ticked. */
export function ecogramParts(packing: Packing, departure: Departure): readonly TakenPart[] {
  const {words, compared, value} = packing;
  const onPaper = departure === 'print' || departure === 'home';
  const isUsed = (field: PrivateField) =>
    value.moments.some(({answers}) => Object.values(answers).some((bond) => bond[field]));
  return [
    ...(onPaper ? [{id: 'picture', label: words.partPicture}] : []),
    ...(departure === 'picture'
      ? []
      : [
          {id: 'words', label: words.partWords},
          {id: 'list', label: words.partList},
          ...(compared ? [{id: 'compare', label: words.partCompare}] : []),
        ]),
    ...PRIVATE_FIELDS.filter(isUsed).map((field) => ({
      id: field,
      label: words[PART_OF_FIELD[field]],
      careful: true,
      onRequest: true,
    })),
  ];
}

const membersOf = (packing: Packing, moment: MomentId, included: ReadonlySet<string>): readonly Member[] =>
  withPrivate(membersAt(packing.value, moment, packing.roleNames), (field) => included.has(field));

/** The drawing of the shown moment, with what its signs mean. */
export function ecogramSvg(
  packing: Packing,
  included: ReadonlySet<string>,
  moment: MomentId = packing.moment,
): SVGSVGElement {
  const {record, signWords} = packing;
  return detachedDrawing(
    drawEcogram({
      members: membersOf(packing, moment, included),
      supports: record.supportTypes,
      resident: signWords.resident,
      width: PAPER_WIDTH,
      measure: measureText(PAPER_FONT),
      lineHeight: lineHeightOf(PAPER_FONT),
      signs: signsOf(packing, included),
    }),
  );
}

function signsOf({record, signWords}: Packing, included: ReadonlySet<string>): readonly Sign[] {
  const hidden = [
    ...(included.has('expecting') ? [] : ['zwangerschap']),
    ...(included.has('deceased') ? [] : ['overleden']),
  ];
  return [
    ...symbolSigns(record, signWords, (symbol) => !hidden.includes(symbol)),
    ...letterSigns(record, signWords),
    ...lineSigns(signWords, included.has('strain')),
  ];
}

/** The document, with the parts that go along. */
export function ecogramDocument(
  packing: Packing,
  included: ReadonlySet<string>,
  now = new Date(),
): TakeAwayDocument {
  const {value, record, words, compared} = packing;
  const source = ecograms.sources[record.source];
  const shown = MOMENTS.filter((id) => id === packing.moment || id === compared);
  return {
    title: record.title,
    facts: value.moments
      .filter(({id, date}) => date && shown.includes(id))
      .map(({id, date}) => `${workWords.moments[id]}: ${dutchDate(new Date(date))}`),
    sections: [
      ...(included.has('compare') && compared ? [compareSection(packing, shown, included)] : []),
      ...shown.flatMap((moment) => momentSections(packing, moment, included)),
      ...(included.has('picture') ? [] : [supportSection(packing)]),
    ],
    foot: [
      ...(source ? [`${sharedWords.source}: ${source.title}, ${source.publisher}.`] : []),
      `${words.noNames} ${words.madeOn} ${dutchDate(now)}.`,
    ],
  };
}

function momentSections(
  packing: Packing,
  moment: MomentId,
  included: ReadonlySet<string>,
): readonly TakeAwaySection[] {
  const {words, record, compared} = packing;
  const members = membersOf(packing, moment, included);
  const {mutual, gaps, strain} = balanceOf(members, record.supportTypes, words);
  const picture: Block[] = included.has('picture')
    ? [{kind: 'picture', draw: () => ecogramSvg(packing, included, moment)}]
    : [];
  const title = compared ? fill(words.pictureAt, {moment: MOMENT_NAMES[moment]}) : words.pictureTitle;
  const said = (id: string, title: string, items: readonly string[]): TakeAwaySection[] =>
    included.has('words') ? [{id, title, depth: 1, blocks: [{kind: 'list', items}]}] : [];
  return [
    {id: `picture-${moment}`, title, blocks: picture},
    ...said(`mutual-${moment}`, words.mutualTitle, [...mutual, ...strain]),
    ...said(`gaps-${moment}`, words.gapsTitle, gaps),
    ...(included.has('list') ? [listSection(packing, moment, members)] : []),
  ];
}

function listSection(
  {words, record}: Packing,
  moment: MomentId,
  members: readonly Member[],
): TakeAwaySection {
  const hasPrivate = members.some(({bond}) => PRIVATE_FIELDS.some((field) => bond[field]));
  const letters = (ids: readonly string[] = []) =>
    record.supportTypes.flatMap(({id, letter}) => (ids.includes(id) ? [letter] : [])).join(' ');
  return {
    id: `list-${moment}`,
    title: words.listTitle,
    depth: 1,
    blocks: [
      {
        kind: 'table',
        caption: '',
        head: [
          words.whoColumn,
          words.nearColumn,
          words.receivedColumn,
          words.givenColumn,
          ...(hasPrivate ? [words.privateColumn] : []),
        ],
        rows: members.map(({number, name, bond}) => [
          `${number} ${name}`,
          NEARNESS_NAMES[bond.near],
          letters(bond.received),
          letters(bond.given),
          ...(hasPrivate ? [privateText(bond, words)] : []),
        ]),
      },
    ],
  };
}

const privateText = (bond: Member['bond'], words: typeof workingWords): string =>
  PRIVATE_FIELDS.filter((field) => bond[field])
    .map((field) => words[field].toLowerCase())
    .join(', ');

function compareSection(
  packing: Packing,
  [earlier, later]: readonly MomentId[],
  included: ReadonlySet<string>,
): TakeAwaySection {
  const {words} = packing;
  const items = changeSentences(
    membersOf(packing, earlier!, included),
    membersOf(packing, later!, included),
    words,
  );
  const title = fill(words.compareTitle, {moment: MOMENT_NAMES[earlier!]});
  return {id: 'compare', title, blocks: [{kind: 'list', items}]};
}

/** What the letters mean, for whoever reads the list alone. */
const supportSection = ({record, words}: Packing): TakeAwaySection => ({
  id: 'letters',
  title: '',
  depth: 1,
  blocks: [
    {
      kind: 'paragraph',
      text: `${words.lettersMean} ${record.supportTypes.map(({letter, title}) => `${letter} = ${title.toLowerCase()}`).join(', ')}.`,
    },
  ],
});

/** The same as a table, one row for each person and moment. */
export function ecogramTable({value, record, words, roleNames}: Packing): {head: string[]; rows: string[][]} {
  const title = (symbol: string) => record.symbols.find(({id}) => id === symbol)?.title ?? '';
  const supports = (ids: readonly string[] = []) =>
    record.supportTypes.flatMap(({id, title}) => (ids.includes(id) ? [title] : [])).join(', ');
  return {
    head: [
      words.numberColumn,
      words.whoColumn,
      words.symbolColumn,
      words.momentColumn,
      words.dateColumn,
      words.nearColumn,
      words.receivedColumn,
      words.givenColumn,
      ...PRIVATE_FIELDS.map((field) => words[field]),
    ],
    rows: value.moments.flatMap((moment) =>
      membersAt(value, moment.id, roleNames).map(({number, name, symbol, bond}) => [
        String(number),
        name,
        title(symbol),
        workWords.moments[moment.id],
        moment.date,
        NEARNESS_NAMES[bond.near],
        supports(bond.received),
        supports(bond.given),
        ...PRIVATE_FIELDS.map((field) => (bond[field] ? words.yes : '')),
      ]),
    ),
  };
}

const dutchDate = (date: Date): string => date.toLocaleDateString('nl-NL', {dateStyle: 'long'});
