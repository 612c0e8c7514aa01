/** One signal to choose; once chosen, whom to call if it asks for that, and room to write. */
import {html, nothing, type TemplateResult} from 'lit';
import {phone} from '../../core/act-now/act-now.js';
import {helpLines} from '../../core/shared/content.js';
import {actNowLines} from '../signals/act-now-lines.js';
import {renderMark} from '../signals/marks.js';
import type {Signal, SignalEntry} from '../signals/signal-index.js';
import type {ChecklistView} from './view.js';

export function renderRow(view: ChecklistView, {id, fullId, signal}: SignalEntry): TemplateResult {
  const {words, value, tick, arrival} = view;
  const chosen = value.signals.find((one) => one.id === id);
  return html`<li class="row" ?data-chosen=${chosen !== undefined}>
    <label class="pick">
      <input
        type="checkbox"
        id="signal-${id}"
        aria-describedby="about-${id}"
        .checked=${chosen !== undefined}
        ?data-arrival=${arrival === id}
        @change=${(event: Event) => tick(id, (event.target as HTMLInputElement).checked)}
      />
      <span>
        ${signal.name}${signal.consultFirst || signal.suicidality ? html`<span class="visually-hidden">,</span> ${renderMark(words, signal)}` : nothing}
      </span>
    </label>
    <div class="about small muted" id="about-${id}">${renderAbout(view, signal)}</div>
    ${view.local(fullId)}
    ${chosen ? html`${renderCall(view, signal)} ${renderSeen(view, id, signal.name, chosen.seen)}` : nothing}
  </li>`;
}

/** What you may see or hear; a text that leads into the examples ends with a colon. */
function renderAbout({words}: ChecklistView, signal: Signal): TemplateResult {
  const {text, observations = [], quotes = [], circumstances = []} = signal;
  const examples = [...observations, ...quotes].join('; ');
  const runsOn = text.endsWith(':');
  return html`
    <p>${text} ${runsOn && examples ? `${examples}.` : nothing}</p>
    ${!runsOn && examples ? html`<p class="examples">${examples}.</p>` : nothing}
    ${circumstances.length ? html`<p>${words.background}: ${circumstances.join('; ')}.</p>` : nothing}
  `;
}

/** Where it was chosen, so that nobody has to look for it. The whole strip stands above the summary. */
function renderCall({words}: ChecklistView, signal: Signal): TemplateResult | typeof nothing {
  const lines = actNowLines([signal]).flatMap((id) => helpLines[id] ?? []);
  if (!lines.length) return nothing;
  const first = signal.suicidality ? `${words.callFirst}.` : signal.consultFirst ? words.consultShort : '';
  return html`<div class="call">
    ${first ? html`<p>${first}</p>` : nothing}
    <ul role="list">
      ${lines.map(
        ({name, phones}) =>
          html`<li>
            ${phones.slice(0, 1).map(({number}) => phone(number))}
            ${phones[0] ? name.replace(phones[0].number, '').trim() : name}
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderSeen(
  {words, describe}: ChecklistView,
  id: string,
  name: string,
  seen: string,
): TemplateResult {
  return html`<label class="seen" for="seen-${id}">
    <span><span class="visually-hidden">${name}: </span>${words.seen}</span>
    <span class="small muted">${words.noNames}</span>
    <textarea
      id="seen-${id}"
      rows="2"
      maxlength="2000"
      .value=${seen}
      @input=${(event: Event) => describe(id, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </label>`;
}
