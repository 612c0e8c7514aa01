/** What someone fills in on `<factor-overview>`, as plain JSON. Pure functions; none changes what it is given. */
import {knownList, knownObject, knownText} from '../../core/work/known-value.js';
import {warnOnce} from '../../core/warn.js';

/** Factors that the lists do not name, in someone's own words. */
export interface OwnFactors {
  readonly risk: string;
  readonly protective: string;
}

export interface FactorsValue {
  /** Ids of the ticked factors, such as `risicofactoren-jeugdige/parentificatie`, in the order of ticking. */
  readonly chosen: readonly string[];
  /** Notes by the id of the factor. */
  readonly notes: Readonly<Record<string, string>>;
  readonly own: OwnFactors;
}

export const emptyFactors = (): FactorsValue => ({chosen: [], notes: {}, own: {risk: '', protective: ''}});

/** Ticks a factor or not. Its note stays until everything is cleared, so that a slip of the finger loses nothing. */
export function tick(value: FactorsValue, id: string, isTicked: boolean): FactorsValue {
  const others = value.chosen.filter((other) => other !== id);
  return {...value, chosen: isTicked ? [...others, id] : others};
}

/** A note that says nothing any more is left out. */
export function note(value: FactorsValue, id: string, text: string): FactorsValue {
  const {[id]: _old, ...others} = value.notes;
  return {...value, notes: text ? {...others, [id]: text} : others};
}

export const addOwn = (value: FactorsValue, effect: keyof OwnFactors, text: string): FactorsValue => ({
  ...value,
  own: {...value.own, [effect]: text},
});

/**
 * Takes over what is known of a foreign value.
 * @param ids Of all factors of the guide.
 */
export function knownFactors(value: unknown, ids: ReadonlySet<string>): FactorsValue {
  const given = knownObject(value);
  const own = knownObject(given.own);
  const isFactor = (id: string): boolean => {
    if (ids.has(id)) return true;
    if (id)
      warnOnce(`<factor-overview>: value names the factor "${id}", which is not known; it is left out.`);
    return false;
  };
  const chosen = new Set(knownList(given.chosen).map(knownText).filter(isFactor));
  const notes = Object.entries(knownObject(given.notes))
    .map(([id, text]) => [id, knownText(text)] as const)
    .filter(([id, text]) => text && isFactor(id));
  return {
    chosen: [...chosen],
    notes: Object.fromEntries(notes),
    own: {risk: knownText(own.risk), protective: knownText(own.protective)},
  };
}
