/** What someone takes along from `<signal-checklist>`: for the talk with a colleague, for a dossier, or as a table. */
import {helpLines, settings} from '../../core/shared/content.js';
import type {Source} from '../../core/shared/schema.js';
import type {TakenPart} from '../../core/work/before-leaving.js';
import type {Block, TakeAwayDocument, TakeAwaySection} from '../../core/work/take-away/document.js';
import {EVERY_SETTING, peopleOf, textFor} from '../signals/colleague-talk.js';
import {helpLineText} from './help-lines.js';
import type {ChosenPart, ChosenSignal, Summary} from './summary.js';
import type {ChecklistValue} from './value.js';
import type {ChecklistWords} from './words.js';

export interface Packing {
  readonly summary: Summary;
  readonly sources: readonly Source[];
  readonly words: ChecklistWords;
}

const asksToCall = ({signal}: ChosenSignal): boolean => Boolean(signal.actNow?.length ?? signal.consultFirst);
const signalsOf = (parts: readonly ChosenPart[]): ChosenSignal[] => parts.flatMap(({signals}) => signals);

/**
 * Parts that a user can leave out. Of what was noticed about a child everything could endanger someone at home, so a
 * print to take home begins with the talk only.
 */
export function checklistParts({summary, words}: Packing): readonly TakenPart[] {
  const signals = signalsOf(summary.parts);
  const parts: (TakenPart & {isThere: boolean})[] = [
    {id: 'harm', label: words.partHarm, careful: true, isThere: signals.some(asksToCall)},
    {
      id: 'signals',
      label: words.partSignals,
      careful: true,
      isThere: signals.some((one) => !asksToCall(one)),
    },
    {id: 'background', label: words.partBackground, careful: true, isThere: summary.background.length > 0},
    {
      id: 'seen',
      label: words.partSeen,
      careful: true,
      isThere: [...signals, ...signalsOf(summary.background)].some(({seen}) => seen),
    },
    {id: 'talk', label: words.partTalk, isThere: true},
    {id: 'help', label: words.partHelp, careful: true, isThere: true},
  ];
  return parts.filter(({isThere}) => isThere).map(({isThere: _, ...part}) => part);
}

/** What people wrote themselves. */
export const checklistTexts = ({signals}: ChecklistValue): readonly string[] => signals.map(({seen}) => seen);

/** One row for each signal. */
export function checklistTable({summary, words}: Packing): {head: string[]; rows: string[][]} {
  const rowsOf = (parts: readonly ChosenPart[], kind: string) =>
    parts.flatMap(({section, signals}) =>
      signals.map(({signal, group, seen}) => [
        section.title,
        group.record.title,
        signal.name,
        kind,
        signal.consultFirst ? words.consult : '',
        seen,
      ]),
    );
  return {
    head: [
      words.categoryColumn,
      words.groupColumn,
      words.signalColumn,
      words.kindColumn,
      words.consult,
      words.seen,
    ],
    rows: [...rowsOf(summary.parts, words.kindSignal), ...rowsOf(summary.background, words.kindBackground)],
  };
}

/** The document, with the parts that go along. What to do at once stands first. */
export function checklistDocument(
  {summary, sources, words}: Packing,
  included: ReadonlySet<string>,
  today = new Date(),
): TakeAwayDocument {
  const setting = settings[summary.setting];
  const goes = (id: string, sections: readonly TakeAwaySection[]) => (included.has(id) ? sections : []);
  return {
    title: words.documentTitle,
    facts: [
      setting ? `${words.workplace}: ${setting.name}` : '',
      `${words.madeOn} ${today.toLocaleDateString('nl-NL', {dateStyle: 'long'})}`,
    ],
    sections: [
      ...goes('help', [callSection(summary, words)]),
      ...noticedSections(summary, included, words),
      ...goes('talk', [talkSection(summary, words)]),
      ...goes('help', [meldcodeSection(summary, words), adviceSection(summary, words)]),
    ],
    foot: sources.map(
      ({title, publisher, year, rights}) =>
        `${words.source}: ${title}, ${publisher}${year ? ` (${year})` : ''}. ${rights}`,
    ),
  };
}

