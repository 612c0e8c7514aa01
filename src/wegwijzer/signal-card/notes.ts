/** What this edition added or doubted. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SignalEntry} from '../signals/signal-index.js';
import type {CardView} from './view.js';

/** Signals of a group often share a note: it stands once, with their names. */
export function renderNotes(
  {words}: CardView,
  entries: readonly SignalEntry[],
): TemplateResult | typeof nothing {
  const notes = new Map<string, string[]>();
  for (const {signal} of entries) {
    if (signal.note) notes.set(signal.note, [...(notes.get(signal.note) ?? []), signal.name]);
  }
  if (!notes.size) return nothing;
  return html`<div class="notes small muted">
    ${[...notes].map(
      ([note, names]) =>
        html`<p>${words.note} ${entries.length > 1 ? `${names.join(', ')}: ` : nothing}${note}</p>`,
    )}
  </div>`;
}
