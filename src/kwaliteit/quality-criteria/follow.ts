/** Where a link to a record takes the reader. Pure. */
import type {Records} from './desk.js';
import {destinationOf} from './place.js';
import {nothingAsked, type Shown} from './shown.js';

export interface Followed {
  /** Id of the framework whose page opens; empty when none. */
  readonly page: string;
  readonly shown: Shown;
  /** Full id of the record at which the keyboard arrives, or `view` for the view as a whole. */
  readonly arriving: string;
  /** Whether the guidance has to be open for it. */
  readonly guidance: boolean;
}

/** @returns Nothing when there is no such record. */
export function follow(
  fullId: string,
  shown: Shown,
  {frameworks, themes, purchases}: Records,
): Followed | undefined {
  const to = destinationOf(fullId, (id) => frameworks.some((one) => one.id === id));
  const filtered = (facet: 'topic' | 'segment', id: string, view: Shown['view']): Followed => ({
    page: '',
    shown: {...shown, view, wish: {choice: {[facet]: [id]}, text: ''}},
    arriving: 'view',
    guidance: false,
  });
  switch (to?.to) {
    case 'framework':
      return {
        page: to.framework,
        shown,
        arriving: to.item || `kwaliteit/kader/${to.framework}`,
        guidance: false,
      };
    case 'guidance':
      return {page: '', shown: {...shown, view: 'overzicht'}, arriving: to.item, guidance: true};
    case 'topic':
      return themes.some(({id}) => id === to.topic) ? filtered('topic', to.topic, 'criteria') : undefined;
    case 'purchase':
      return purchases.some(({id}) => id === to.purchase)
        ? filtered('segment', to.purchase, 'overzicht')
        : undefined;
    default:
      return undefined;
  }
}

/** What shows when a link asks for what is not there. */
export const withoutRecord = (shown: Shown): Shown => ({
  ...shown,
  view: 'overzicht',
  wish: nothingAsked.wish,
});
