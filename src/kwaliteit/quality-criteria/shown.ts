/** What the reader sees apart from a framework's page, and how it stands in the address. Pure but for warnings. */
import {known, knownList} from '../../core/attributes.js';
import {FACETS, type Comparison, type CriterionFacet, type Wish} from './desk.js';
import {VIEWS, type View} from './place.js';

export interface Shown {
  readonly view: View;
  readonly wish: Wish;
  readonly comparison: Comparison;
}

/** Filters first, by the names that they have as attributes. */
export const SHARED = [...FACETS, 'text', 'view', 'compare', 'compare-by', 'compare-topic'] as const;
export type Shared = (typeof SHARED)[number];

export const nothingAsked: Shown = {
  view: 'overzicht',
  wish: {choice: {}, text: ''},
  comparison: {by: 'kaders', frameworks: ['', '', ''], topic: ''},
};

/** As it stands in the address; empty where nothing is asked. */
export function sharedValues({view, wish, comparison}: Shown, home: View): Readonly<Record<Shared, string>> {
  const facets = Object.fromEntries(FACETS.map((id) => [id, (wish.choice[id] ?? []).join(' ')]));
  return {
    ...(facets as Record<CriterionFacet, string>),
    text: wish.text,
    view: view === home ? '' : view,
    compare: comparison.frameworks.filter(Boolean).join(' '),
    'compare-by': comparison.by === 'kaders' ? '' : comparison.by,
    'compare-topic': comparison.topic,
  };
}

/** What may be asked. */
export interface Allowed {
  readonly host: Element;
  readonly home: View;
  readonly values: (facet: CriterionFacet) => readonly string[];
}

/** Takes over one thing that the page or its address asks for; what does not exist gives a warning. */
export function withAsked(shown: Shown, key: Shared, asked: string, {host, home, values}: Allowed): Shown {
  const {wish, comparison} = shown;
  const list = (facet: CriterionFacet) =>
    knownList(host, key, asked.split(/\s+/).filter(Boolean), values(facet));
  switch (key) {
    case 'text':
      return {...shown, wish: {...wish, text: asked}};
    case 'view':
      return {...shown, view: known(host, key, asked, VIEWS, home)};
    case 'compare': {
      const [first = '', second = '', third = ''] = list('framework');
      return {...shown, comparison: {...comparison, frameworks: [first, second, third]}};
    }
    case 'compare-by':
      return {
        ...shown,
        comparison: {...comparison, by: known(host, key, asked, ['kaders', 'thema'], 'kaders')},
      };
    case 'compare-topic':
      return {...shown, comparison: {...comparison, topic: known(host, key, asked, values('topic'), '')}};
    default:
      return {...shown, wish: {...wish, choice: {...wish.choice, [key]: list(key)}}};
  }
}
