/** What someone takes along from `<zrm-matrix>`: for a dossier, on paper, home, or as a table. */
import {measureText} from '../../core/drawing/measure.js';
import {helpLines} from '../../core/shared/content.js';
import type {Reading} from '../../core/records.js';
import type {TakenPart} from '../../core/work/before-leaving.js';
import type {Block, TakeAwayDocument, TakeAwaySection} from '../../core/work/take-away/document.js';
import {workWords} from '../../core/work/words.js';
import type {ZrmDomain, ZrmEdition} from '../schema.js';
import {notScored, profileRows, profileSentences} from './profile.js';
import {profileSvg, profileTable, type ProfilePicture} from './profile-view.js';
import type {scoringWords} from './scoring-words.js';
import type {ZrmValue} from './value.js';

/** The font of a drawing's labels on the sheet. */
const PAPER_FONT = '14px sans-serif';

export interface Packing {
  readonly value: ZrmValue;
  readonly edition: ZrmEdition;
  readonly domains: readonly Reading<ZrmDomain>[];
  readonly words: typeof scoringWords;
}

/** Parts that a user can leave out. What could endanger someone at home is off on a print to take home. */
export function zrmParts({value, domains, words}: Packing): readonly TakenPart[] {
  const isChosen = (id: string) => value.choices.some((choice) => choice.id === id);
  const hasSensitive = domains.some(({id, record}) => record.sensitiveAtHome && isChosen(id));
  return [
    {id: 'profile', label: words.partProfile},
    {id: 'reasons', label: words.partReasons},
    ...(hasSensitive ? [{id: 'home', label: words.partHome, careful: true}] : []),
    {id: 'notes', label: words.partNotes, careful: true},
    ...(helpLinesOf({value, domains}).length ? [{id: 'help', label: words.partHelp, careful: true}] : []),
  ];
}

/** What people wrote themselves. */
export const zrmTexts = ({choices, moments}: ZrmValue): readonly string[] => [
  ...choices.map(({why}) => why),
  ...moments.flatMap(({answers}) =>
    Object.values(answers).flatMap(({note = '', residentWords = ''}) => [note, residentWords]),
  ),
];

/** The same as a table, one row for each domain and moment. */
export function zrmTable({value, edition, domains, words}: Packing): {head: string[]; rows: string[][]} {
  const title = (id: string) => domains.find((domain) => domain.id === id)?.record.title ?? id;
  const name = (id = '') => edition.levels.find((level) => level.id === id)?.name ?? '';
  return {
    head: [
      words.domainColumn,
      workWords.moment,
      workWords.date,
      words.levelField,
      '',
      words.residentField,
      words.residentWordsField,
      words.workOnField,
      words.whyField,
      words.noteField,
    ],
    rows: value.choices.flatMap(({id, why}) =>
      value.moments.map((moment) => {
        const answer = moment.answers[id] ?? {};
        return [
          title(id),
          workWords.moments[moment.id],
          moment.date,
          answer.level ?? '',
          name(answer.level),
          answer.resident ?? '',
          answer.residentWords ?? '',
          answer.workOn ? words.yes : words.no,
          why,
          answer.note ?? '',
        ];
      }),
    ),
  };
}