const linesOf = (ids: readonly string[]): string[] =>
  ids.flatMap((id) => (helpLines[id] ? [helpLineText(helpLines[id])] : []));

const callSection = ({urgency, local}: Summary, words: ChecklistWords): TakeAwaySection => ({
  id: 'call',
  title: words.callNowTitle,
  blocks: [
    {kind: 'paragraph', text: urgency.first},
    {
      kind: 'list',
      items: urgency.lines.length ? [...linesOf(urgency.lines), ...local.map(helpLineText)] : [],
    },
    {kind: 'paragraph', text: settings[urgency.adviserIn]?.adviser ?? ''},
  ],
});

function noticedSections(
  {parts, background, cautions}: Summary,
  included: ReadonlySet<string>,
  words: ChecklistWords,
): TakeAwaySection[] {
  const line = ({signal, seen}: ChosenSignal) => {
    const mark = signal.consultFirst ? ` (${words.consult.toLowerCase()})` : '';
    return included.has('seen') && seen ? `${signal.name}${mark}: ${seen}` : `${signal.name}${mark}`;
  };
  const sectionOf = (prefix: string, {section, signals}: ChosenPart): TakeAwaySection => ({
    id: `${prefix}-${section.id}`,
    title: prefix === 'background' ? `${words.partBackground}: ${section.title}` : section.title,
    depth: 1,
    blocks: [{kind: 'list', items: signals.map(line)}],
  });
  const taken = parts.map((part) => ({
    ...part,
    signals: part.signals.filter((one) => included.has(asksToCall(one) ? 'harm' : 'signals')),
  }));
  const isAnything = taken.some(({signals}) => signals.length);
  return [
    {id: 'noticed', title: words.noticed, blocks: []},
    ...taken.map((part) => sectionOf('noticed', part)),
    ...(included.has('background') && background.length
      ? [
          {id: 'background', title: words.background, blocks: []},
          ...background.map((part) => sectionOf('background', part)),
        ]
      : []),
    {
      id: 'cautions',
      title: words.cautions,
      blocks: isAnything ? cautions.map(({text}): Block => ({kind: 'paragraph', text})) : [],
    },
  ];
}

function talkSection({talk}: Summary, words: ChecklistWords): TakeAwaySection {
  const {label, people} = peopleOf(talk, words);
  const titled = (text: string, items: readonly string[] = []): Block[] =>
    items.length
      ? [
          {kind: 'paragraph', text},
          {kind: 'list', items},
        ]
      : [];
  return {
    id: 'talk',
    title: words.nextStep,
    blocks: [
      {kind: 'paragraph', text: textFor(talk, 'wat')},
      ...titled(words.askYourself, talk.general?.questions),
      {kind: 'fields', pairs: [[label, people.join(', ')]]},
      ...titled(words.leaveOut, talk.general?.leaveOut),
    ],
  };
}

const meldcodeSection = ({meldcode, setting, urgency}: Summary, words: ChecklistWords): TakeAwaySection => ({
  id: 'meldcode',
  title: words.meldcodeTitle,
  blocks: [
    {kind: 'paragraph', text: `${words.meldcodeWhen} ${meldcode}`.trim()},
    {
      kind: 'paragraph',
      text: urgency.adviserIn ? '' : (settings[setting || EVERY_SETTING]?.adviser ?? ''),
    },
  ],
});

const adviceSection = ({advice, local, urgency}: Summary, words: ChecklistWords): TakeAwaySection => ({
  id: 'advice',
  title: words.helpTitle,
  blocks: [
    {kind: 'list', items: [...linesOf(advice), ...(urgency.lines.length ? [] : local.map(helpLineText))]},
  ],
});
