/**
 * Answers at up to three moments. The same for every working element: what the answers are about, and what one answer
 * holds, is the element's own affair.
 */
import {knownDate, knownObject} from './known-value.js';

/** Start, in between, at the end. */
export const MOMENTS = ['start', 'tussentijds', 'afsluiting'] as const;
export type MomentId = (typeof MOMENTS)[number];

export interface Moment<Answer> {
  readonly id: MomentId;
  /** ISO date (`2026-11-22`), or empty. */
  readonly date: string;
  /** Answers by the id of what they are about. */
  readonly answers: Readonly<Record<string, Answer>>;
}

const newMoment = <Answer>(id: MomentId): Moment<Answer> => ({id, date: '', answers: {}});

/** One moment, without answers. */
export const firstMoment = <Answer>(): readonly Moment<Answer>[] => [newMoment('start')];

/** The same moments with one answer changed. An answer that says nothing any more is left out. */
export function withAnswer<Answer extends object>(
  moments: readonly Moment<Answer>[],
  momentId: MomentId,
  about: string,
  change: Partial<Answer>,
): readonly Moment<Answer>[] {
  return moments.map((moment) => {
    if (moment.id !== momentId) return moment;
    const answer = said({...moment.answers[about], ...change} as Answer);
    const {[about]: _old, ...others} = moment.answers;
    return {...moment, answers: answer ? {...others, [about]: answer} : others};
  });
}

/** The answer without its empty fields; nothing when all are empty. */
function said<Answer extends object>(answer: Answer): Answer | undefined {
  const fields = Object.entries(answer).filter(
    ([, value]) => value !== '' && value !== false && value !== undefined,
  );
  return fields.length ? (Object.fromEntries(fields) as Answer) : undefined;
}

/** Takes over known moments from a foreign value, in their order; always at least one. */
export function knownMoments<Answer extends object>(
  value: unknown,
  knownAnswer: (about: string, value: unknown) => Answer | undefined,
): readonly Moment<Answer>[] {
  const list = Array.isArray(value) ? value.map(knownObject) : [];
  const moments = MOMENTS.flatMap((id): Moment<Answer>[] => {
    const found = list.find((moment) => moment.id === id);
    if (!found) return [];
    const answers: Record<string, Answer> = {};
    for (const [about, answer] of Object.entries(knownObject(found.answers))) {
      const taken = knownAnswer(about, answer);
      const kept = taken && said(taken);
      if (kept) answers[about] = kept;
    }
    return [{id, date: knownDate(found.date), answers}];
  });
  return moments.length ? moments : firstMoment();
}

/** The moments with one more, in their order. */
export const withMoment = <Answer>(
  moments: readonly Moment<Answer>[],
  id: MomentId,
): readonly Moment<Answer>[] =>
  MOMENTS.flatMap(
    (known) => moments.find((moment) => moment.id === known) ?? (known === id ? newMoment<Answer>(id) : []),
  );

/** The moments without one of them; the last one stays. */
export const withoutMoment = <Answer>(
  moments: readonly Moment<Answer>[],
  id: MomentId,
): readonly Moment<Answer>[] => (moments.length > 1 ? moments.filter((moment) => moment.id !== id) : moments);

/** The moments with another date for one of them. */
export const withDate = <Answer>(
  moments: readonly Moment<Answer>[],
  id: MomentId,
  date: string,
): readonly Moment<Answer>[] =>
  moments.map((moment) => (moment.id === id ? {...moment, date: knownDate(date)} : moment));
