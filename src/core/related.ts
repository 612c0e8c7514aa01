/** What joins the guides: where a record leads to in another one, and why. */
import {html, nothing, type TemplateResult} from 'lit';
import {sharedWords as words} from './words.js';

export interface Related {
  /** Full id of the record that it leads to. */
  readonly to: string;
  readonly title: string;
  /** Why these belong together, where it says so from this side. */
  readonly reason?: string;
}

const all = new Map<string, readonly Related[]>();

/** A collection tells what its records lead to, once it has arrived. */
export function addRelated(byId: Readonly<Record<string, readonly Related[]>> = {}): void {
  for (const [id, related] of Object.entries(byId)) all.set(id, related);
}

/** What a record leads to. */
export const relatedTo = (fullId: string): readonly Related[] => all.get(fullId) ?? [];

/**
 * A short list below a record.
 * @param link Draws a link to a record.
 */
export function renderRelated(
  related: readonly Related[],
  link: (fullId: string, title: string) => TemplateResult,
): TemplateResult | typeof nothing {
  if (!related.length) return nothing;
  return html`<aside class="related" aria-label=${words.related}>
    <p class="small muted">${words.related}</p>
    <ul role="list">
      ${related.map(
        ({to, title, reason}) =>
          html`<li>
            ${link(to, title)}
            <span class="small muted"
              >${words.guides[to.slice(0, to.indexOf('/'))]}. ${reason ?? nothing}</span
            >
          </li>`,
      )}
    </ul>
  </aside>`;
}
