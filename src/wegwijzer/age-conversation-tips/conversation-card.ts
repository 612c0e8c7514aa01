/** The conversation card: what one band says, on one sheet of A4 to take along. */
import type {Source} from '../../core/shared/schema.js';
import type {Block, TakeAwayDocument, TakeAwaySection} from '../../core/work/take-away/document.js';
import {printDocument} from '../../core/work/take-away/print.js';
import type {Band} from './ages.js';
import {JUDGEMENTS, namedKinds, type Judgement} from './questions.js';
import {talkTimeSentences} from './talk-time.js';
import {generalTips, questionKinds, tipsAbout, type QuestionKind, type Theme, type Tip} from './topics.js';
import {TOPICS, fill, type TipsWords, type Topic} from './words.js';

/** What holds for every age and is easily forgotten in a hard talk. There is no room for more on one sheet. */
const ON_CARD = 'vertrouwen' satisfies Topic;

type Pair = readonly [label: string, text: string];

export interface CardContent {
  readonly band: Band;
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  readonly words: TipsWords;
  readonly topicNames: Readonly<Record<Topic, string>>;
  /** The day that stands at the foot. */
  readonly today: Date;
}

/** Opens the browser's print window with the card. Resolves when the user has printed or gone back. */
export const printCard = (content: CardContent): Promise<void> => printDocument(conversationCard(content));

/**
 * The card. No help lines: it may lie on the table in the talk, and a number for violence at home could put a child
 * in danger there.
 */
export function conversationCard(content: CardContent): TakeAwayDocument {
  const {band, words, today} = content;
  return {
    isCompact: true,
    title: fill(words.cardTitle, {age: band.record.title}),
    facts: talkTimeSentences(band, words),
    sections: [
      ...JUDGEMENTS.map((judgement) => questionSection(judgement, content)),
      section('let-op', '', ...noteOf(content)),
      section('tips', words.cardTips, fields(tipsInOrder(band).map(tipPair))),
      section('algemeen', words.everyAge, fields(generalPairs(content))),
    ],
    foot: [
      [
        ...content.sources.map(({title, publisher, year}) =>
          [title, publisher, year].filter(Boolean).join(', '),
        ),
        fill(words.cardPrinted, {date: today.toLocaleDateString('nl-NL', {dateStyle: 'long'})}),
      ].join('. '),
    ],
  };
}

/** What the guide contradicts elsewhere. */
const noteOf = ({band, words}: CardContent): Block[] =>
  band.record.note ? [{kind: 'paragraph', text: `${words.note} ${band.record.note}`}] : [];

const section = (id: string, title: string, ...blocks: Block[]): TakeAwaySection => ({id, title, blocks});

const fields = (pairs: Pair[]): Block => ({kind: 'fields', pairs});

/** The kinds of questions of which the band says this, each with what it says and a sentence to say. */
function questionSection(judgement: Judgement, {band, themes, words}: CardContent): TakeAwaySection {
  const leaveOut = judgement === 'use' ? words.ratherNot : '';
  const pairs = namedKinds(band, judgement, questionKinds(themes)).map(({kind, text}): Pair => {
    const lines = [text ?? '', exampleOf(kind, leaveOut)].filter(Boolean);
    // A kind of which there is nothing else to say here still says what it is.
    return [kind.name, lines.join(' ') || kind.text];
  });
  return section(judgement, words[judgement], fields(pairs));
}

/** The first example that does not carry the label to leave out: beside “use” no example of how not to ask. */
function exampleOf({examples}: QuestionKind, leaveOut: string): string {
  const first = examples.find(({label}) => !label || label !== leaveOut);
  if (!first) return '';
  return first.label ? `${first.text} (${first.label})` : first.text;
}

/** As they stand on the screen. */
const tipsInOrder = ({record}: Band): Tip[] => TOPICS.flatMap((topic) => tipsAbout(record.tips, topic));

const tipPair = ({title, text, examples = []}: Tip): Pair => [title, [text, ...examples].join(' ')];

/** Of trust the titles only: who prints the card has read them, and there is one sheet. */
const generalPairs = ({themes, topicNames}: CardContent): Pair[] => {
  const titles = generalTips(themes, ON_CARD).map(({title}) => title);
  return [
    [topicNames[ON_CARD], titles.length ? `${titles.join('. ')}.` : ''],
    ...generalTips(themes, 'nazorg').map(tipPair),
  ];
};
