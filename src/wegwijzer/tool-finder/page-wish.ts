/** What the page asks for, by attributes, address or scope. The user's own choice stays until it asks for other things. */
import {knownList} from '../../core/attributes.js';
import type {FacetView} from '../../core/facets/render-facet.js';
import type {ToolFacet} from './tool-list.js';

const TEXT = 'text';

export class PageWish {
  /** A number that the page asks for as age and that no tool names. */
  ageOutside = '';

  readonly #last = new Map<ToolFacet | typeof TEXT, string>();

  constructor(private readonly host: Element) {}

  /** @returns Whether the page asks for something else than before. */
  isNew(id: ToolFacet | typeof TEXT, asked: string): boolean {
    return (this.#last.get(id) ?? '') !== asked;
  }

  takeText(typed: string): string {
    this.#last.set(TEXT, typed);
    return typed;
  }

  /** The values of a facet among those that the page asks for; a warning for each other. */
  take({id, values}: FacetView<ToolFacet>, asked: string): readonly string[] {
    this.#last.set(id, asked);
    const known = values.map((value) => value.id);
    const chosen = knownList(this.host, id, asked.split(/\s+/).filter(Boolean), known);
    if (id === 'age') this.ageOutside = !chosen.length && /^-?\d+$/.test(asked) ? asked : '';
    return chosen;
  }
}
