/** What a signal does not tell you, and talking it over with a colleague. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import {settings} from '../../core/shared/content.js';
import type {CautionSet, ColleagueTalk} from '../schema.js';
import type {SignalCard} from './signal-card.js';

export function renderCautions(card: SignalCard, sets: readonly Reading<CautionSet>[]): TemplateResult {
  const cautions = sets.flatMap(({record}) => record.cautions);
  return html`<section class="cautions">
    ${card.heading(card.words.cautions, 1, 'part-title')}
    ${cautions.map(
      ({text, example}) =>
        html`<p>${text}</p>
          ${example ? html`<p class="small">${example}</p>` : nothing}`,
    )}
  </section>`;
}

interface NextStep {
  /** What the guide says to everyone. */
  readonly general: ColleagueTalk | undefined;
  /** What it says to the reader's setting, if that is known. */
  readonly own: ColleagueTalk | undefined;
  /** Id of the reader's setting. */
  readonly setting: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onSetting: (setting: string) => void;
  /** Offers the slot for a municipality's own numbers. */
  readonly contact: boolean;
  /** A link to the step, where somebody shows it. */
  readonly stepLink: TemplateResult | typeof nothing;
}

const partOf = (talk: ColleagueTalk | undefined, id: string): string =>
  talk?.parts.find((part) => part.id === id)?.text ?? '';

export function renderNextStep(card: SignalCard, step: NextStep): TemplateResult {
  const toggled = (event: Event) => step.onToggle((event.target as HTMLDetailsElement).open);
  return html`<section class="next-step">
    ${card.heading(card.words.nextStep, 1, 'part-title')}
    <p>${partOf(step.general, 'wat')}</p>
    <details ?open=${step.isOpen} @toggle=${toggled}>
      <summary>${card.words.whom}</summary>
      ${step.isOpen ? renderTalk(card, step) : nothing}
    </details>
    ${step.contact ? html`<slot name="contact"></slot>` : nothing} ${step.stepLink}
  </section>`;
}

function renderTalk(card: SignalCard, {general, own, setting, onSetting}: NextStep): TemplateResult {
  const {words} = card;
  const talk = own ?? general;
  const choose = (event: Event) => onSetting((event.target as HTMLSelectElement).value);
  return html`<div class="talk">
    <label class="choose-setting">
      ${words.setting}
      <select @change=${choose}>
        ${Object.entries(settings).map(
          ([id, {name}]) =>
            html`<option value=${id} .selected=${id === (setting || 'alle')}>${name}</option>`,
        )}
      </select>
    </label>
    ${renderLines(talk?.peopleAreExamples ? words.peopleExamples : words.people, talk?.people, 'people')}
    ${renderLines(words.leaveOut, general?.leaveOut)} ${renderLines(words.askYourself, general?.questions)}
  </div>`;
}

const renderLines = (
  label: string,
  lines: readonly string[] = [],
  name = '',
): TemplateResult | typeof nothing =>
  lines.length
    ? html`<div>
        <p class="label">${label}</p>
        <ul class=${`points ${name}`}>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>`
    : nothing;
