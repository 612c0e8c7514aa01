/** What a municipality adds, beside the national text and visibly its own: who says so, and when. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LocalAddition} from '../core/layer.js';
import {layerWords as words} from './words.js';

/**
 * Draws additions with the classes that every element has, so that no element needs styles for them.
 * @param setting Id of the setting in which they should count; all count where none is chosen.
 * @returns Nothing when none counts.
 */
export function renderLocal(
  additions: readonly LocalAddition[],
  setting: string,
): TemplateResult | typeof nothing {
  const counting = additions.filter(
    ({settings}) => !setting || !settings.length || settings.includes(setting),
  );
  if (!counting.length) return nothing;
  return html`<aside class="problem" part="local" aria-label=${words.local}>
    ${counting.map(renderAddition)}
  </aside>`;
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
