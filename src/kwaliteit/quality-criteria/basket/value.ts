/** What a buyer takes along, as plain JSON. Pure functions; none changes what it is given. */
import {kindOf} from '../../../core/full-id.js';
import {currentId} from '../../../core/records.js';
import {warnOnce} from '../../../core/warn.js';
import {knownList, knownObject, knownText} from '../../../core/work/known-value.js';

/** What a buyer may use a criterion or a question as, in the order in which they stand in a text. */
export const USES = ['eis', 'wens', 'gunningsvraag', 'bewijs'] as const;
/** A framework as a whole is referred to. */
export const REFERENCE = 'verwijzing';
export type Use = (typeof USES)[number] | typeof REFERENCE;

const ALL_USES: readonly Use[] = [...USES, REFERENCE];

export interface BasketItem {
  /** Full id of a criterion, a question to bidders or a framework. */
  readonly id: string;
  readonly use: Use;
  /** Why the buyer asks it. */
  readonly why: string;
}

export interface Basket {
  /** In the buyer's own order. */
  readonly items: readonly BasketItem[];
}

export const emptyBasket = (): Basket => ({items: []});

export const isFramework = (id: string): boolean => kindOf(id) === 'kwaliteit/kader';

/** Short id of the framework that it is or comes from. */
export const frameworkOf = (id: string): string => id.split('/')[2] ?? '';

export const holds = ({items}: Basket, id: string): boolean => items.some((item) => item.id === id);

/** Adds it at the end; what is in it already stays as it is. */
export const withItem = (basket: Basket, id: string, use: Use): Basket =>
  holds(basket, id) ? basket : {...basket, items: [...basket.items, {id, use: useFor(id, use), why: ''}]};

export const withoutItem = (basket: Basket, id: string): Basket => ({
  ...basket,
  items: basket.items.filter((item) => item.id !== id),
});

export const withUse = (basket: Basket, id: string, use: Use): Basket =>
  withChange(basket, id, {use: useFor(id, use)});

export const withReason = (basket: Basket, id: string, why: string): Basket => withChange(basket, id, {why});

const withChange = (basket: Basket, id: string, change: Partial<BasketItem>): Basket => ({
  ...basket,
  items: basket.items.map((item) => (item.id === id ? {...item, ...change} : item)),
});

/** A framework is always referred to as a whole; anything else never is. */
const useFor = (id: string, use: Use): Use => {
  if (isFramework(id)) return REFERENCE;
  return use === REFERENCE ? USES[0] : use;
};

/**
 * Refers to the whole framework instead of to one of its criteria: at the criterion's place, and with its reason.
 * Other criteria of the framework stay, since a buyer may want to name them besides.
 */
export function withReference(basket: Basket, criterion: string): Basket {
  const framework = `kwaliteit/kader/${frameworkOf(criterion)}`;
  if (holds(basket, framework)) return withoutItem(basket, criterion);
  return {
    ...basket,
    items: basket.items.map((item) =>
      item.id === criterion ? {id: framework, use: REFERENCE, why: item.why} : item,
    ),
  };
}

/** The basket by use, each with its items in the buyer's order. */
export const byUse = ({items}: Basket): {use: Use; items: readonly BasketItem[]}[] =>
  ALL_USES.map((use) => ({use, items: items.filter((item) => item.use === use)})).filter(
    (group) => group.items.length,
  );

/**
 * Changes places with the item before or after it that has the same use.
 * @param step -1 for up, 1 for down.
 */
export function moved(basket: Basket, id: string, step: -1 | 1): Basket {
  const item = basket.items.find((one) => one.id === id);
  const same = basket.items.filter(({use}) => use === item?.use);
  const other = same[same.findIndex((one) => one.id === id) + step];
  if (!item || !other) return basket;
  const places = new Map([
    [item, other],
    [other, item],
  ]);
  return {...basket, items: basket.items.map((one) => places.get(one) ?? one)};
}

/**
 * Takes over what is known of a foreign value.
 * @param exists Whether there is such a criterion, question or framework.
 * @param useAtFirst What it is used as where the value does not say.
 */
export function knownBasket(
  value: unknown,
  exists: (id: string) => boolean,
  useAtFirst: (id: string) => Use,
): Basket {
  const items = knownList(knownObject(value).items).map(knownObject);
  const known = items.flatMap(({id, use, why}): BasketItem[] => {
    const current = currentId(knownText(id));
    if (!exists(current)) {
      warnOnce(`<quality-criteria>: value names "${knownText(id)}", which does not exist; it is left out.`);
      return [];
    }
    return [
      {id: current, use: useFor(current, knownUse(current, use) ?? useAtFirst(current)), why: knownText(why)},
    ];
  });
  return {items: known.filter(({id}, at) => known.findIndex((other) => other.id === id) === at)};
}

function knownUse(id: string, use: unknown): Use | undefined {
  const found = ALL_USES.find((one) => one === use);
  if (!found && use !== undefined) {
    warnOnce(
      `<quality-criteria>: value has use "${knownText(use)}" for "${id}"; expected ${ALL_USES.join(', ')}.`,
    );
  }
  return found;
}
