/** From text to the words that search compares. */
import {fold} from '../../core/facets/text-filter.js';

/** What asks nothing by itself. A question that is made of nothing else is searched as it stands. */
const SMALL_WORDS = new Set(
  (
    'aan achter af al alle als ben bij buurman buurvrouw daar dan dat de deze die dit doe doen door een eens ' +
    'eigenlijk en er even gaat geen gewoon gezien graag had heb hebben heeft hem het hij hoe hun iemand iets ' +
    'ik in is je jij jou jouw kan kun kunnen maar mag me meer meneer met mevrouw mij mijn mijnheer misschien ' +
    'moet moeten na naar niet nog of om onder ons onze ook op over sinds te tegen ten terwijl tijdens toch ' +
    'tot u uit uw van vanuit veel voor waar waarom wanneer was wat we wel welke wie wij wil word worden ' +
    'wordt ze zich zij zijn zo zonder zou'
  ).split(' '),
);

/** Words of a text, without capitals and diacritics, in their order. `65plussers` is two. */
export const wordsIn = (text: string): string[] =>
  fold(text).match(/\p{N}+(?=\p{L}{3})|[\p{L}\p{N}]+/gu) ?? [];

/** Words of a question that ask something; all of them where none does. */
export function askedWords(question: string): string[] {
  const words = wordsIn(question);
  const asking = words.filter((word) => !SMALL_WORDS.has(word));
  return asking.length ? asking : words;
}
