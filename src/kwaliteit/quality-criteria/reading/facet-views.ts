/** The filters as people see them: names from the records, in their order. */
import type {FacetValue, FacetView} from '../../../core/facets/render-facet.js';
import type {Reading} from '../../../core/records.js';
import type {Framework} from '../../schema.js';
import type {CriterionFacet, Desk} from '../desk.js';
import {ADDRESSEES, CRITERION_KINDS, ELEMENTS, idOf, lawId} from '../vocabulary.js';
import {addresseeName, groupNames, kindName} from './names.js';
import type {ReadingWords} from './words.js';

/** All filters. Those with `open` are folded away until something in them is chosen. */
export function facetViews(
  {frameworks, themes, purchases}: Desk,
  words: ReadingWords,
): FacetView<CriterionFacet>[] {
  return [
    {id: 'segment', label: words.segment, values: purchases.map(({id, label}) => ({id, label}))},
    {id: 'topic', label: words.topic, values: themes.map(({id, record}) => ({id, label: record.title}))},
    {
      id: 'element',
      label: words.element,
      name: words.elementName,
      values: ELEMENTS.map((id) => ({id, label: words[id]})),
    },
    {
      id: 'addressee',
      label: words.addresseeFacet,
      values: ADDRESSEES.map((id) => ({id, label: addresseeName(id, words)})),
    },
    {
      id: 'kind',
      label: words.kind,
      help: words.kindHelp,
      values: CRITERION_KINDS.map((id) => ({id, label: kindName(id, words)})),
    },
    {
      id: 'framework',
      label: words.frameworkFacet,
      open: false,
      values: frameworks.map(({id, record}) => ({id, label: `${record.number}. ${record.short}`})),
    },
    {
      id: 'group',
      label: words.group,
      open: false,
      values: [...groupNames(frameworks)].map(([id, label]) => ({id, label})),
    },
    {id: 'law', label: words.law, help: words.lawHelp, open: false, values: lawValues(frameworks)},
    {id: 'publisher', label: words.publisher, open: false, values: publisherValues(frameworks)},
  ];
}

function lawValues(frameworks: readonly Reading<Framework>[]): FacetValue[] {
  const laws = frameworks.flatMap(({record}) => record.laws ?? []);
  return distinct(
    laws.map((law) => ({
      id: lawId(law),
      label: law.abbreviation ?? law.name,
      hint: law.abbreviation ? law.name : undefined,
    })),
  );
}

const publisherValues = (frameworks: readonly Reading<Framework>[]): FacetValue[] =>
  distinct(frameworks.flatMap(({record}) => record.publishers).map((label) => ({id: idOf(label), label})));

function distinct(values: readonly FacetValue[]): FacetValue[] {
  const {compare} = new Intl.Collator('nl');
  return [...new Map(values.map((value) => [value.id, value])).values()].sort((a, b) =>
    compare(a.label, b.label),
  );
}
