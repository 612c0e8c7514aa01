/** What someone takes along from `<action-plan>`: for a dossier, on paper, home, or as a table. */
import type {Reading} from '../../core/records.js';
import {helpLines} from '../../core/shared/content.js';
import type {TakenPart} from '../../core/work/before-leaving.js';
import type {Block, TakeAwayDocument, TakeAwaySection} from '../../core/work/take-away/document.js';
import type {SolutionFrame} from '../schema.js';
import {
  LISTS,
  type ListId,
  type PlanAction,
  type PlanLine,
  type PlanSolution,
  type PlanValue,
} from './value.js';
import type {PlanWords} from './words.js';

export interface Packing {
  readonly value: PlanValue;
  /** The lightest first. */
  readonly frames: readonly Reading<SolutionFrame>[];
  /** Title of the document with the method. */
  readonly source: string;
  readonly words: PlanWords;
}

const linesOf = ({value}: Pick<Packing, 'value'>): readonly PlanLine[] =>
  LISTS.flatMap((list) => value[list]);

/** Parts that a user can leave out. What could endanger someone at home is off on a print to take home. */
export function planParts({value, words}: Packing): readonly TakenPart[] {
  const lines = linesOf({value});
  const part = (id: string, label: string, isThere: unknown): TakenPart[] =>
    isThere ? [{id, label, careful: true}] : [];
  return [
    ...part(
      'careful',
      words.partCareful,
      lines.some(({careful}) => careful),
    ),
    ...part(
      'basis',
      words.partBasis,
      lines.some(({from}) => from?.basis),
    ),
    ...part('outcome', words.partOutcome, value.evaluation.outcome),
    ...part('note', words.partNote, value.note),
    ...part('help', words.partHelp, helpLinesOf({value}).length),
  ];
}

/** What people wrote themselves. */
export const planTexts = (value: PlanValue): readonly string[] => [
  ...linesOf({value}).map(({text}) => text),
  ...value.actions.flatMap(({who = '', when = ''}) => [who, when]),
  value.evaluation.how,
  value.evaluation.outcome,
  value.followUp.how,
  value.note,
];

/** Help lines of what was taken over, each once. */
export const helpLinesOf = ({value}: Pick<Packing, 'value'>): readonly string[] => [
  ...new Set(linesOf({value}).flatMap(({from}) => from?.actNow ?? [])),
];

/** The document, with the parts that go along. */
export function planDocument(
  packing: Packing,
  included: ReadonlySet<string>,
  now = new Date(),
): TakeAwayDocument {
  const {words, source} = packing;
  const value = withoutCareful(packing.value, included);
  const withBasis = included.has('basis');
  const notices = linesOf({value}).flatMap(({from}) => (withBasis && from?.notice ? [from.notice] : []));
  const section = (id: string, title: string, blocks: readonly Block[]): TakeAwaySection => ({
    id,
    title,
    blocks,
  });
  return {
    title: words.paperTitle,
    facts: [],
    sections: [
      ...(['problems', 'goals', 'results'] as const).map((list) =>
        section(list, headOf(words, list), [lineList(value[list], withBasis)]),
      ),
      ...solutionSections({...packing, value}),
      section('actions', headOf(words, 'actions'), [actionTable(value.actions, words)]),
      section('evaluation', words.paperDates, [{kind: 'fields', pairs: datePairs(value, words, included)}]),
      section('note', words.note, [{kind: 'paragraph', text: included.has('note') ? value.note : ''}]),
      section('help', words.partHelp, [
        {kind: 'list', items: included.has('help') ? helpItems(packing) : []},
      ]),
    ],
    foot: [
      ...new Set(notices),
      `${words.source}: ${source}.`,
      `${words.madeOn} ${dutchDate(now.toISOString())}.`,
    ],
  };
}

/** What stays off paper for home is left out, unless it goes along. */
function withoutCareful(value: PlanValue, included: ReadonlySet<string>): PlanValue {
  if (included.has('careful')) return value;
  const stays = ({careful}: PlanLine) => !careful;
  return {
    ...value,
    problems: value.problems.filter(stays),
    goals: value.goals.filter(stays),
    results: value.results.filter(stays),
    solutions: value.solutions.filter(stays),
    actions: value.actions.filter(stays),
  };
}

