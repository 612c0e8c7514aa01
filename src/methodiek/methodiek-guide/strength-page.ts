/** Own strength, and the network around someone. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import {ecogram, network, ownStrength} from '../content.js';
import type {Ecogram, Network, OwnStrength} from '../schema.js';
import {common, items, lists, named, note, paragraphs, points} from './texts.js';
import {ITEM, SECTION, pageTitle, type GuideView, type Part} from './view.js';

export function renderStrengths(view: GuideView): TemplateResult {
  const {words} = view;
  return html`${pageTitle(view, words['topic-eigen-kracht'], words['about-eigen-kracht'])}
  ${view.all(ownStrength).map((reading) => renderStrength(view, reading))}`;
}

function renderStrength(view: GuideView, {id, fullId, record}: Reading<OwnStrength>): TemplateResult {
  const {strengths, clusters = [], questions = [], needs, conditions, protectiveFactors} = record;
  const {words} = view;
  const groupings = [...new Set(clusters.map(({grouping}) => grouping))];
  const withTitle = (title: string, part: Part) =>
    part === nothing
      ? nothing
      : html`<div class="item">
          <p class="label">${title}</p>
          ${part}
        </div>`;
  return html`<section class="section" data-id=${fullId}>
    ${view.heading(record.title, SECTION, 'section-title')}
    ${common(
      view,
      fullId,
      record,
      html`
        ${items(view, id, 'kracht', strengths, ({title, starter}) => html`<strong>${starter}</strong> ${title}`)}
        ${groupings.map(
          (grouping) =>
            html`<section class="section">
              ${view.heading(words[`grouping-${grouping}`], ITEM, 'item-title')}
              ${named(
                view,
                id,
                'bronnencluster',
                clusters.filter((cluster) => cluster.grouping === grouping),
                ({examples}) => points(examples),
              )}
            </section>`,
        )}
        ${points(questions)}
        ${items(view, id, 'behoefte', needs, ({title, examples = []}) => [
          html`<strong>${title}</strong>`,
          examples.length ? `: ${examples.join(', ')}` : '',
        ])}
        ${withTitle(
          words.conditions,
          items(view, id, 'conditie', conditions, ({title}) => title),
        )}
        ${withTitle(
          words.protectiveFactors,
          items(view, id, 'beschermende-factor', protectiveFactors, ({title}) => title),
        )}
      `,
    )}
  </section>`;
}

export function renderNetworks(view: GuideView): TemplateResult {
  const {words} = view;
  return html`${pageTitle(view, words['topic-netwerk'], words['about-netwerk'])}
  ${view.all(network).map((reading) => renderNetwork(view, reading))}
  ${view.all(ecogram).map((reading) => renderEcogram(view, reading))}`;
}

function renderNetwork(view: GuideView, {id, fullId, record}: Reading<Network>): TemplateResult {
  const {words} = view;
  const {worksNot = [], works = [], questions, stages = []} = record;
  const said = (
    title: string,
    kind: string,
    list: readonly {readonly id: string; readonly text: string}[],
  ) =>
    list.length
      ? html`<div class="item">
          <p class="label">${title}</p>
          ${items(view, id, kind, list, ({text}) => text)}
        </div>`
      : nothing;
  return html`<section class="section" data-id=${fullId}>
    ${view.heading(record.title, SECTION, 'section-title')}
    ${common(
      view,
      fullId,
      record,
      html`
        <div class="pair">
          ${said(words.works, 'werkt-wel', works)} ${said(words.worksNot, 'werkt-niet', worksNot)}
        </div>
      `,
      html`
        ${named(view, id, 'netwerkvraag', questions, (group) => points(group.questions))}
        ${stages.map((stage) => renderStage(view, id, stage))}
      `,
    )}
  </section>`;
}

function renderStage(
  view: GuideView,
  owner: string,
  stage: NonNullable<Network['stages']>[number],
): TemplateResult {
  const {id, title, text, instruments} = stage;
  return html`<section class="section" data-id=${`methodiek/netwerkfase/${owner}/${id}`}>
    ${view.heading(title, ITEM, 'item-title')} ${paragraphs(text)}
    ${named(view, owner, 'instrument', instruments, (instrument) => [
      html`<p>${instrument.text}</p>`,
      instrument.columns
        ? html`<ol class="triptych" role="list">
            ${instrument.columns.map(
              (column) =>
                html`<li>
                  <p class="label">${column.title}</p>
                  <p>${column.text}</p>
                </li>`,
            )}
          </ol>`
        : nothing,
    ])}
    ${lists(view, stage.lists)} ${note(view, stage)} ${view.local(`methodiek/netwerkfase/${owner}/${id}`)}
  </section>`;
}

function renderEcogram(view: GuideView, {id, fullId, record}: Reading<Ecogram>): TemplateResult {
  const {words} = view;
  return html`<section class="section" data-id=${fullId}>
    ${view.heading(record.title, SECTION, 'section-title')}
    ${common(
      view,
      fullId,
      record,
      html`
        <div class="pair">
          <div class="item">
            <p class="label">${words.symbols}</p>
            ${items(view, id, 'symbool', record.symbols, ({title, sign, added}) =>
              [title, sign ? ` (${sign})` : '', added ? `: ${words.added}` : ''].join(''),
            )}
          </div>
          <div class="item">
            <p class="label">${words.supportTypes}</p>
            ${items(
              view,
              id,
              'steunsoort',
              record.supportTypes,
              ({letter, title, alternative}) =>
                html`<strong>${letter}</strong>
                  ${title}${alternative ? ` (${alternative.toLowerCase()})` : ''}`,
            )}
          </div>
        </div>
        <p>
          ${view.goLink({page: 'fase', id: 'analysefase', tool: 'ecogram', mode: 'score'}, words.toEcogram)}
        </p>
      `,
    )}
  </section>`;
}
