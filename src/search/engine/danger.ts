/** Questions in which someone may be in danger. Better one strip too many than one too few. */
import {stem} from './stem.js';
import {wordsIn} from './text.js';

interface Danger<Phrase> {
  readonly say: readonly Phrase[];
  readonly lines: readonly string[];
}

/** Each phrase by its stems. */
export type StemmedDanger = Danger<readonly string[]>;

export const stemDanger = ({say, lines}: Danger<string>): StemmedDanger => ({
  say: say.map((phrase) => wordsIn(phrase).map(stem)),
  lines,
});

/**
 * @param question As it was typed.
 * @param meant Stems that the question may mean, so that a typing mistake hides nothing.
 * @returns Ids of the help lines that go first, the most urgent first; none where nothing points at danger.
 */
export function dangerLines(
  question: string,
  meant: readonly string[],
  dangers: readonly StemmedDanger[],
): string[] {
  const asked = wordsIn(question).map(stem);
  const all = new Set([...asked, ...meant]);
  const lines = dangers
    .filter(({say}) => say.some((phrase) => isSaid(phrase, asked, all)))
    .flatMap((danger) => danger.lines);
  return [...new Set(lines)];
}

/** A word of danger of so many letters is meant in a compound too: `zelfmoordlijn`; `geweld` in `geweldig` is not. */
const IN_COMPOUND = 8;

/** A word alone may be mended; the words of a phrase stand as they were typed, one after the other. */
const isSaid = (phrase: readonly string[], asked: readonly string[], all: ReadonlySet<string>): boolean =>
  phrase.length === 1
    ? all.has(phrase[0]!) ||
      (phrase[0]!.length >= IN_COMPOUND && asked.some((word) => word.includes(phrase[0]!)))
    : asked.some((_, at) => phrase.every((word, i) => asked[at + i] === word));
