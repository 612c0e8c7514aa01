/** What the answers on the ladder say together, in words. Pure. */
import {compareOrdinal, differenceInSteps} from '../../core/work/compare.js';
import type {MomentId} from '../../core/work/moments.js';
import type {LadderMoment} from './value.js';

export interface NamedRung {
  readonly id: string;
  readonly title: string;
}

export interface DifferenceWords {
  readonly now: string;
  readonly wishAt: string;
  readonly noNow: string;
  readonly noWish: string;
  readonly wishHigher: string;
  readonly wishSame: string;
  readonly wishLower: string;
  readonly oneLevel: string;
  readonly levels: string;
  readonly rose: string;
  readonly stayed: string;
  readonly fell: string;
  readonly wishReached: string;
  readonly wishChanged: string;
}

/**
 * Where someone stands and wants to be at the last moment with an answer, what is between the two, and what changed
 * since the first.
 * @param rungs From low to high.
 * @param nameOf Name of a moment within a sentence.
 */
export function ladderSentences(
  moments: readonly LadderMoment[],
  rungs: readonly NamedRung[],
  words: DifferenceWords,
  nameOf: (moment: MomentId) => string,
): readonly string[] {
  const said = moments.filter(({current, wish}) => current ?? wish);
  const last = said.at(-1);
  if (!last) return [];
  return [...standing(last, rungs, words), ...sinceFirst(said, last, rungs, words, nameOf)];
}

function standing(
  {current, wish}: LadderMoment,
  rungs: readonly NamedRung[],
  words: DifferenceWords,
): readonly string[] {
  const at = (text: string, id: string) => {
    const title = rungs.find((rung) => rung.id === id)?.title ?? '';
    return fill(text, {level: id, title: startSmall(title)});
  };
  const between = differenceInSteps(idsOf(rungs), current, wish);
  const sentence = between === 0 ? words.wishSame : (between ?? 0) > 0 ? words.wishHigher : words.wishLower;
  return [
    current ? at(words.now, current) : words.noNow,
    wish ? at(words.wishAt, wish) : words.noWish,
    ...(between === undefined ? [] : [fill(sentence, {steps: steps(between, words)})]),
  ];
}

function sinceFirst(
  said: readonly LadderMoment[],
  last: LadderMoment,
  rungs: readonly NamedRung[],
  words: DifferenceWords,
  nameOf: (moment: MomentId) => string,
): readonly string[] {
  const order = idsOf(rungs);
  const from = said.find(({current}) => current);
  const wished = said.find(({wish}) => wish);
  const sentences: string[] = [];
  if (from && from !== last && last.current) {
    const change = compareOrdinal(order, from.current, last.current);
    if (change === 'rose' || change === 'stayed' || change === 'fell') {
      const moved = differenceInSteps(order, from.current, last.current) ?? 0;
      sentences.push(
        fill(words[change], {
          moment: nameOf(from.id),
          steps: steps(moved, words),
          before: from.current!,
          after: last.current,
        }),
      );
    }
  }
  if (wished && wished !== last) {
    if (isReached(order, wished, last)) sentences.push(fill(words.wishReached, {moment: nameOf(wished.id)}));
    if (last.wish && last.wish !== wished.wish) {
      sentences.push(fill(words.wishChanged, {before: wished.wish!, after: last.wish}));
    }
  }
  return sentences;
}

/** Whether someone came from where they stood to where they wanted to be, or beyond it in that direction. */
function isReached(order: readonly string[], wished: LadderMoment, last: LadderMoment): boolean {
  const left = differenceInSteps(order, last.current, wished.wish);
  const wanted = differenceInSteps(order, wished.current, wished.wish) ?? 0;
  return left !== undefined && (left === 0 || (wanted !== 0 && left * wanted < 0));
}

const idsOf = (rungs: readonly NamedRung[]): readonly string[] => rungs.map(({id}) => id);

const steps = (count: number, {oneLevel, levels}: DifferenceWords): string =>
  Math.abs(count) === 1 ? oneLevel : fill(levels, {n: String(Math.abs(count))});

/** “Sociale contacten” within a sentence. */
const startSmall = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, value), text);
