/** What a team takes along from `<kb-teamscan>`: the training plan with its sources, the outcome, the answers. */
import type {OutsideLink} from '../../core/external-link.js';
import type {TakenPart} from '../../core/work/before-leaving.js';
import type {Block, TakeAwayDocument, TakeAwaySection} from '../../core/work/take-away/document.js';
import {fill} from '../../core/work/take-away/words.js';
import {workWords} from '../../core/work/words.js';
import type {Source} from '../../core/shared/schema.js';
import {outcomeSentences, type OutcomeRow} from './outcome.js';
import {outcomeTable} from './outcome-view.js';
import {spreadText} from './spread-view.js';
import {webSection} from './web-on-paper.js';
import type {WebContent} from '../web/web-content.js';
import type {TeamscanValue} from './value.js';
import type {ScanView} from './view.js';

export type Packing = Pick<
  ScanView,
  'value' | 'moment' | 'parts' | 'rows' | 'plan' | 'words' | 'answers' | 'sentences' | 'subjects'
> & {readonly sources: readonly Source[]; readonly web: WebContent};

/** Parts that a user can leave out. */
export function scanParts({plan, rows, words}: Packing): readonly TakenPart[] {
  return [
    {id: 'plan', label: words.partPlan},
    ...(plan.some(({row}) => sourcesOf(row).length) ? [{id: 'sources', label: words.partSources}] : []),
    {id: 'outcome', label: words.partOutcome},
    {id: 'web', label: words.overview},
    {id: 'table', label: words.partTable},
    ...(rows.some(({note}) => note) ? [{id: 'notes', label: words.partNotes}] : []),
  ];
}

/** What people wrote themselves. */
export const scanTexts = ({moments, plan}: TeamscanValue): readonly string[] => [
  ...moments.flatMap(({answers}) => Object.values(answers).flatMap(({note = ''}) => note)),
  ...plan.map(({role}) => role),
];

export function scanDocument(
  packing: Packing,
  included: ReadonlySet<string>,
  now = new Date(),
): TakeAwayDocument {
  const {moment, parts, words, sources} = packing;
  const domains = parts.filter(({isQuick}) => !isQuick).map(({title}) => title);
  const when = moment.date ? `${workWords.moments[moment.id]}: ${dutchDate(moment.date)}` : '';
  return {
    title: words.documentTitle,
    facts: [when, domains.length ? `${words.domains}: ${domains.join(', ')}` : '', words.aboutTeam],
    sections: [
      ...(included.has('plan') ? [planSection(packing)] : []),
      ...(included.has('notes') ? [notesSection(packing)] : []),
      ...(included.has('outcome') ? [outcomeSection(packing)] : []),
      ...(included.has('web') ? [webSection(packing)] : []),
      ...(included.has('sources') ? sourceSections(packing) : []),
      ...(included.has('table') ? tableSections(packing) : []),
    ],
    foot: [
      ...sources.map(
        ({title, publisher, year, rights}) =>
          `${words.source}: ${title}, ${publisher}${year ? ` (${year})` : ''}. ${rights}`,
      ),
      `${words.madeOn} ${dutchDate(now.toISOString())}.`,
    ],
  };
}

const planSection = ({plan, words, answers}: Packing): TakeAwaySection => ({
  id: 'plan',
  title: '',
  blocks: [
    {
      kind: 'table',
      caption: words.documentTable,
      head: [words.rowColumn, words.whyColumn, words.whoColumn, words.whenColumn],
      rows: plan.map(({row, role, date}, i) => [
        `${i + 1}. ${row.name}`,
        whyOf(row, words, answers),
        role,
        date ? dutchDate(date) : '',
      ]),
    },
    ...(plan.length ? [] : [{kind: 'paragraph', text: words.planEmpty} as const]),
  ],
});

/** What the team answered and what it wants: a line each. */
const whyOf = (
  {answer, training, before}: OutcomeRow,
  words: Packing['words'],
  answers: Packing['answers'],
): string =>
  [
    answer ? answers[answer] : '',
    training ? words.training : '',
    before && words.earlier.replace('{answer}', answers[before].toLowerCase()),
  ]
    .filter(Boolean)
    .join('\n');

