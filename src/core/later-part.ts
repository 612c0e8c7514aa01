/** A part of an element whose content may still be on its way, or may not have come. */
import {html, type TemplateResult} from 'lit';
import {sharedWords} from './words.js';
import type {LaterState} from './later-content.js';

export function laterPart(
  state: LaterState,
  content: () => TemplateResult,
  {loading, retry}: {readonly loading: string; readonly retry: () => void},
): TemplateResult {
  if (state === 'here') return content();
  if (state === 'coming') return html`<p class="muted">${loading}</p>`;
  return html`<div class="problem" role="status">
    <p>${sharedWords.loadFailed}</p>
    <button class="button quiet" type="button" @click=${retry}>${sharedWords.tryAgain}</button>
  </div>`;
}
