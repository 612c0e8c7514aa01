/** What a plan may begin with: where someone wants to be. */
import type {Reading} from '../../core/records.js';
import type {Draft} from '../../core/work/drafts.js';
import {fill} from '../../core/work/take-away/words.js';
import type {ParticipationLadder} from '../schema.js';
import type {LadderValue} from './value.js';
import type {workingWords} from './working-words.js';

/** The wish of the last moment at which there was one, as long as it is not where someone stands. */
export function ladderDrafts(
  {moments}: LadderValue,
  {fullId, record}: Reading<ParticipationLadder>,
  words: typeof workingWords,
): readonly Draft[] {
  const now = moments.flatMap(({current}) => current ?? []).at(-1);
  const wish = moments.flatMap((moment) => moment.wish ?? []).at(-1);
  const rung = record.rungs.find(({id}) => id === wish);
  if (!rung || !wish || wish === now) return [];
  return [
    {
      about: fullId,
      kind: 'goal',
      title: rung.title,
      text: '',
      hint: rung.resident,
      basis: fill(now ? words.draftBasis : words.draftBasisNoNow, {
        ladder: record.title,
        now: now ?? '',
        wish,
      }),
    },
  ];
}
