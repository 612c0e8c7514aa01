/** What a municipality adds, beside the national text and visibly its own: who says so, and when. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LocalAddition} from '../core/layer.js';
import {layerWords as words} from './words.js';

/** Those that count in a setting; all of them where none is chosen. */
export const countingIn = (additions: readonly LocalAddition[], setting: string): readonly LocalAddition[] =>
  additions.filter(({settings}) => !setting || !settings.length || settings.includes(setting));

/**
 * Draws additions with the classes that every element has, so that no element needs styles for them.
 * @returns Nothing when there are none.
 */
export function drawLocal(additions: readonly LocalAddition[]): TemplateResult | typeof nothing {
  if (!additions.length) return nothing;
  // A landmark for each would fill the list of landmarks of a screen reader.
  return html`<div class="problem" part="local" role="note" aria-label=${words.local}>
    ${additions.map(renderAddition)}
  </div>`;
}

function renderAddition({kind, title, text, url, phone, organisation, date}: LocalAddition): TemplateResult {
  return html`<p>
      <span class="small">${words.kinds[kind]}:</span>
      ${url ? html`<a href=${url} rel="noopener noreferrer">${title}</a>` : html`<strong>${title}</strong>`}
      ${phone ? html`<a href=${`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>${phone}</a>` : nothing}
    </p>
    ${text ? html`<p>${text}</p>` : nothing}
    <p class="small muted">${organisation}, ${dutchDate(date)}</p>`;
}

const dutchDate = (date: string): string =>
  new Date(`${date}T12:00`).toLocaleDateString('nl-NL', {dateStyle: 'long'});
