/** What the closed vocabularies are called on screen. */
import type {Reading} from '../../../core/records.js';
import type {Addressee, CriterionKind, Element, Framework} from '../../schema.js';
import type {ReadingWords} from './words.js';

export const addresseeName = (addressee: Addressee, words: ReadingWords): string =>
  ({
    aanbieder: words.toAanbieder,
    professional: words.toProfessional,
    gemeente: words.toGemeente,
  })[addressee];

export const kindName = (kind: CriterionKind, words: ReadingWords): string =>
  ({
    eis: words.kindEis,
    'werkzaam-element': words.kindWerkzaamElement,
    competentie: words.kindCompetentie,
    verantwoordelijkheid: words.kindVerantwoordelijkheid,
    effect: words.kindEffect,
    opgave: words.kindOpgave,
    tip: words.kindTip,
  })[kind];

/** “Samenwerking en organisatie”. */
export function elementsName(elements: readonly Element[], words: ReadingWords): string {
  const [first, ...others] = elements.map((element) => words[element]);
  return [first, ...others.map((name) => name.toLowerCase())].join(` ${words.and} `);
}

/** Names of the special groups, as the frameworks call them, by id. */
export const groupNames = (frameworks: readonly Reading<Framework>[]): ReadonlyMap<string, string> =>
  new Map(
    frameworks.flatMap(({record}) => (record.groups ?? []).map(({group, name}) => [group, name] as const)),
  );
