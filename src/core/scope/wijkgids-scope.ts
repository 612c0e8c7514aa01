import {ContextProvider} from '@lit/context';
import {LitElement, css, html, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {known} from '../attributes.js';
import {ContentErrorEvent} from '../content-error-event.js';
import {emptyLayer, type Layer} from '../layer.js';
import {settings} from '../shared/content.js';
import {VERSION} from '../version.js';
import {noScope, scopeContext, type Scope} from './context.js';

/** What is read of a layer: what can be used, and what is wrong with the rest. */
interface LayerRead {
  readonly layer: Layer;
  readonly problem?: string;
}

/**
 * Joins what stands inside it: one choice of setting for all, one way to follow links between records, and what a
 * municipality adds to the national content.
 *
 * @summary Shares the setting, the navigation and a local layer between the elements inside it.
 * @slot - The part of the page that belongs together.
 * @fires {ContentErrorEvent} content-error - The layer did not arrive, or a part of it cannot be used. Does not bubble.
 */
export class WijkgidsScope extends LitElement {
  static readonly version = VERSION;

  /** Reads a layer; set where the tag is defined, because it knows of all guides and this class of none. */
  static readLayer: ((address: string) => Promise<LayerRead>) | undefined;

  static override styles = css`
    :host {
      display: block;
    }
  `;

  /** Where people work: the id of a setting, such as `onderwijs`. Users can change it inside the elements. */
  @property() setting = '';

  /** Address of a record's own page, with `{id}` for its full id: `/gids?wijkgids={id}`. */
  @property({attribute: 'href-template'}) hrefTemplate = '';

  /** Address of a file with local additions, such as `/gids/lokaal.json`. The page's own server must have it. */
  @property() layer = '';

  @state() private additions: Layer = emptyLayer;

  #provider = new ContextProvider(this, {context: scopeContext, initialValue: noScope});

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layer')) void this.#readLayer(this.layer);
    this.#provider.setValue(this.#scope(known(this, 'setting', this.setting, Object.keys(settings), '')));
  }

  /** The national content shows at once; what is added comes when it is there. */
  async #readLayer(address: string): Promise<void> {
    this.additions = emptyLayer;
    if (!address) return;
    try {
      const read = await WijkgidsScope.readLayer?.(address);
      // Another address may have been set while this one was on its way.
      if (!read || address !== this.layer) return;
      this.additions = read.layer;
      if (read.problem) this.dispatchEvent(new ContentErrorEvent(read.problem));
    } catch (error) {
      if (address !== this.layer) return;
      const message = error instanceof Error ? error.message : String(error);
      console.error(`[wijkgids] <${this.localName}>: the local layer is not used. ${message}`);
      this.dispatchEvent(new ContentErrorEvent(message, error));
    }
  }

  #scope(setting: string): Scope {
    return {
      setting,
      setSetting: (chosen) => {
        this.setting = chosen;
      },
      layer: this.additions,
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
