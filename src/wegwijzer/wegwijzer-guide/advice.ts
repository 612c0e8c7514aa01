/** Themes of steps 5, 6 and 7, and what to keep in mind at a step. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import {advice, cautionSets} from '../content.js';
import type {Advice} from '../schema.js';
import {renderLabelled, renderNote, renderReferences} from './texts.js';
import {SECTION, type GuideView, type Part} from './view.js';

type Partner = NonNullable<Advice['partners']>[number];

/** All themes of a step. */
export function renderAdvice(view: GuideView, step: string): TemplateResult {
  const themes = view.all(advice).filter(({record}) => record.step === step);
  return html`<div class="themes">${themes.map((theme) => renderTheme(view, theme))}</div>`;
}

function renderTheme(view: GuideView, {id, fullId, record}: Reading<Advice>): TemplateResult {
  const {title, intro, points, partners, note} = record;
  return html`<section class="theme" data-id=${fullId}>
    ${view.heading(title, SECTION, 'section-title')} ${intro ? html`<p>${view.explain(intro)}</p>` : nothing}
    ${
      points.length
        ? html`<ul class="points">
            ${points.map(
              (point) =>
                html`<li data-id=${`wegwijzer/tip/${id}/${point.id}`}>
                  ${view.explain(point.text)} ${renderLabelled(view, view.words.examples, point.examples)}
                  ${renderNote(view, point.note)} ${view.local(`wegwijzer/tip/${id}/${point.id}`)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${partners ? renderPartners(view, id, partners) : nothing} ${renderReferences(view, id, record)}
    ${
      points.some((point) => point.id === 'privacy')
        ? html`<p>${view.link('wegwijzer/privacy/privacy', view.words.morePrivacy)}</p>`
        : nothing
    }
    ${renderNote(view, note)} ${view.local(fullId)} ${view.related(advice, fullId)}
  </section>`;
}

/** Who to work with, by kind and by the heading that the guide puts them under. */
function renderPartners(view: GuideView, owner: string, partners: readonly Partner[]): TemplateResult {
  const kinds = [...new Set(partners.map(({kind}) => kind))];
  return html`<div class="partners">
    ${kinds.map((kind) => {
      const own = partners.filter((partner) => partner.kind === kind);
      const groups = [...new Set(own.map(({group}) => group))];
      return html`<div class="partner-kind">
        <p class="label">${view.words[kind ?? 'partners']}</p>
        ${groups.map(
          (group) =>
            html`<div class="partner-group">
              ${group && group !== view.words[kind ?? 'partners'] ? html`<p class="small muted">${group}</p>` : nothing}
              <ul class="people">
                ${own
                  .filter((partner) => partner.group === group)
                  .map(
                    ({id, name}) =>
                      html`<li data-id=${`wegwijzer/partner/${owner}/${id}`}>
                        ${view.explain(name)} ${view.local(`wegwijzer/partner/${owner}/${id}`)}
                      </li>`,
                  )}
              </ul>
            </div>`,
        )}
      </div>`;
    })}
  </div>`;
}

/** What to keep in mind at a step. */
export function renderCautions(view: GuideView, step: string): Part {
  const sets = view.all(cautionSets).filter(({record}) => record.step === step);
  if (!sets.length) return nothing;
  return html`${sets.map(
    ({id, fullId, record}) =>
      html`<section class="cautions" data-id=${fullId}>
        ${view.heading(record.title, SECTION, 'section-title')}
        <ul class="points">
          ${record.cautions.map(
            ({id: caution, text, example, note}) =>
              html`<li data-id=${`wegwijzer/waarschuwing/${id}/${caution}`}>
                ${view.explain(text)}
                ${example ? html`<p class="small">${view.explain(example)}</p>` : nothing}
                ${renderNote(view, note)} ${view.local(`wegwijzer/waarschuwing/${id}/${caution}`)}
              </li>`,
          )}
        </ul>
        ${view.local(fullId)}
      </section>`,
  )}`;
}
