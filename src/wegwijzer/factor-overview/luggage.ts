/** What someone takes along from `<factor-overview>`: for a dossier, on paper, home, or as a table. */
import {fill} from '../../core/facets/words.js';
import type {Source} from '../../core/shared/schema.js';
import type {TakenPart} from '../../core/work/before-leaving.js';
import type {Block, TakeAwayDocument, TakeAwaySection} from '../../core/work/take-away/document.js';
import type {Factor} from './factors.js';
import {partOf, silences, summarize, tickedOf, type SummaryWords} from './summary.js';
import type {FactorsValue} from './value.js';

export interface Packing {
  readonly value: FactorsValue;
  /** All factors of the guide, in its order. */
  readonly factors: readonly Factor[];
  /** What to keep in mind, and how that is called. */
  readonly cautions: {readonly title: string; readonly texts: readonly string[]};
  readonly sources: readonly Source[];
  readonly words: SummaryWords;
}

/**
 * Parts that a user can leave out. What stands in the way at home, and what someone wrote, could endanger someone
 * there: it is off on a print to take home. The cautions always go along.
 */
export function factorParts({value, factors, words}: Packing): readonly TakenPart[] {
  const ticked = tickedOf(factors, value);
  const hasRisk = ticked.some(({group}) => group.effect === 'risk');
  const hasProtective = ticked.some(({group}) => group.effect === 'protective');
  const {own} = value;
  return [
    ...(hasRisk ? [{id: 'risk', label: words.partRisk, careful: true}] : []),
    ...(hasProtective ? [{id: 'protective', label: words.partProtective}] : []),
    ...(ticked.some(({id}) => value.notes[id]) ? [{id: 'notes', label: words.partNotes, careful: true}] : []),
    ...(own.risk || own.protective ? [{id: 'own', label: words.partOwn, careful: true}] : []),
    ...(ticked.some(({record}) => meaning(record)) ? [{id: 'meaning', label: words.partMeaning}] : []),
  ];
}

/** What people wrote themselves, also at a factor that is not ticked any more: a file holds that too. */
export const factorTexts = ({notes, own}: FactorsValue): readonly string[] => [
  ...Object.values(notes),
  own.risk,
  own.protective,
];

/** The same as a table, one row for each factor. */
export function factorTable({value, factors, words}: Packing): {head: string[]; rows: string[][]} {
  const kind = ({group, record}: Factor) =>
    record.background
      ? words.kindBackground
      : group.effect === 'risk'
        ? words.kindRisk
        : words.kindProtective;
  const own: [string, string][] = [
    [words.kindRisk, value.own.risk],
    [words.kindProtective, value.own.protective],
  ];
  return {
    head: [words.columnPart, words.columnKind, words.columnFactor, words.columnNote],
    rows: [
      ...tickedOf(factors, value).map((factor) => [
        words[partOf(factor)],
        kind(factor),
        factor.record.name,
        value.notes[factor.id] ?? '',
      ]),
      ...own.filter(([, text]) => text).map(([kind, text]) => ['', kind, words.partOwn, text]),
    ],
  };
}

/** The document, with the parts that go along. */
export function factorDocument(
  packing: Packing,
  included: ReadonlySet<string>,
  now = new Date(),
): TakeAwayDocument {
  const {value, cautions, sources, words} = packing;
  const ticked = tickedOf(packing.factors, value).filter(({group}) => included.has(group.effect));
  // Of what is left out on purpose the document does not say that it was not there.
  const isWhole = tickedOf(packing.factors, value).length === ticked.length;
  const own = included.has('own') ? value.own : {risk: '', protective: ''};
  return {
    title: words.title,
    facts: [],
    sections: [
      ...summarize(ticked, words).map(({id, title, sentences}) =>
        section(id, title, ...sentences.map(paragraph)),
      ),
      section('own', words.partOwn, {
        kind: 'fields',
        pairs: [
          [words.ownRisk, own.risk],
          [words.ownProtective, own.protective],
        ],
      }),
      section('notes', words.partNotes, {
        kind: 'fields',
        pairs: included.has('notes') ? pairs(ticked, words, ({id}) => value.notes[id] ?? '') : [],
      }),
      section('meaning', words.partMeaning, {
        kind: 'fields',
        pairs: included.has('meaning') ? pairs(ticked, words, ({record}) => meaning(record)) : [],
      }),
      section(
        'cautions',
        cautions.title,
        ...(isWhole ? silences(ticked, value, words).map(paragraph) : []),
        {kind: 'list', items: cautions.texts},
        paragraph(words.noScore),
      ),
    ],
    foot: [
      ...sources.map(({title, publisher, year}) =>
        fill(words.sourceOf, {source: [title, publisher, year].filter(Boolean).join(', ')}),
      ),
      fill(words.madeOn, {date: now.toLocaleDateString('nl-NL', {dateStyle: 'long'})}),
    ],
  };
}

const section = (id: string, title: string, ...blocks: Block[]): TakeAwaySection => ({id, title, blocks});
const paragraph = (text: string): Block => ({kind: 'paragraph', text});

/** Factors with a text each; the part stands with the name, because two factors share one. */
const pairs = (
  ticked: readonly Factor[],
  words: SummaryWords,
  textOf: (factor: Factor) => string,
): [string, string][] =>
  ticked.map((factor) => [`${factor.record.name} (${words[partOf(factor)].toLowerCase()})`, textOf(factor)]);

/** What the guide says of a factor; empty where it gives the name only. */
const meaning = ({text = '', examples = [], note = ''}: Factor['record']): string =>
  [text, examples.length ? `${examples.join(', ')}.` : '', note].filter(Boolean).join(' ');
