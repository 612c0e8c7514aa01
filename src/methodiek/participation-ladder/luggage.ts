/** What someone takes along from `<participation-ladder>`: for a dossier, on paper, home, or as a table. */
import {detachedDrawing} from '../../core/drawing/detached.js';
import {lineHeightOf, measureText} from '../../core/drawing/measure.js';
import type {Departure, TakenPart} from '../../core/work/before-leaving.js';
import type {Block, TakeAwayDocument, TakeAwaySection} from '../../core/work/take-away/document.js';
import {workWords} from '../../core/work/words.js';
import {sharedWords} from '../../core/words.js';
import {participationLadder} from '../content.js';
import type {ParticipationLadder} from '../schema.js';
import {ladderSentences} from './difference.js';
import {ladderDrawing, ladderKey, ladderLayout} from './ladder-picture.js';
import type {LadderMoment, LadderValue} from './value.js';
import {MOMENT_NAMES, type workingWords} from './working-words.js';

export interface Packing {
  readonly value: LadderValue;
  readonly ladder: ParticipationLadder;
  readonly words: typeof workingWords;
}

const PAPER_FONT = '14px sans-serif';
const PAPER_WIDTH = 420;

/** Parts that can be left out. What someone said stays off a print to take home unless ticked. */
export const ladderParts = ({words, value}: Packing, departure: Departure): readonly TakenPart[] => [
  {id: 'difference', label: words.partDifference},
  ...(departure === 'print' || departure === 'home' ? [{id: 'picture', label: words.partPicture}] : []),
  ...(value.moments.some(({note}) => note) ? [{id: 'notes', label: words.partNotes, careful: true}] : []),
];

/** What people wrote themselves. */
export const ladderTexts = ({moments}: LadderValue): readonly string[] =>
  moments.flatMap(({note = ''}) => (note ? [note] : []));

/** The same as a table, one row for each moment. */
export function ladderTable({value, ladder, words}: Packing): {head: string[]; rows: string[][]} {
  const title = (id = '') => ladder.rungs.find((rung) => rung.id === id)?.title ?? '';
  const level = (name: string) => `${name} (${words.levelOf})`;
  return {
    head: [
      words.momentColumn,
      words.dateColumn,
      level(words.currentShort),
      words.currentShort,
      level(words.wishShort),
      words.wishShort,
      words.note,
    ],
    rows: value.moments.map(({id, date, current = '', wish = '', note = ''}) => [
      workWords.moments[id],
      date,
      current,
      title(current),
      wish,
      title(wish),
      note,
    ]),
  };
}

/** The document, with the parts that go along. */
export function ladderDocument(
  packing: Packing,
  included: ReadonlySet<string>,
  now = new Date(),
): TakeAwayDocument {
  const {value, ladder, words} = packing;
  const {moments} = value;
  const source = participationLadder.sources[ladder.source];
  const sentences = ladderSentences(moments, ladder.rungs, words, (id) => MOMENT_NAMES[id]);
  const difference: Block[] = [
    ...(included.has('difference') ? sentences.map((text): Block => ({kind: 'paragraph', text})) : []),
    ...(included.has('picture') ? [pictureOf(packing)] : []),
  ];
  return {
    title: ladder.title,
    facts: moments
      .filter(({date}) => date)
      .map(({id, date}) => `${workWords.moments[id]}: ${dutchDate(new Date(date))}`),
    sections: [
      {id: 'difference', title: words.title, blocks: difference},
      ...moments.map((moment) => momentSection(moment, packing, included.has('notes'))),
    ],
    foot: [
      ...changedFacts(packing),
      ...(source ? [`${sharedWords.source}: ${source.title}, ${source.publisher}.`] : []),
      `${words.madeOn} ${dutchDate(now)}.`,
    ],
  };
}

/** What has changed since the document, at the rungs that were chosen. */
const changedFacts = ({value, ladder}: Packing): readonly string[] =>
  ladder.rungs
    .filter(({id}) => value.moments.some(({current, wish}) => current === id || wish === id))
    .flatMap(({note, noteSource}) => (note && noteSource ? [note] : []));

function pictureOf({value, ladder, words}: Packing): Block {
  const lineHeight = lineHeightOf(PAPER_FONT);
  const layout = ladderLayout(ladder.rungs, value.moments, {
    width: PAPER_WIDTH,
    measure: measureText(PAPER_FONT),
    lineHeight,
  });
  const key = ladderKey(layout.columns, words, (id) => workWords.moments[id].toLowerCase());
  return {kind: 'picture', draw: () => detachedDrawing(ladderDrawing(layout, lineHeight, key))};
}

function momentSection(
  {id, current, wish, note = ''}: LadderMoment,
  {ladder, words}: Packing,
  hasNotes: boolean,
): TakeAwaySection {
  const rung = (wanted = '') => {
    const found = ladder.rungs.find((one) => one.id === wanted);
    return found ? `${words.level} ${found.id}. ${found.resident}` : '';
  };
  return {
    id,
    title: workWords.moments[id],
    depth: 1,
    blocks: [
      {
        kind: 'fields',
        pairs: [
          [words.currentShort, rung(current)],
          [words.wishShort, rung(wish)],
          [words.note, hasNotes ? note : ''],
        ],
      },
    ],
  };
}

const dutchDate = (date: Date): string => date.toLocaleDateString('nl-NL', {dateStyle: 'long'});
