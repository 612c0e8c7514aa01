import {stem} from '../../../src/search/engine/stem.js';
import {wordsIn} from '../../../src/search/engine/text.js';
import {shown, type Finding, type Rule} from '../finding.js';

const FILE = 'everyday-words.json';

/** What people say leads to words that stand in the guides, and danger to help lines that exist. Nothing is said twice. */
export const everydayWords: Rule = ({files, items, everyday: {words, danger}}) => {
  if (!words.length && !danger.length) return [];
  const known = new Set(files.flatMap(({value}) => wordsIn(JSON.stringify(value)).map(stem)));
  const lines = new Set(items.map(({fullId}) => fullId).filter((id) => id.startsWith('shared/hulplijn/')));
  const findings: Finding[] = [];
  words.forEach(({find}, i) => {
    find.forEach((phrase, at) => {
      // One word of a phrase may be of everyday; all of them in no record find nothing.
      if (wordsIn(phrase).some((word) => known.has(stem(word)))) return;
      findings.push({
        file: FILE,
        pointer: `/words/${i}/find/${at}`,
        found: shown(phrase),
        expected: 'words that stand in a record',
      });
    });
  });
  danger.forEach(({lines: ids}, i) => {
    ids.forEach((id, at) => {
      if (lines.has(`shared/hulplijn/${id}`)) return;
      findings.push({
        file: FILE,
        pointer: `/danger/${i}/lines/${at}`,
        found: shown(id),
        expected: 'the id of a help line',
      });
    });
  });
  return [
    ...findings,
    ...twice(
      words.map(({say}) => say),
      '/words',
    ),
    ...twice(
      danger.map(({say}) => say),
      '/danger',
    ),
  ];
};

function twice(lists: readonly (readonly string[])[], pointer: string): Finding[] {
  const seen = new Set<string>();
  return lists.flatMap((say, i) =>
    say.flatMap((phrase, at) => {
      const isNew = !seen.has(phrase);
      seen.add(phrase);
      if (isNew) return [];
      return {
        file: FILE,
        pointer: `${pointer}/${i}/say/${at}`,
        found: `${shown(phrase)} again`,
        expected: 'it once',
      };
    }),
  );
}