const notesSection = ({rows, words}: Packing): TakeAwaySection => ({
  id: 'notes',
  title: words.partNotes,
  blocks: [{kind: 'fields', pairs: rows.map(({name, note}) => [name, note] as const)}],
});

const outcomeSection = ({rows, sentences, subjects, words}: Packing): TakeAwaySection => ({
  id: 'outcome',
  title: words.outcomeTitle,
  blocks: [
    {
      kind: 'fields',
      pairs: outcomeSentences(rows, sentences).map(({subject, text}) => [subjects[subject], text] as const),
    },
  ],
});

function sourceSections({plan, words, sources}: Packing): TakeAwaySection[] {
  const withSources = plan.flatMap(({row}) => {
    const blocks = sourcesOf(row);
    return blocks.length ? [{row, blocks}] : [];
  });
  if (!withSources.length) return [];
  const [{year} = {}] = sources;
  const age = fill(words.sourcesAge, {year: year ?? ''});
  return [
    {id: 'sources', title: words.partSources, blocks: year ? [{kind: 'paragraph', text: age}] : []},
    ...withSources.map(({row, blocks}): TakeAwaySection => ({
      id: `sources-${row.key}`,
      title: row.name,
      depth: 1,
      blocks,
    })),
  ];
}

/** The links of a row's record, and those that the layer adds with whose they are. */
const sourcesOf = ({links, local}: OutcomeRow): Block[] =>
  [...links, ...local.map(({title, url = '', organisation}) => ({title, url, publisher: organisation}))]
    .filter(({url}) => url)
    .map(({title, url, publisher, year}: OutsideLink): Block => {
      const by = [publisher, year].filter(Boolean).join(', ');
      return {kind: 'link', text: by ? `${title} (${by})` : title, url};
    });

/** A table for each part in which something was said. */
function tableSections(packing: Packing): TakeAwaySection[] {
  const {parts, words} = packing;
  const table = outcomeTable(packing);
  const sections = parts.flatMap(({id, title}): TakeAwaySection[] => {
    const rows = table.rows.filter(({row}) => row.part === id && (row.answer ?? row.before ?? row.training));
    if (!rows.length) return [];
    return [
      {
        id: `table-${id}`,
        title,
        depth: 1,
        blocks: [
          {
            kind: 'table',
            caption: '',
            head: table.head,
            rows: rows.map(({row, cells}) => [row.title, ...cells]),
          },
        ],
      },
    ];
  });
  return sections.length ? [{id: 'table', title: words.partTable, blocks: []}, ...sections] : [];
}

/** Everything as one table: one row for each row and moment at which something was said, in the order of the scan. */
export function scanTable(packing: Packing): {head: string[]; rows: string[][]} {
  const {value, rows, plan, words, answers} = packing;
  return {
    head: [
      words.partColumn,
      words.rowColumn,
      workWords.moment,
      workWords.date,
      words.answerColumn,
      words.trainingColumn,
      words.note,
      words.numberColumn,
      words.whoColumn,
      words.whenColumn,
      words.spread,
    ],
    rows: rows.flatMap((row) => {
      const at = plan.findIndex((item) => item.row.key === row.key);
      return value.moments.flatMap(({id, date, answers: given}) => {
        const said = given[row.key];
        const isNow = id === packing.moment.id;
        if (!said && !(isNow && row.spread)) return [];
        return [
          [
            row.partTitle,
            row.title,
            workWords.moments[id],
            date,
            said?.answer ? answers[said.answer] : '',
            said?.training ? words.yes : words.no,
            said?.note ?? '',
            isNow && at >= 0 ? String(at + 1) : '',
            isNow ? (plan[at]?.role ?? '') : '',
            isNow ? (plan[at]?.date ?? '') : '',
            isNow && row.spread ? spreadText(row.spread, words, answers) : '',
          ],
        ];
      });
    }),
  };
}

const dutchDate = (date: string): string => new Date(date).toLocaleDateString('nl-NL', {dateStyle: 'long'});
