/** What the answers on the matrix say together: pure, for the drawing, the table, the sentences and what goes along. */
import {compareOrdinal, differenceInSteps, type OrdinalChange} from '../../core/work/compare.js';
import type {MomentId} from '../../core/work/moments.js';
import type {ZrmValue} from './value.js';

export interface ProfileDomain {
  readonly id: string;
  readonly title: string;
}

/** One chosen domain for which at least one level was given. */
export interface ProfileRow extends ProfileDomain {
  /** Level by the professional at each moment at which one was given, from the first to the last. */
  readonly levels: readonly {readonly moment: MomentId; readonly level: string}[];
  /** The last of these. */
  readonly level: string | undefined;
  /** Level by the resident at the last moment at which one was given. */
  readonly resident: string | undefined;
  readonly residentWords: string;
  readonly workOn: boolean;
  readonly note: string;
  /** From the first moment with a level to the last; `unknown` when there is only one. */
  readonly change: OrdinalChange;
  /** How many levels the resident sees it higher than the professional; nothing when either gave none. */
  readonly difference: number | undefined;
}

/**
 * The chosen domains with an answer, the lowest first; equal ones in the order of choosing.
 * @param levels Ids of the levels, the lowest first.
 */
export function profileRows(
  value: ZrmValue,
  domains: readonly ProfileDomain[],
  levels: readonly string[],
): readonly ProfileRow[] {
  const rows = value.choices.flatMap(({id}) => {
    const domain = domains.find((one) => one.id === id);
    const row = domain && rowOf(value, domain, levels);
    return row ? [row] : [];
  });
  const height = ({level, resident}: ProfileRow) => levels.indexOf(level ?? resident ?? '');
  return rows.sort((a, b) => height(a) - height(b));
}

function rowOf(value: ZrmValue, domain: ProfileDomain, order: readonly string[]): ProfileRow | undefined {
  const given = value.moments.flatMap(({id, answers}) => {
    const answer = answers[domain.id];
    return answer ? [{moment: id, ...answer}] : [];
  });
  const levels = given.flatMap(({moment, level}) => (level ? [{moment, level}] : []));
  const last = given.at(-1);
  const resident = given.filter((answer) => answer.resident).at(-1)?.resident;
  const level = levels.at(-1)?.level;
  if (!last || (!level && !resident)) return undefined;
  return {
    ...domain,
    levels,
    level,
    resident,
    residentWords: given.filter((answer) => answer.residentWords).at(-1)?.residentWords ?? '',
    workOn: last.workOn ?? false,
    note: last.note ?? '',
    change: levels.length > 1 ? compareOrdinal(order, levels[0]?.level, level) : 'unknown',
    difference: differenceInSteps(order, level, resident),
  };
}

/** Domains that were chosen and about which nothing was said yet. */
export const notScored = (
  value: ZrmValue,
  domains: readonly ProfileDomain[],
  rows: readonly ProfileRow[],
): readonly ProfileDomain[] =>
  domains.filter(
    ({id}) => value.choices.some((choice) => choice.id === id) && !rows.some((row) => row.id === id),
  );

export interface ProfileWords {
  readonly lowest: string;
  readonly rose: string;
  readonly stayed: string;
  readonly fell: string;
  readonly higher: string;
  readonly lower: string;
  readonly workOnTogether: string;
  readonly noLevelYet: string;
}

/** The profile in a few sentences, the lowest domain first. */
export function profileSentences(
  rows: readonly ProfileRow[],
  unscored: readonly ProfileDomain[],
  words: ProfileWords,
  levelName: (id: string) => string,
): readonly string[] {
  const lowest = rows.find(({level}) => level);
  const named = (list: readonly ProfileDomain[], text: string) =>
    list.length ? [text.replace('{domains}', listed(list.map(({title}) => title)))] : [];
  const where = (fits: (row: ProfileRow) => boolean) => rows.filter(fits);
  return [
    ...(lowest
      ? named(
          where(({level}) => level === lowest.level),
          words.lowest.replace('{level}', levelName(lowest.level!)),
        )
      : []),
    ...named(
      where(({change}) => change === 'rose'),
      words.rose,
    ),
    ...named(
      where(({change}) => change === 'stayed'),
      words.stayed,
    ),
    ...named(
      where(({change}) => change === 'fell'),
      words.fell,
    ),
    ...named(
      where(({difference}) => (difference ?? 0) > 0),
      words.higher,
    ),
    ...named(
      where(({difference}) => (difference ?? 0) < 0),
      words.lower,
    ),
    ...named(
      where(({workOn}) => workOn),
      words.workOnTogether,
    ),
    ...named(unscored, words.noLevelYet),
  ];
}

const LIST = new Intl.ListFormat('nl', {type: 'conjunction'});
const listed = (names: readonly string[]): string => LIST.format(names);
