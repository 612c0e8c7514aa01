/** The values by which criteria can be filtered, as they stand in attributes and in the address. */
import {fold} from '../../core/facets/text-filter.js';
import type {Reading} from '../../core/records.js';
import type {Addressee, CriterionKind, Element, Framework} from '../schema.js';
import type {CriterionFacet} from './desk.js';

export const ELEMENTS = [
  'dienstverlening',
  'vakmanschap',
  'samenwerking',
  'organisatie',
] as const satisfies readonly Element[];

export const ADDRESSEES = ['aanbieder', 'professional', 'gemeente'] as const satisfies readonly Addressee[];

export const CRITERION_KINDS = [
  'eis',
  'werkzaam-element',
  'competentie',
  'verantwoordelijkheid',
  'effect',
  'opgave',
  'tip',
] as const satisfies readonly CriterionKind[];

/** A name as a value: letters and digits with hyphens. */
export const idOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The value for a law: its abbreviation when it has one. */
export const lawId = ({name, abbreviation}: {name: string; abbreviation?: string | undefined}): string =>
  idOf(abbreviation ?? name);

interface Sources {
  readonly frameworks: readonly Reading<Framework>[];
  readonly themes: readonly {readonly id: string}[];
  readonly purchases: readonly {readonly id: string}[];
}

/** All values of a filter. */
export function valuesOf(facet: CriterionFacet, {frameworks, themes, purchases}: Sources): readonly string[] {
  const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);
  const all = (of: (framework: Framework) => readonly string[]) => [
    ...new Set(frameworks.flatMap(({record}) => of(record))),
  ];
  switch (facet) {
    case 'segment':
      return ids(purchases);
    case 'element':
      return ELEMENTS;
    case 'topic':
      return ids(themes);
    case 'addressee':
      return ADDRESSEES;
    case 'kind':
      return CRITERION_KINDS;
    case 'framework':
      return ids(frameworks);
    case 'group':
      return all(({groups = []}) => groups.map(({group}) => group));
    case 'law':
      return all(({laws = []}) => laws.map(lawId));
    case 'publisher':
      return all(({publishers}) => publishers.map(idOf));
  }
}
