/**
 * What a buyer buys, by any name: a whole field, a segment, or what is usually offered in segments. And which
 * frameworks the document connects with it.
 */
import {fold} from '../../core/facets/text-filter.js';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {Field, Framework, Segment} from '../schema.js';
import type {CriteriaWords} from './words.js';

export const FIELDS = ['jeugdhulp', 'wmo', 'sociaal-werk'] as const satisfies readonly Field[];

/** One thing to buy. */
export interface Purchase {
  /** A field (`jeugdhulp`), a segment (`jeugdhulp-2`) or an offer (`pleegzorg`). */
  readonly id: string;
  readonly form: 'field' | 'segment' | 'offer';
  readonly field: Field;
  /** Segments in which it stands; none for a field as a whole. */
  readonly segments: readonly string[];
  readonly label: string;
  /** Where it stands, or what stands in it. */
  readonly hint: string;
  /** Whom it is for; of a segment only. */
  readonly about?: string;
  /** All that typed words are looked for in. */
  readonly folded: string;
}

/** Such as “Jeugdhulp 2”. */
export const segmentName = ({field, number}: Segment, words: CriteriaWords): string =>
  `${words[field]} ${number}`;

/** All that can be bought: the fields, each with its segments; then the offers by name. */
export function listPurchases(
  segments: readonly Reading<Segment>[],
  words: CriteriaWords,
): readonly Purchase[] {
  const fields = FIELDS.flatMap((field) => [
    fieldPurchase(field, words),
    ...segments.filter(({record}) => record.field === field).map((one) => segmentPurchase(one, words)),
  ]);
  return [...fields, ...offerPurchases(segments, words)];
}

function fieldPurchase(field: Field, words: CriteriaWords): Purchase {
  const name = words[field];
  const hasSegments = field !== 'sociaal-werk';
  const label = hasSegments
    ? fill(words.allOfField, {name: field === 'wmo' ? name : name.toLowerCase()})
    : name;
  return {
    id: field,
    form: 'field',
    field,
    segments: [],
    label,
    hint: hasSegments ? words.fieldHint : words.noSegments,
    folded: fold(`${label} ${name}`),
  };
}

function segmentPurchase({id, record}: Reading<Segment>, words: CriteriaWords): Purchase {
  const {title, subtitles = [], about, offers, field} = record;
  const names = offers.map(({name}) => name);
  const label = `${segmentName(record, words)}: ${title}`;
  return {
    id,
    form: 'segment',
    field,
    segments: [id],
    label,
    hint: names.join(', '),
    about,
    folded: fold([label, ...subtitles, about].join(' ')),
  };
}

function offerPurchases(segments: readonly Reading<Segment>[], words: CriteriaWords): Purchase[] {
  const offers = new Map<string, Purchase>();
  for (const {id: segment, record} of segments) {
    for (const {id, name, text = '', examples = [], terms = []} of record.offers) {
      const before = offers.get(id);
      const place = `${segmentName(record, words)}, ${record.title}`;
      offers.set(id, {
        id,
        form: 'offer',
        field: record.field,
        segments: [...(before?.segments ?? []), segment],
        label: name,
        hint: before ? `${before.hint}; ${place}` : place,
        folded: [before?.folded ?? '', fold([name, text, ...examples, ...terms].join(' '))].join(' '),
      });
    }
  }
  const {compare} = new Intl.Collator('nl');
  return [...offers.values()].sort((a, b) => compare(a.label, b.label));
}

/**
 * The purchases in which every typed word occurs. The end of a longer word does not count, so that “begeleiding
 * individueel” also finds “individuele begeleiding”. Offers come first: that is what buyers call it.
 */
export function findPurchases(purchases: readonly Purchase[], typed: string): readonly Purchase[] {
  const words = fold(typed).split(/\s+/).filter(Boolean).map(stem);
  if (!words.length) return [];
  const found = purchases.filter(({folded}) => words.every((word) => folded.includes(word)));
  return [...found.filter(({form}) => form === 'offer'), ...found.filter(({form}) => form !== 'offer')];
}

const LONG_WORD = 7;
const stem = (word: string): string => (word.length < LONG_WORD ? word : word.slice(0, -2));

/** Whether the document says that a framework can be used for it. Without segments it counts for the whole field. */
export const fitsPurchase = ({applies}: Framework, {form, field, segments}: Purchase): boolean =>
  applies.some(
    (one) =>
      one.field === field &&
      (form === 'field' || !one.segments || one.segments.some((id) => segments.includes(id))),
  );

/** Where a framework can be used, such as “Wmo 1a, 1b, 2” and the restriction that is printed with it. */
export function usesOf(
  {applies}: Framework,
  segments: readonly Reading<Segment>[],
  words: CriteriaWords,
): {readonly place: string; readonly text: string | undefined; readonly note: string | undefined}[] {
  const number = (id: string) => segments.find((one) => one.id === id)?.record.number ?? id;
  return applies.map(({field, segments: own, text, note}) => ({
    place: own ? `${words[field]} ${own.map(number).join(', ')}` : words[field],
    text,
    note,
  }));
}
