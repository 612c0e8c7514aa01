import {ContextProvider} from '@lit/context';
import {LitElement, css, html} from 'lit';
import {property} from 'lit/decorators.js';
import {known} from '../attributes.js';
import {emptyLayer} from '../layer.js';
import {settings} from '../shared/content.js';
import {VERSION} from '../version.js';
import {noScope, scopeContext, type Scope} from './context.js';

/**
 * Joins what stands inside it: one choice of setting for all, and one way to follow links between records.
 *
 * @summary Shares the setting and the navigation between the elements inside it.
 * @slot - The part of the page that belongs together.
 */
export class WijkgidsScope extends LitElement {
  static readonly version = VERSION;

  static override styles = css`
    :host {
      display: block;
    }
  `;

  /** Where people work: the id of a setting, such as `onderwijs`. Users can change it inside the elements. */
  @property() setting = '';

  /** Address of a record's own page, with `{id}` for its full id: `/gids?wijkgids={id}`. */
  @property({attribute: 'href-template'}) hrefTemplate = '';

  #provider = new ContextProvider(this, {context: scopeContext, initialValue: noScope});

  protected override willUpdate(): void {
    this.#provider.setValue(this.#scope(known(this, 'setting', this.setting, Object.keys(settings), '')));
  }

  #scope(setting: string): Scope {
    return {
      setting,
      setSetting: (chosen) => {
        this.setting = chosen;
      },
      layer: emptyLayer,
      hrefTemplate: this.hrefTemplate,
    };
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijkgids-scope': WijkgidsScope;
  }
}
