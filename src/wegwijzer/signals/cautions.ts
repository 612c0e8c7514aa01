/** What a signal does not tell you. */
import {html, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import type {CautionSet} from '../schema.js';
import {STEPS} from './steps.js';

/** The cautions that belong to signals. */
export const cautionsOf = (sets: readonly Reading<CautionSet>[]): CautionSet['cautions'] =>
  sets.filter(({record}) => record.step === STEPS[0]).flatMap(({record}) => record.cautions);

export const renderCautions = (heading: unknown, cautions: CautionSet['cautions']): TemplateResult =>
  html`<section class="cautions">
    ${heading}${cautions.map(({text, example}) =>
      example
        ? html`<p>${text}</p>
            <p class="small">${example}</p>`
        : html`<p .textContent=${text}></p>`,
    )}
  </section>`;
