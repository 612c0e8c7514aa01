/** What a criterion says besides its sentence, for finding and for taking along. */
import type {Criterion} from '../../schema.js';

export type Aside = NonNullable<Criterion['tips']>[number];

/** Kinds of what is printed with a criterion, in the order in which they are shown. */
export const ASIDES = ['remarks', 'tips', 'inspirations'] as const;
export type AsideKey = (typeof ASIDES)[number];

/** Every text of a criterion, its label and terms among them. */
export function allTexts(criterion: Criterion): readonly string[] {
  const {number = '', label, text, terms = [], worksNot = [], exceptions = []} = criterion;
  const asides = [...exceptions, ...ASIDES.flatMap((key) => criterion[key] ?? [])];
  return [number, label, text, ...body(criterion), ...worksNot, ...terms, ...asides.flatMap(asideTexts)];
}

const body = ({
  details = [],
  pointsIntro = '',
  points = [],
  closing = [],
}: Pick<Criterion, 'details' | 'pointsIntro' | 'points' | 'closing'>): string[] => [
  ...details,
  pointsIntro,
  ...points.map(({text}) => text),
  ...closing,
];

const asideTexts = (aside: Aside): string[] => [
  aside.title ?? '',
  aside.text,
  ...body(aside),
  ...(aside.origins ?? []).map(({text}) => text),
  ...(aside.links ?? []).map(({title}) => title),
];
