/** What stands beside an ecogram: how to ask about a network, another way to work, and what the signs mean. */
import {html, nothing, type TemplateResult} from 'lit';
import {drawing} from '../../core/drawing/drawing.js';
import type {GuideElement} from '../../core/guide-element.js';
import type {Reading} from '../../core/records.js';
import type {Ecogram, Network} from '../schema.js';
import {SIGN_HEIGHT, SIGN_WIDTH, letterSigns, lineSigns, signOf, symbolSigns, type Sign} from './signs.js';
import type {ecogramWords} from './words.js';

export interface AskingView {
  readonly words: typeof ecogramWords;
  /** A heading below the element's own. */
  readonly heading: (text: string) => TemplateResult;
  /** Whether a followed link leads to the record with this full id. */
  readonly arrives: (fullId: string) => boolean;
  /** What the layer adds to a record. */
  readonly local: GuideElement['local'];
}

/** What works and what does not, and questions that help. */
export function renderAsking({id, fullId, record}: Reading<Network>, view: AskingView): TemplateResult {
  const {words, heading, arrives, local} = view;
  const {worksNot = [], works = [], questions = [], lists = []} = record;
  const points = (kind: string, items: readonly {id: string; text: string}[]) =>
    html`<ul class="points">
      ${items.map((item) => html`<li tabindex="-1" ?data-arrival=${arrives(`${kind}/${id}/${item.id}`)}>${item.text} ${local(`${kind}/${id}/${item.id}`)}</li>`)}
    </ul>`;
  return html`<div class="asking" tabindex="-1" ?data-arrival=${arrives(fullId)}>
    ${record.text.map((text) => html`<p>${text}</p>`)} ${local(fullId)}
    <div class="judgements">
      ${
        works.length
          ? html`<section class="judgement use">
              ${heading(words.works)} ${points('methodiek/werkt-wel', works)}
            </section>`
          : nothing
      }
      ${
        worksNot.length
          ? html`<section class="judgement avoid">
              ${heading(words.worksNot)} ${points('methodiek/werkt-niet', worksNot)}
            </section>`
          : nothing
      }
    </div>
    <div class="columns">
      ${questions.map(
        (group) =>
          html`<section
            class="part"
            tabindex="-1"
            ?data-arrival=${arrives(`methodiek/netwerkvraag/${id}/${group.id}`)}
          >
            ${heading(`${words.questions}: ${group.title.toLowerCase()}`)} ${renderList(group.questions)}
            ${local(`methodiek/netwerkvraag/${id}/${group.id}`)}
          </section>`,
      )}
      ${lists.map((list) => html`<section class="part">${heading(list.title)} ${renderList(list.points)}</section>`)}
    </div>
  </div>`;
}

/** Another way to work with a network: its phases and instruments. */
export function renderOtherWay({id, fullId, record}: Reading<Network>, view: AskingView): TemplateResult {
  const {heading, arrives, local} = view;
  const {terms = [], lists = [], stages = []} = record;
  return html`<div class="other-way" tabindex="-1" ?data-arrival=${arrives(fullId)}>
    ${record.text.map((text) => html`<p>${text}</p>`)} ${local(fullId)}
    ${terms.map(({term, text}) => html`<p><strong>${term}.</strong> ${text}</p>`)}
    ${lists.map(renderNamedList)}
    <div class="columns">
      ${stages.map(
        (stage) =>
          html`<section
            class="part"
            tabindex="-1"
            ?data-arrival=${arrives(`methodiek/netwerkfase/${id}/${stage.id}`)}
          >
            ${heading(stage.title)} ${stage.text.map((text) => html`<p>${text}</p>`)}
            ${(stage.lists ?? []).map(renderNamedList)} ${local(`methodiek/netwerkfase/${id}/${stage.id}`)}
            ${
              stage.instruments
                ? html`<dl>
                    ${stage.instruments.map(
                      (instrument) =>
                        html`<div
                          tabindex="-1"
                          ?data-arrival=${arrives(`methodiek/instrument/${id}/${instrument.id}`)}
                        >
                          <dt>${instrument.title}</dt>
                          <dd>
                            ${instrument.text}
                            ${
                              instrument.columns
                                ? html`<ol class="points">
                                    ${instrument.columns.map(
                                      ({title, text}) => html`<li><strong>${title}.</strong> ${text}</li>`,
                                    )}
                                  </ol>`
                                : nothing
                            }
                            ${local(`methodiek/instrument/${id}/${instrument.id}`)}
                          </dd>
                        </div>`,
                    )}
                  </dl>`
                : nothing
            }
          </section>`,
      )}
    </div>
  </div>`;
}

const renderList = (points: readonly string[]): TemplateResult =>
  html`<ul class="points">
    ${points.map((point) => html`<li>${point}</li>`)}
  </ul>`;

const renderNamedList = (list: NonNullable<Network['lists']>[number]): TemplateResult =>
  html`<div>
    <p><strong>${list.title}.</strong> ${list.text ?? ''}</p>
    ${renderList(list.points)}
  </div>`;

/** What the signs of the drawing mean. */
export function renderSigns({id, record}: Reading<Ecogram>, view: AskingView): TemplateResult {
  const {words, arrives, local} = view;
  const kindOf = ({symbol, support}: Sign): string =>
    symbol ? `methodiek/symbool/${id}/${symbol}` : support ? `methodiek/steunsoort/${id}/${support}` : '';
  const groups = [symbolSigns(record, words), letterSigns(record, words), lineSigns(words)];
  return html`<div class="signs">
    ${groups.map(
      (signs) =>
        html`<ul class="legend" role="list">
          ${signs.map(
            (sign) =>
              html`<li tabindex="-1" ?data-arrival=${arrives(kindOf(sign))}>
                ${renderSign(sign)}
                <span>${sign.text} ${renderRemark(sign, words)}</span> ${local(kindOf(sign))}
              </li>`,
          )}
        </ul>`,
    )}
    <p class="small">${words.distance}.</p>
    <p class="small muted">${words.shapes} ${record.note ?? ''}</p>
  </div>`;
}

function renderRemark(
  {isAdded, alternative}: Sign,
  {added}: typeof ecogramWords,
): TemplateResult | typeof nothing {
  const remark = isAdded ? added.toLowerCase() : alternative?.toLowerCase();
  return remark ? html`<span class="muted">(${remark})</span>` : nothing;
}

const renderSign = (sign: Sign): TemplateResult =>
  drawing({width: SIGN_WIDTH, height: SIGN_HEIGHT}, signOf(sign));
