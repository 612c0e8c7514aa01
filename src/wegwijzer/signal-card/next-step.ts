/** Talking it over with a colleague. */
import {html, nothing, type TemplateResult} from 'lit';
import {colleagueTalk} from '../content.js';
import {
  renderLeaveOut,
  renderPeople,
  renderQuestionsFor,
  renderSetting,
  talkIn,
  textFor,
} from '../signals/colleague-talk.js';
import type {SignalEntry} from '../signals/signal-index.js';
import type {CardView} from './view.js';

export function renderNextStep(view: CardView, entries: readonly SignalEntry[]): TemplateResult {
  const {words, heading, unfolded, unfold} = view;
  const setting = view.settingFor(entries[0]?.group.record.setting);
  const talk = talkIn(view.readAll(colleagueTalk), setting);
  // Where abuse may be the case, with whom to talk is what the reader needs first.
  const isOpen = unfolded.talk ?? entries.some(({signal}) => signal.consultFirst);
  // The slot for a municipality's own numbers stands in the strip where there is one.
  const hasStrip = entries.some(({signal}) => signal.actNow?.length);
  const toggled = (event: Event) => unfold({talk: (event.target as HTMLDetailsElement).open});
  return html`<section class="next-step">
    ${heading(words.nextStep, 1, 'part-title')}
    <p .textContent=${textFor(talk, 'wat')}></p>
    <details ?open=${isOpen} @toggle=${toggled}>
      <summary .textContent=${words.whom}></summary>
      ${
        isOpen
          ? html`<div class="talk">
              ${renderSetting(words, setting, view.chooseSetting)} ${renderPeople(talk, words)}
              ${renderLeaveOut(talk, words)} ${renderQuestionsFor(talk, words)}
            </div>`
          : nothing
      }
    </details>
    ${hasStrip ? nothing : html`<slot name="contact"></slot>`}${view.stepLink}
  </section>`;
}
