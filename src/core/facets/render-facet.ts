/** Draws filters from native controls. Put `facetStyles` into the element's styles. */
import {html, nothing, type TemplateResult} from 'lit';
import type {FacetChoice, FacetCounts} from './facets.js';
import {facetWords as words, fill} from './words.js';

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** What a short form stands for. */
  readonly hint?: string | undefined;
}

/** A facet as people see it. */
export interface FacetView<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Its name before a chosen value, where the label does not fit there. */
  readonly name?: string;
  /** A sentence under the label. */
  readonly help?: string;
  /** All values, in the order in which they are shown. */
  readonly values: readonly FacetValue[];
  /** `select` takes one value at a time. */
  readonly form?: 'checkboxes' | 'select';
  /** The option of a `select` that chooses nothing. */
  readonly any?: string;
  /** Folds the values away, at first open or not. A facet without it is always open. */
  readonly open?: boolean;
}

/**
 * Draws one facet. A value that would give nothing stays, but quiet; a chosen one always looks chosen.
 * @param choose Gets the values that are chosen from now on.
 */
export function renderFacet(
  view: FacetView,
  counts: FacetCounts,
  chosen: readonly string[],
  choose: (values: readonly string[]) => void,
): TemplateResult {
  if (view.form === 'select') return renderSelect(view, counts, chosen, choose);
  if (view.open === undefined) return renderFieldset(view, counts, chosen, choose);
  return html`<details class="facet-fold" ?open=${view.open}>
    <summary>
      ${view.label}
      ${chosen.length ? html`<span class="facet-chosen">${fill(words.chosen, {n: chosen.length})}</span>` : nothing}
    </summary>
    ${renderFieldset(view, counts, chosen, choose)}
  </details>`;
}

function renderFieldset(
  {id, label, help, values, open}: FacetView,
  counts: FacetCounts,
  chosen: readonly string[],
  choose: (values: readonly string[]) => void,
): TemplateResult {
  const toggle = (value: string) => (event: Event) => {
    const others = chosen.filter((other) => other !== value);
    choose((event.target as HTMLInputElement).checked ? [...others, value] : others);
  };
  return html`<fieldset class="facet" aria-describedby=${help ? `facet-help-${id}` : nothing}>
    <legend class=${open === undefined ? 'facet-label' : 'visually-hidden'}>${label}</legend>
    ${help ? html`<p class="small muted" id="facet-help-${id}">${help}</p>` : nothing}
    ${values.map((value) => {
      const isChosen = chosen.includes(value.id);
      const count = counts.get(value.id) ?? 0;
      return html`<label class=${count || isChosen ? 'facet-value' : 'facet-value quiet'}>
        <input
          type="checkbox"
          name=${id}
          value=${value.id}
          .checked=${isChosen}
          @change=${toggle(value.id)}
        />
        <span
          >${value.label} ${value.hint ? html`<span class="small muted">${value.hint}</span>` : nothing}</span
        >
        <span class="facet-count small">${count}</span>
      </label>`;
    })}
  </fieldset>`;
}

function renderSelect(
  {id, label, help, values, any}: FacetView,
  counts: FacetCounts,
  chosen: readonly string[],
  choose: (values: readonly string[]) => void,
): TemplateResult {
  const change = (event: Event) => {
    const {value} = event.target as HTMLSelectElement;
    choose(value ? [value] : []);
  };
  return html`<div class="facet">
    <label class="facet-label" for="facet-${id}">${label}</label>
    ${help ? html`<p class="small muted" id="facet-help-${id}">${help}</p>` : nothing}
    <select id="facet-${id}" aria-describedby=${help ? `facet-help-${id}` : nothing} @change=${change}>
      <option value="" .selected=${!chosen.length}>${any}</option>
      ${values.map(
        (value) =>
          html`<option value=${value.id} .selected=${chosen.includes(value.id)}>
            ${value.label} (${counts.get(value.id) ?? 0})
          </option>`,
      )}
    </select>
  </div>`;
}

export interface FilterPanel {
  /** Whether it is open where there is little room. */
  readonly open: boolean;
  readonly toggle: () => void;
  /** How many filters are chosen. */
  readonly chosen: number;
  /** The button below the filters that leads back to the list, such as “Toon 23 hulpmiddelen”. */
  readonly show: string;
  /** Called by that button. */
  readonly leave: () => void;
}

/** The place of the facets: open where there is room, else behind a button that says how many filters are chosen. */
export function renderFilterPanel(
  {open, toggle, chosen, show, leave}: FilterPanel,
  facets: unknown,
): TemplateResult {
  return html`<div class="filter-panel">
    <button
      class="button filter-toggle"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="filters"
      @click=${toggle}
    >
      ${words.filters}
      ${chosen ? html`<span class="facet-chosen">${fill(words.chosen, {n: chosen})}</span>` : nothing}
    </button>
    <div class="filters" id="filters" ?data-open=${open}>
      ${facets}
      <button class="button main filter-toggle" type="button" @click=${leave}>${show}</button>
    </div>
  </div>`;
}

/**
 * The chosen filters, each with a way to take it back.
 * @param remove Gets the facet and the value, and which chip it was, for `focusAfterRemoval`.
 */
export function renderChosen<Id extends string>(
  views: readonly FacetView<Id>[],
  choice: FacetChoice<Id>,
  remove: (facet: Id, value: string, at: number) => void,
  clear: () => void,
): TemplateResult | typeof nothing {
  const chips = views.flatMap((view) =>
    (choice[view.id] ?? []).map((value) => ({
      facet: view.id,
      value,
      text: `${view.name ?? view.label}: ${view.values.find(({id}) => id === value)?.label ?? value}`,
    })),
  );
  if (!chips.length) return nothing;
  return html`<div class="chosen-filters">
    <ul role="list" aria-label=${words.chosenFilters}>
      ${chips.map(
        ({facet, value, text}, at) =>
          html`<li>
            <button
              class="chip"
              type="button"
              aria-label=${fill(words.remove, {name: text})}
              @click=${() => remove(facet, value, at)}
            >
              ${text} <span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ul>
    <button class="button quiet" type="button" @click=${clear}>${words.clearAll}</button>
  </div>`;
}

/** Keeps the keyboard near a chip that went: on the one that took its place, else on the status line. */
export function focusAfterRemoval(root: ParentNode, at = 0): void {
  const chips = root.querySelectorAll<HTMLElement>('.chip');
  (chips[Math.min(at, chips.length - 1)] ?? root.querySelector<HTMLElement>('[role="status"]'))?.focus();
}
