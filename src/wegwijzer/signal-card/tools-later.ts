/** The places of the tools. The tools themselves, and the code that draws them, come when they are shown. */
import {html, nothing, type TemplateResult} from 'lit';
import {LaterModule} from '../../core/later/later-module.js';
import {tools, topics} from '../content.js';
import type {SignalEntry} from '../signals/signal-index.js';
import type {CardView} from './view.js';

const code = new LaterModule(() => import('./tools.js'));

/** Tools that belong beside this very signal. */
export function renderToolsBeside(view: CardView, {signal}: SignalEntry): TemplateResult | typeof nothing {
  if (!signal.tools?.length) return nothing;
  return view.whenHere([tools, code], () => code.value!.renderBeside(view, signal.tools ?? []));
}

/** All fitting tools, once the reader opens them. */
export function renderToolsFolded(view: CardView, entries: readonly SignalEntry[]): TemplateResult {
  const {words, unfolded, unfold, whenHere} = view;
  const toggled = (event: Event) => unfold({tools: (event.target as HTMLDetailsElement).open});
  return html`<details class="all-tools" ?open=${unfolded.tools} @toggle=${toggled}>
    <summary .textContent=${words.tools}></summary>
    ${
      unfolded.tools
        ? html`<div class="tool-parts">
            ${whenHere([tools, topics, code], () => code.value!.renderFitting(view, entries))}
          </div>`
        : nothing
    }
  </details>`;
}
