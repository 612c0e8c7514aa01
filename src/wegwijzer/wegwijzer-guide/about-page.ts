/** About the guide itself, and the short forms that it uses. */
import {html, nothing, type TemplateResult} from 'lit';
import {abbreviations} from '../../core/shared/abbreviations.js';
import type {Reading} from '../../core/records.js';
import {about} from '../content.js';
import type {About} from '../schema.js';
import {renderNote, renderPart} from './texts.js';
import {ITEM, SECTION, pageTitle, type GuideView} from './view.js';

export const renderAbout = (view: GuideView): TemplateResult =>
  view.later(
    [about],
    () => html`
      ${pageTitle(view, view.words.about)}
      <div class="themes">${view.all(about).map((record) => renderRecord(view, record))}</div>
    `,
  );

function renderRecord(view: GuideView, {id, fullId, record}: Reading<About>): TemplateResult {
  const {title, parts, buttons, email, subject, note} = record;
  return html`<section class="theme" data-id=${fullId}>
    ${view.heading(title, SECTION, 'section-title')} ${parts.map((part) => renderPart(view, id, part, ITEM))}
    ${
      buttons
        ? html`<details>
            <summary>${view.words.buttons}</summary>
            <ul class="points">
              ${buttons.map(
                (button) =>
                  html`<li data-id=${`wegwijzer/knop/${id}/${button.id}`}>
                    ${button.text} ${renderNote(view, button.note)}
                    ${view.local(`wegwijzer/knop/${id}/${button.id}`)}
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
    ${
      email
        ? html`<p>
            ${view.words.mail}:
            <a href=${`mailto:${email}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`}
              >${email}</a
            >
          </p>`
        : nothing
    }
    ${renderNote(view, note)} ${view.local(fullId)}
  </section>`;
}

export function renderAbbreviations(view: GuideView): TemplateResult {
  return html`
    ${pageTitle(view, view.words.abbreviations)}
    <dl class="rows">
      ${view.all(abbreviations).map(
        ({fullId, record}) =>
          html`<div data-id=${fullId}>
            <dt>${record.term}</dt>
            <dd>${record.name} ${renderNote(view, record.note)} ${view.local(fullId)}</dd>
          </div>`,
      )}
    </dl>
  `;
}
