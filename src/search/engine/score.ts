/** How well entries answer a question. */
import type {SearchEntry} from '../../core/search-entry.js';
import type {AskedMeanings, Meanings, PhraseMeanings} from './expand.js';
import {askedToTheWord, shareOfPhrases, type ShareOfPhrase} from './phrases.js';
import {fieldOf, type Vocabulary} from './vocabulary.js';
import {UNKNOWN_REACH, leastReach, reachOfWord, wordScores, type WordScore} from './word-scores.js';

/** How much of such a phrase says that it is meant. */
const SURE_SHARE = 0.8;
/** A phrase that means the same as what was typed; less where what was typed is a name itself. */
const OTHER_PHRASE = 0.9;
const OTHER_THAN_NAME = 0.8;
/** How surely a word is meant that is the word itself. */
const SURE_WORD = 0.9;
/** How surely a word is meant that makes it a name. */
const SURE = 0.85;
/** What some entry must answer of what is asked, rare words counting most, and what the others then must. */
const LEAST_COVERAGE = 0.375;
const LEAST_BESIDE = 0.25;
/** What a word is worth that answers its part of the question fully. */
const FULL_ANSWER = 0.38;
/** How much an answer loses that answers only a part. */
const COVERAGE_COUNTS = 0.8;
/** What is far below the best answer is no answer. */
const LEAST_OF_BEST = 0.3;
/** How much more an entry counts that has the whole question among its phrases. */
const TO_THE_WORD = 2;
/** How much a title that says nothing else counts on top. */
const WHOLE_TITLE = 0.35;

export interface Score {
  readonly entry: number;
  readonly score: number;
}

export const byScore = (a: Score, b: Score): number => b.score - a.score || a.entry - b.entry;

/**
 * The best first.
 * @param said Numbers of all stems in the question.
 * @param rank How much a kind of entries counts, 1 for most.
 */
export function scoreAll(
  asked: readonly AskedMeanings[],
  said: ReadonlySet<number>,
  vocabulary: Vocabulary,
  entries: readonly SearchEntry[],
  rank: (entry: SearchEntry) => number,
): Score[] {
  if (!asked.length) return [];
  const total = entries.length;
  const rarityOf = (number: number): number => Math.log(1 + total / reachOfWord(number, vocabulary));
  const shareOf = shareOfPhrases(asked, said, vocabulary, rarityOf);
  const rarityOfReach = (reach: number): number => Math.log(1 + total / (reach || UNKNOWN_REACH));
  const found = asked.map((one) => {
    const scores = phraseScores(one, vocabulary, shareOf);
    return {...scores, rarity: rarityOfReach(scores.reach)};
  });
  // Beside a word that stands nowhere, something must be there as it was typed: half a word is no answer.
  if (
    found.some(({byEntry}) => !byEntry.size) &&
    !asked.some((one) => isThere(meant(one), vocabulary, shareOf))
  )
    return [];
  const scores = found.map((one, i) => {
    const parts = asked[i]!.parts?.map((part) => ({
      scores: wordScores(part, vocabulary, shareOf),
      rarity: rarityOfReach(leastReach([part], vocabulary)),
    }));
    const others = found.filter((other) => other !== one);
    return parts ? {...one, byEntry: withHalves(one.byEntry, parts, others)} : one;
  });
  const whole = scores.reduce((sum, {rarity}) => sum + rarity, 0);
  const sums = new Float64Array(total);
  const covered = new Float64Array(total);
  const inTitle = new Float64Array(total);
  for (const {byEntry, titles, rarity} of scores) {
    for (const [entry, worth] of byEntry) {
      sums[entry]! += worth * rarity;
      covered[entry]! += Math.min(1, worth / FULL_ANSWER) * rarity;
    }
    for (const [entry, count] of titles) inTitle[entry]! += count;
  }
  if (!covered.some((answered) => answered / whole >= LEAST_COVERAGE)) return [];
  const result: Score[] = [];
  covered.forEach((answered, entry) => {
    // The part of the question that the entry answers.
    const share = answered / whole;
    if (share < LEAST_BESIDE) return;
    const titleShare = Math.min(1, inTitle[entry]! / Math.max(1, vocabulary.titleSizes[entry]!));
    const score =
      (sums[entry]! / whole) *
      (1 - COVERAGE_COUNTS + COVERAGE_COUNTS * share) *
      (1 + WHOLE_TITLE * titleShare * share);
    result.push({entry, score: score * rank(entries[entry]!)});
  });
  result.sort(byScore);
  const least = LEAST_OF_BEST * (result[0]?.score ?? 0);
  const meantMost = askedToTheWord(said, vocabulary);
  return result
    .filter(({score}) => score >= least)
    .map((one) => (meantMost.has(one.entry) ? {...one, score: one.score * TO_THE_WORD} : one))
    .sort(byScore);
}

