import {wordsIn} from '../../../src/search/engine/text.js';
import {titleOf} from '../../content/items.js';
import {shown, type Finding, type Rule} from '../finding.js';

const FILE = 'asked-as.json';
/** People type no more than this. */
const LONGEST = 45;

/** Other words lead to something that exists; each is short, and says what its title does not say already. */
export const askedAs: Rule = ({items, askedAs: table}) => {
  const titles = new Map(items.map((item) => [item.fullId, wordsIn(titleOf(item)).join(' ')]));
  return Object.entries(table).flatMap(([id, phrases]): Finding[] => {
    const pointer = `/${id.replaceAll('/', '~1')}`;
    const title = titles.get(id);
    if (title === undefined)
      return [{file: FILE, pointer, found: shown(id), expected: 'the id of a record or an item'}];
    const seen = new Set([title]);
    return phrases.flatMap((phrase, i) => {
      const words = wordsIn(phrase).join(' ');
      const isNew = !seen.has(words);
      seen.add(words);
      const expected = !words
        ? 'words'
        : phrase.length > LONGEST
          ? `at most ${LONGEST} characters`
          : isNew
            ? undefined
            : 'words that the title or another phrase does not have';
      return expected ? [{file: FILE, pointer: `${pointer}/${i}`, found: shown(phrase), expected}] : [];
    });
  });
};