/** “Probleem: waar loop ik tegenaan?” */
function headOf(words: PlanWords, part: ListId): string {
  const question = words[`${part}Ask`];
  return `${words[part]}: ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
}

function datePairs(
  {evaluation, followUp}: PlanValue,
  words: PlanWords,
  included: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const said = (date: string, how: string) => [dutchDate(date), how].filter(Boolean).join('. ');
  return [
    [words.paperLookBack, said(evaluation.date, evaluation.how)],
    [words.paperFollow, said(followUp.date, followUp.how)],
    [words.outcome, included.has('outcome') ? evaluation.outcome : ''],
  ];
}

const lineList = (lines: readonly PlanLine[], withBasis: boolean): Block => ({
  kind: 'list',
  items: lines.map(({text, from}) => {
    const said = [from?.title, text].filter(Boolean).join(': ');
    return withBasis && from?.basis ? `${said}\n${from.basis}` : said;
  }),
});

function solutionSections({value, frames, words}: Packing): readonly TakeAwaySection[] {
  const inFrame = (id: string): readonly PlanSolution[] => value.solutions.filter(({frame}) => frame === id);
  return [
    {id: 'solutions', title: headOf(words, 'solutions'), blocks: []},
    ...frames.map(({id, record}): TakeAwaySection => {
      const own = inFrame(id).map(({text}) => text);
      const discussed = value.discussed.includes(id) && !own.length ? words.discussed : '';
      return {
        id,
        title: record.title,
        depth: 1,
        blocks: [
          {kind: 'list', items: own},
          {kind: 'paragraph', text: discussed},
        ],
      };
    }),
  ];
}

const actionTable = (actions: readonly PlanAction[], words: PlanWords): Block => ({
  kind: 'table',
  caption: '',
  head: [words.what, words.paperWho, words.when, words.isDone],
  rows: actions.map(({text, who = '', when = '', done}) => [
    text,
    who,
    when,
    done ? words.boxDone : words.box,
  ]),
});

const helpItems = (packing: Packing): string[] =>
  helpLinesOf(packing).flatMap((id) => {
    const line = helpLines[id];
    if (!line) return [];
    const numbers = line.phones.map(({number}) => number).join(' / ');
    return [`${line.name}${numbers ? `: ${numbers}` : ''}. ${line.when}`];
  });

/** The same as a table: a row for each line and date. */
export function planTable({value, frames, words}: Packing): {head: string[]; rows: string[][]} {
  const frameOf = (id = '') => frames.find((frame) => frame.id === id)?.record.title ?? id;
  const rows = LISTS.flatMap((list) =>
    (value[list] as readonly (PlanLine & Partial<PlanSolution & PlanAction>)[]).map((line) => [
      words[list],
      frameOf(line.frame),
      [line.from?.title, line.text].filter(Boolean).join(': '),
      line.who ?? '',
      line.when ?? '',
      line.done ? words.yes : '',
      line.from?.basis ?? '',
      line.careful ? words.yes : '',
    ]),
  );
  const row = (part: string, text: string, when = '', frame = '') => [
    part,
    frame,
    text,
    '',
    when,
    '',
    '',
    '',
  ];
  const {evaluation, followUp, note, discussed} = value;
  return {
    head: [
      words.tablePart,
      words.tableFrame,
      words.tableText,
      words.who,
      words.when,
      words.done,
      words.tableBasis,
      words.tableCareful,
    ],
    rows: [
      ...rows,
      ...discussed.map((id) => row(words.solutions, words.discussed, '', frameOf(id))),
      row(words.evaluation, [evaluation.how, evaluation.outcome].filter(Boolean).join('; '), evaluation.date),
      row(words.followUp, followUp.how, followUp.date),
      row(words.note, note),
    ].filter((cells) => cells.slice(2).some(Boolean)),
  };
}

const dutchDate = (date: string): string =>
  date ? new Date(date).toLocaleDateString('nl-NL', {dateStyle: 'long'}) : '';