/** All phrases of which the best counts. */
const meant = ({phrases: [typed = [], ...others], parts}: AskedMeanings): readonly PhraseMeanings[] => [
  typed,
  ...(parts ? [parts] : []),
  ...others,
];

/** A part of a compound counts for its share, in entries where something else stands that was asked. */
function withHalves(
  byEntry: ReadonlyMap<number, number>,
  parts: readonly {readonly scores: ReadonlyMap<number, WordScore>; readonly rarity: number}[],
  others: readonly PhraseScores[],
): ReadonlyMap<number, number> {
  const both = parts.reduce((sum, {rarity}) => sum + rarity, 0);
  const halves = new Map<number, number>();
  for (const {scores, rarity} of parts) {
    for (const [entry, {worth}] of scores) {
      if (byEntry.has(entry) || !others.some((other) => other.byEntry.has(entry))) continue;
      halves.set(entry, (halves.get(entry) ?? 0) + (worth * rarity) / both);
    }
  }
  return new Map([...byEntry, ...halves]);
}

interface PhraseScores {
  /** From 0 to 1, by entry. */
  readonly byEntry: ReadonlyMap<number, number>;
  /** How many words of the title it accounts for, by entry. */
  readonly titles: ReadonlyMap<number, number>;
  /** In how many entries it stands. */
  readonly reach: number;
}

/** Of phrases that mean the same, the best counts. Every word of a phrase must be there. */
function phraseScores(asked: AskedMeanings, vocabulary: Vocabulary, shareOf: ShareOfPhrase): PhraseScores {
  const byEntry = new Map<number, number>();
  const titles = new Map<number, number>();
  const phrases = meant(asked);
  const weightOfOthers = isName(phrases[0] ?? [], vocabulary) ? OTHER_THAN_NAME : OTHER_PHRASE;
  phrases.forEach((words, i) => {
    const weight = i ? weightOfOthers : 1;
    const perWord = words.map((meanings) => wordScores(meanings, vocabulary, i ? undefined : shareOf));
    const [first, ...others] = perWord;
    for (const [entry, {worth, isTitle}] of first ?? []) {
      const more = others.map((scores) => scores.get(entry));
      if (more.some((one) => !one) && i) continue;
      const there = more.flatMap((one) => one ?? []);
      const mean = (worth + there.reduce((sum, one) => sum + one.worth, 0)) / words.length;
      if (weight * mean > (byEntry.get(entry) ?? 0)) byEntry.set(entry, weight * mean);
      const count = Number(isTitle) + there.filter((one) => one.isTitle).length;
      if (count > (titles.get(entry) ?? 0)) titles.set(entry, count);
    }
    // What was typed may be there in part.
    if (!i) {
      for (const scores of others) {
        for (const [entry, {worth, isTitle}] of scores) {
          if (byEntry.has(entry)) continue;
          byEntry.set(entry, worth / words.length);
          if (isTitle) titles.set(entry, 1);
        }
      }
    }
  });
  return {byEntry, titles, reach: reachOf(asked.phrases, vocabulary)};
}

/** Whether something that is asked stands somewhere as it was typed, or as the guides say it. */
const isThere = (
  phrases: readonly PhraseMeanings[],
  {postings, inPhrases}: Vocabulary,
  shareOf: ShareOfPhrase,
): boolean =>
  phrases.some((words) =>
    words.every((meanings) =>
      [...meanings].some(
        ([number, sure]) =>
          sure > SURE_WORD &&
          (postings[number]!.length > 0 || inPhrases[number]!.some((phrase) => shareOf(phrase) > SURE_SHARE)),
      ),
    ),
  );

/** Whether every word stands in a title, or among other names. */
const isName = (words: readonly Meanings[], {postings}: Vocabulary): boolean =>
  words.every((meanings) =>
    [...meanings].some(([number, sure]) => sure > SURE && postings[number]!.some((one) => fieldOf(one) < 2)),
  );

/**
 * In how many entries what was typed stands as it was typed; where it does not, what it most surely means. Of a phrase
 * that people use, what it means counts too: its words say little by themselves.
 */
function reachOf([typed = [], ...others]: readonly PhraseMeanings[], vocabulary: Vocabulary): number {
  const reach = leastReach(typed, vocabulary);
  if (typed.length < 2) return reach;
  return Math.min(reach, ...others.map((words) => leastReach(words, vocabulary)).filter(Boolean));
}