/** The document, with the parts that go along. */
export function zrmDocument(
  packing: Packing,
  included: ReadonlySet<string>,
  now = new Date(),
): TakeAwayDocument {
  const {value, edition, words} = packing;
  const domains = packing.domains.filter(({record}) => included.has('home') || !record.sensitiveAtHome);
  const titles = domains.map(({id, record}) => ({id, title: record.title}));
  const levels = edition.levels.map(({id}) => id);
  const rows = profileRows(value, titles, levels);
  const moments = value.moments.map(({id}) => id);
  const levelName = (id: string) => `${id} ${edition.levels.find((level) => level.id === id)?.name ?? ''}`;
  const sentences = profileSentences(rows, notScored(value, titles, rows), words, levelName);
  return {
    title: edition.title,
    facts: value.moments
      .filter(({date}) => date)
      .map(({id, date}) => `${workWords.moments[id]}: ${dutchDate(new Date(date))}`),
    sections: [
      ...(included.has('profile')
        ? [
            profileSection(
              {rows, levels: edition.levels, moments, words, measure: measureText(PAPER_FONT)},
              sentences,
            ),
          ]
        : []),
      ...value.choices.flatMap(({id, why}) => {
        const domain = domains.find((one) => one.id === id);
        return domain ? [domainSection(domain, why, packing, included, levelName)] : [];
      }),
      ...(included.has('help') ? [helpSection({value, domains}, words)] : []),
    ],
    foot: [
      edition.notice,
      edition.audience,
      `${words.edition}: ${edition.title}, ${edition.owner}.`,
      `${words.madeOn} ${dutchDate(now)}.`,
    ],
  };
}

function profileSection(picture: ProfilePicture, sentences: readonly string[]): TakeAwaySection {
  const {rows, moments, words} = picture;
  const table = profileTable(rows, moments, words);
  return {
    id: 'profile',
    title: words.profileTitle,
    blocks: [
      ...sentences.map((text): Block => ({kind: 'paragraph', text})),
      ...(rows.length ? [{kind: 'picture', draw: () => profileSvg(picture)} as const] : []),
      {kind: 'table', caption: words.profileTable, ...table},
    ],
  };
}

function domainSection(
  {id, record}: Reading<ZrmDomain>,
  why: string,
  {value, words}: Packing,
  included: ReadonlySet<string>,
  levelName: (id: string) => string,
): TakeAwaySection {
  const withMoments = value.moments.length > 1;
  const pairs = value.moments.flatMap((moment) => {
    const {level, resident, residentWords = '', workOn, note = ''} = moment.answers[id] ?? {};
    const label = (text: string) =>
      withMoments ? `${text} (${workWords.moments[moment.id].toLowerCase()})` : text;
    const cell = record.levels.find((one) => one.id === level);
    const own = record.levels.find((one) => one.id === resident);
    return [
      [label(words.levelField), cell ? `${levelName(cell.id)}. ${cell.text}` : words.notDiscussed] as const,
      [label(words.residentField), own ? `${own.id}. ${own.resident}` : ''] as const,
      [label(words.workOnField), workOn ? words.yes : ''] as const,
      ...(included.has('notes')
        ? [[label(words.residentWordsField), residentWords] as const, [label(words.noteField), note] as const]
        : []),
    ];
  });
  return {
    id,
    title: record.title,
    blocks: [
      {
        kind: 'fields',
        pairs: [...(included.has('reasons') ? [[words.whyField, why] as const] : []), ...pairs],
      },
    ],
  };
}

/** Help lines of the levels that were chosen. */
function helpLinesOf({value, domains}: Pick<Packing, 'value' | 'domains'>): readonly string[] {
  const ids = domains.flatMap(({id, record}) =>
    value.moments.flatMap(
      ({answers}) => record.levels.find((level) => level.id === answers[id]?.level)?.actNow ?? [],
    ),
  );
  return [...new Set(ids)];
}

const helpSection = (
  packing: Pick<Packing, 'value' | 'domains'>,
  words: typeof scoringWords,
): TakeAwaySection => ({
  id: 'help',
  title: words.partHelp,
  blocks: [
    {
      kind: 'list',
      items: helpLinesOf(packing).flatMap((id) => {
        const line = helpLines[id];
        if (!line) return [];
        const numbers = line.phones.map(({number}) => number).join(' / ');
        return [`${line.name}${numbers ? `: ${numbers}` : ''}. ${line.when}`];
      }),
    },
  ],
});

const dutchDate = (date: Date): string => date.toLocaleDateString('nl-NL', {dateStyle: 'long'});
