import {createContext} from '@lit/context';
import {emptyLayer, type Layer} from '../layer.js';

/** The small state that the elements inside a `<wijkgids-scope>` share. Content never travels this way. */
export interface Scope {
  /** Id of the setting that the user or the page chose; empty when none. */
  readonly setting: string;
  /** Changes the setting for everything in the scope. */
  readonly setSetting: (setting: string) => void;
  readonly layer: Layer;
  /** Where records have a page of their own, such as `/gids?wijkgids={id}`; empty when they have none. */
  readonly hrefTemplate: string;
}

/** The key is shared by all copies of the code on a page, so that a scope of one serves the elements of another. */
export const scopeContext = createContext<Scope>(Symbol.for('wijkgids/scope/1'));

/** What counts for an element outside any scope. */
export const noScope: Scope = {setting: '', setSetting: () => undefined, layer: emptyLayer, hrefTemplate: ''};
