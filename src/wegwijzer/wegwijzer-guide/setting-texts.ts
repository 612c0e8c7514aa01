/** What is said to the reader's setting, to all, and to other settings: in that order, and none left out. */
import {html, nothing, type TemplateResult} from 'lit';
import {settings} from '../../core/shared/content.js';
import type {Reading} from '../../core/records.js';
import {colleagueTalk} from '../content.js';
import type {ColleagueTalk, Step} from '../schema.js';
import {renderLabelled, renderLines, renderNote, renderPart, renderReferences} from './texts.js';
import {ITEM, SECTION, type GuideView, type Part} from './view.js';
import {fill} from './words.js';

/** The setting of what is said to all. */
export const ALL = 'alle';

const nameOf = (setting: string): string => settings[setting]?.name ?? setting;

/**
 * @param ofSetting Draws what is said to a setting; `depth` is that of headings in it.
 * @param rest What the step says to all beyond that.
 */
export function renderBySetting(
  view: GuideView,
  ofSetting: (setting: string, depth: number) => Part,
  rest: () => Part = () => nothing,
): TemplateResult {
  const {words, setting} = view;
  const others = Object.keys(settings).filter((id) => id !== ALL && id !== setting);
  // In reading order: a short form is explained where it is first met.
  const own = setting ? ofSetting(setting, ITEM) : nothing;
  const forAll = ofSetting(ALL, ITEM);
  return html`
    <div class="columns">
      ${
        setting
          ? html`<section class="for-you">
              ${view.heading(fill(words.forYou, {name: nameOf(setting)}), SECTION, 'section-title')} ${own}
            </section>`
          : nothing
      }
      ${
        forAll === nothing
          ? nothing
          : html`<section>${view.heading(words.forAll, SECTION, 'section-title')} ${forAll}</section>`
      }
    </div>
    ${rest()}
    <details class="others">
      <summary>${setting ? words.otherSettings : words.perSetting}</summary>
      <div class="columns">
        ${others.map(
          (id) =>
            html`<section>
              ${view.heading(nameOf(id), SECTION, 'section-title')} ${ofSetting(id, ITEM)}
            </section>`,
        )}
      </div>
    </details>
  `;
}

/** The running text of a step for a setting; where there is none, that the guide says so. */
export function renderBackground(view: GuideView, {id, record}: Reading<Step>, setting: string): Part {
  const background = record.backgrounds.find((one) => one.setting === setting);
  if (background) {
    const fullId = `wegwijzer/achtergrond/${id}/${background.id}`;
    return html`<div class="text" data-id=${fullId}>
      ${background.paragraphs.map((text) => html`<p>${view.explain(text)}</p>`)}
      ${renderReferences(view, id, background)} ${renderNote(view, background.note)} ${view.local(fullId)}
    </div>`;
  }
  const gap = record.gaps.find((one) => one.missing === 'background' && one.setting === setting);
  return gap
    ? html`<div class="text muted" data-id=${`wegwijzer/leeg/${id}/${gap.id}`}>
        <p>${fill(view.words.noBackground, {name: nameOf(setting)})} ${renderSuggestion(view)}</p>
        ${view.local(`wegwijzer/leeg/${id}/${gap.id}`)}
      </div>`
    : nothing;
}

/** Settings for which the guide has no tools of their own at this step. */
export function renderToolGaps(view: GuideView, {id, record}: Reading<Step>): Part {
  const gaps = record.gaps.filter(({missing}) => missing === 'tools');
  if (!gaps.length) return nothing;
  return html`<div class="text small muted">
    ${gaps.map(
      (gap) =>
        html`<p data-id=${`wegwijzer/leeg/${id}/${gap.id}`}>
            ${fill(view.words.noTools, {name: nameOf(gap.setting)})}
          </p>
          ${view.local(`wegwijzer/leeg/${id}/${gap.id}`)}`,
    )}
    <p>${renderSuggestion(view)}</p>
  </div>`;
}

const renderSuggestion = ({words, link}: GuideView): TemplateResult =>
  html`${words.suggestion} ${link('wegwijzer/over/contact', words.contact)}.`;

/** Talking it over, for one setting: with whom, how, and what. */
export function renderColleagueTalk(view: GuideView, setting: string, depth: number): Part {
  const talk = view.one(colleagueTalk, setting);
  if (!talk) return nothing;
  return html`<div class="text" data-id=${talk.fullId}>
    ${talk.record.parts.map(
      (part) =>
        html`${renderPart(view, setting, part, depth)}
        ${part.id === 'met-wie' ? renderPeople(view, talk.record) : nothing}`,
    )}
    ${renderLabelled(view, view.words.leaveOut, talk.record.leaveOut)}
    ${renderLabelled(view, view.words.askYourself, talk.record.questions)}
    ${renderReferences(view, setting, talk.record)} ${renderNote(view, talk.record.note)}
    ${view.local(talk.fullId)}
  </div>`;
}

const renderPeople = (view: GuideView, {people, peopleAreExamples}: ColleagueTalk): TemplateResult =>
  html`<div class="labelled">
    <p class="label">${peopleAreExamples ? view.words.peopleExamples : view.words.people}</p>
    ${renderLines(view, people, 'people')}
  </div>`;
