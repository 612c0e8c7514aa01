/** Who may share what. */
import {html, nothing, type TemplateResult} from 'lit';
import {settings} from '../../core/shared/content.js';
import {colleagueTalk, privacy} from '../content.js';
import type {Privacy} from '../schema.js';
import {ALL} from './setting-texts.js';
import {renderLabelled, renderNote, renderPart, renderReferences} from './texts.js';
import {SECTION, pageTitle, type GuideView, type Part} from './view.js';
import {fill} from './words.js';

export const renderPrivacy = (view: GuideView): TemplateResult =>
  view.later(
    [privacy, colleagueTalk],
    () =>
      html`${view.all(privacy).map(({id, fullId, record}) => html`${renderRecord(view, id, record)} ${view.local(fullId)} ${view.related(privacy, fullId)}`)}`,
  );

/** The parts that are about the laws of a setting stand with those laws. */
const LAW_PARTS = 'wetten-';

function renderRecord(view: GuideView, id: string, record: Privacy): TemplateResult {
  const {words, explain} = view;
  const {intro, parts, principles, note} = record;
  const general = parts.filter((part) => !part.id.startsWith(LAW_PARTS));
  return html`
    ${pageTitle(view, words.privacy)}
    <p class="lead">${explain(intro)}</p>
    <section>
      ${view.heading(words.principles, SECTION, 'section-title')}
      <ul class="named" role="list">
        ${principles.map(
          (principle) =>
            html`<li data-id=${`wegwijzer/beginsel/${id}/${principle.id}`}>
              <strong>${explain(principle.name)}</strong>
              ${principle.text ? explain(principle.text) : nothing} ${renderNote(view, principle.note)}
              ${view.local(`wegwijzer/beginsel/${id}/${principle.id}`)}
            </li>`,
        )}
      </ul>
    </section>
    <section>
      <div class="columns">
        ${general.map(
          (part) =>
            html`<div class="stack">
              ${renderPart(view, id, part, SECTION)}
              ${part.id === 'persoonsgegevens' ? renderSpecialData(view, id, record) : nothing}
              ${part.id === 'anoniem-overleggen' ? renderLeaveOut(view) : nothing}
            </div>`,
        )}
      </div>
    </section>
    ${renderLaws(view, id, record)}
    <section>${renderReferences(view, id, record)}</section>
    ${renderNote(view, note)}
  `;
}

const renderSpecialData = (view: GuideView, id: string, {specialData}: Privacy): TemplateResult =>
  html`<p class="label">${view.words.specialData}</p>
    ${renderNamed(view, `wegwijzer/bijzonder-gegeven/${id}`, specialData)}`;

const renderLeaveOut = (view: GuideView): Part =>
  renderLabelled(view, view.words.leaveOut, view.one(colleagueTalk, ALL)?.record.leaveOut);

interface Named {
  readonly id: string;
  readonly name: string;
  readonly text?: string | undefined;
  readonly note?: string | undefined;
}

/** Names that are explained, in a list. */
const renderNamed = (view: GuideView, kind: string, items: readonly Named[]): TemplateResult =>
  html`<ul class="points">
    ${items.map(
      ({id, name, text, note}) =>
        html`<li data-id=${`${kind}/${id}`}>
          ${view.explain(name)} ${text ? html`<span class="muted">${view.explain(text)}</span>` : nothing}
          ${renderNote(view, note)} ${view.local(`${kind}/${id}`)}
        </li>`,
    )}
  </ul>`;

/** The laws of the reader's setting before those of others. */
function renderLaws(view: GuideView, id: string, {laws, parts}: Privacy): TemplateResult {
  const where = [...new Set(laws.map(({setting}) => setting))].sort(
    (a, b) => Number(b === view.setting) - Number(a === view.setting),
  );
  return html`<div class="columns">
    ${where.map((setting) => {
      const part = parts.find((one) => one.id === `${LAW_PARTS}${setting}`);
      const own = laws.filter((law) => law.setting === setting);
      const named = own.map((law) => ({...law, name: law.short ? `${law.name} (${law.short})` : law.name}));
      return html`<section>
        ${
          part
            ? renderPart(view, id, part, SECTION)
            : view.heading(
                fill(view.words.lawsOf, {name: settings[setting]?.name ?? ''}),
                SECTION,
                'part-title',
              )
        }
        ${renderNamed(view, `wegwijzer/wet/${id}`, named)}
      </section>`;
    })}
  </div>`;
}
