/** What someone fills in on `<participation-ladder>`, as plain JSON. Pure functions; none changes what it is given. */
import {knownList, knownObject, knownText} from '../../core/work/known-value.js';
import {firstMoment, knownMoments, withAnswer, type Moment, type MomentId} from '../../core/work/moments.js';
import {warnOnce} from '../../core/warn.js';

/** What is said at one moment. Absent means: not discussed. */
export interface LadderAnswer {
  /** Where someone stands: the id of a rung, such as `2`. */
  readonly current?: string;
  /** Where they want to be: the id of a rung. */
  readonly wish?: string;
  readonly note?: string;
}

export interface LadderMoment extends LadderAnswer {
  readonly id: MomentId;
  /** ISO date (`2026-11-22`), or empty. */
  readonly date: string;
}

/** `{moments: [{id: 'start', date: '', current: '2', wish: '4', note: '…'}]}`, the earliest moment first. */
export interface LadderValue {
  readonly moments: readonly LadderMoment[];
}

export const emptyLadder = (): LadderValue => ({moments: asOwn(firstMoment())});

/** Says something about a moment, or with empty fields takes it back. */
export const answer = (value: LadderValue, moment: MomentId, change: LadderAnswer): LadderValue =>
  withMoments(value, (moments) => withAnswer(moments, moment, WHOLE, change));

export const clearAnswer = (value: LadderValue, moment: MomentId): LadderValue =>
  answer(value, moment, {current: '', wish: '', note: ''});

/** Changes the moments by what core knows of moments. */
export const withMoments = (
  {moments}: LadderValue,
  change: (moments: readonly Moment<LadderAnswer>[]) => readonly Moment<LadderAnswer>[],
): LadderValue => ({moments: asOwn(change(asShared(moments)))});

/**
 * Takes over what is known of a foreign value.
 * @param rungs Ids of the rungs; none when no ladder is there yet.
 */
export function knownLadder(value: unknown, rungs?: readonly string[]): LadderValue {
  const given = knownList(knownObject(value).moments).map(knownObject);
  const isRung = (rung: string): string => {
    if (!rung || !rungs || rungs.includes(rung)) return rung;
    warnOnce(`<participation-ladder>: value has the rung "${rung}"; expected ${rungs.join(', ')}.`);
    return '';
  };
  const moments = given.map(({id, date, ...said}) => ({id, date, answers: {[WHOLE]: said}}));
  return {
    moments: asOwn(
      knownMoments(moments, (_about, said): LadderAnswer => {
        const {current, wish, note} = knownObject(said);
        return {current: isRung(knownText(current)), wish: isRung(knownText(wish)), note: knownText(note)};
      }),
    ),
  };
}

/** Moments of core have an answer for each of many things; on a ladder there is one. */
const WHOLE = 'ladder';

/** The moments as core and its bar of moments know them. */
export const asShared = (moments: readonly LadderMoment[]): readonly Moment<LadderAnswer>[] =>
  moments.map(({id, date, ...said}) => ({
    id,
    date,
    answers: Object.keys(said).length ? {[WHOLE]: said} : {},
  }));

const asOwn = (moments: readonly Moment<LadderAnswer>[]): readonly LadderMoment[] =>
  moments.map(({id, date, answers}) => ({id, date, ...answers[WHOLE]}));
