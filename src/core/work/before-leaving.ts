/** The question before text leaves the page: who might be recognised in it, and what goes along. Never blocking. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PersonalDataKind} from './personal-data.js';
import type {WorkWords} from './words.js';

/** How text can leave. `text` is a copy without layout, `home` a print that someone takes home. */
export type Departure = 'copy' | 'text' | 'print' | 'home' | 'picture' | 'file' | 'table';

/** A part of the text that can be left out. */
export interface TakenPart {
  readonly id: string;
  readonly label: string;
  /** Could endanger someone at home: left off a print to take home unless ticked. */
  readonly careful?: boolean;
  /** So private that it goes along only when ticked, wherever it goes. */
  readonly onRequest?: boolean;
}

export interface BeforeLeaving {
  readonly departure: Departure;
  readonly parts: readonly TakenPart[];
  /** Ids of the parts that go along. */
  readonly included: ReadonlySet<string>;
  readonly findings: readonly PersonalDataKind[];
  readonly include: (part: string, isIncluded: boolean) => void;
  readonly goOn: (event: Event) => void;
  readonly goBack: () => void;
  readonly words: WorkWords;
}

/** The parts that go along unless the user decides otherwise. */
export const includedAtFirst = (departure: Departure, parts: readonly TakenPart[]): ReadonlySet<string> =>
  new Set(
    parts.filter((part) => !part.onRequest && (departure !== 'home' || !part.careful)).map(({id}) => id),
  );

/** Draws what stands in the dialog. */
export function renderBeforeLeaving(options: BeforeLeaving): TemplateResult {
  const {departure, findings, goOn, goBack, words} = options;
  // A file and a table hold everything: leaving parts out would lose them when the file is opened again.
  const hasParts = departure !== 'file' && departure !== 'table' && options.parts.length > 0;
  return html`<form method="dialog" lang="nl" @submit=${goOn}>
    <p class="question" id="question"><strong>${words.question}</strong></p>
    <p>${words.sensitive}</p>
    ${
      findings.length
        ? html`<p class="finding" role="alert">
            ${words.found} ${findings.map((kind) => words.findings[kind]).join(', ')}. ${words.findingsAdvice}
          </p>`
        : nothing
    }
    ${hasParts ? renderParts(options) : nothing}
    <div class="buttons">
      <button class="button main" type="submit">${words.goOn[departure]}</button>
      <button class="button" type="button" @click=${goBack}>${words.back}</button>
    </div>
  </form>`;
}

const renderParts = ({departure, parts, included, include, words}: BeforeLeaving): TemplateResult =>
  html`<fieldset>
    <legend>${words.parts}</legend>
    ${departure === 'home' ? html`<p class="small muted">${words.homeAdvice}</p>` : nothing}
    ${parts.map(
      ({id, label}) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${included.has(id)}
            @change=${(event: Event) => include(id, (event.target as HTMLInputElement).checked)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
