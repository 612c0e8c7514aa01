/** The page of one framework: how to use it, what is behind it, and all its criteria in the document's order. */
import {html, nothing, type TemplateResult} from 'lit';
import {externalLink} from '../../../core/external-link.js';
import {fill} from '../../../core/facets/words.js';
import type {Reading} from '../../../core/records.js';
import type {CriteriaList, Framework} from '../../schema.js';
import type {Desk} from '../desk.js';
import type {View} from '../place.js';
import {usesOf} from '../purchases.js';
import {renderBackground} from './background.js';
import {lapsedText} from './cautions.js';
import {renderCriterion, renderTake, type CriterionContext} from './criterion.js';
import {ELEMENTS} from '../vocabulary.js';
import {elementsName} from './names.js';
import {outlineOf, type Part, type Piece} from './outline.js';
import type {Shelf} from './shelf.js';
import type {ReadingWords} from './words.js';

export interface FrameworkPage {
  readonly desk: Desk;
  readonly words: ReadingWords;
  readonly framework: Reading<Framework>;
  readonly list: CriteriaList;
  readonly shelf: Shelf;
  readonly context: CriterionContext;
}

export function renderFrameworkPage(page: FrameworkPage): TemplateResult {
  const {desk, words, framework, list} = page;
  const {id, fullId, record} = framework;
  const lapsed = lapsedText(record, words);
  return html`<article class="page">
    <header class="page-head">
      <button class="button quiet back" type="button" @click=${() => desk.go(desk.view)}>
        ‹ ${backName(desk.view, words)}
      </button>
      <p class="small muted">${fill(words.frameworkNumber, {number: record.number})}</p>
      <div class="arrival" tabindex="-1" data-arrival data-record=${fullId}>
        ${desk.heading(record.title, 1, 'page-title')}
      </div>
      ${lapsed ? html`<p class="caution">${lapsed}</p>` : nothing}
      <p class="lead">${record.theme}</p>
      <div class="page-actions">
        ${renderTake(fullId, record.short, desk.isTaken(fullId), desk, words, words.takeFramework)}
        <button
          class="button"
          type="button"
          @click=${() => {
            desk.choose({choice: {framework: [id]}, text: ''}, 'push');
            desk.go('criteria');
          }}
        >
          ${words.toList}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => {
            desk.compare({by: 'kaders', frameworks: [id, '', ''], topic: ''});
            desk.go('vergelijken');
          }}
        >
          ${words.toCompare}
        </button>
      </div>
    </header>
    <div class="page-body">
      <section class="page-use">
        ${desk.heading(words.use, 2, 'part-title')} ${record.use.map((text) => html`<p>${text}</p>`)}
        ${renderQuestions(page)}
        ${record.remarks?.map(
          ({id: remark, text, details, note}) =>
            html`<div class="remark" data-item=${remark}>
              <p><strong>${words.remarks}</strong></p>
              <p>${[text, ...(details ?? [])].join(' ')}</p>
              ${note ? html`<p class="small muted">${note}</p>` : nothing}
              ${desk.local(`kwaliteit/opmerking/${id}/${remark}`)}
            </div>`,
        )}
      </section>
      <section class="page-facts">
        ${desk.heading(words.inShort, 2, 'part-title')} ${renderFacts(page)}
      </section>
    </div>
    ${desk.local(fullId)} ${desk.local(`kwaliteit/criterialijst/${id}`)} ${renderBackground(page)}
    <div class="page-criteria">
      ${outlineOf(list).map((part) => renderPart(part, page))} ${renderMissing(page)}
    </div>
    ${desk.related(fullId)}
  </article>`;
}

const backName = (view: View, words: ReadingWords): string =>
  ({
    overzicht: words.backToOverview,
    criteria: words.backToCriteria,
    vergelijken: words.backToCompare,
    mandje: words.backToBasket,
  })[view];

function renderQuestions({desk, words, framework}: FrameworkPage): TemplateResult | typeof nothing {
  const {questions} = framework.record;
  if (!questions) return nothing;
  return html`${questions.map((question) => {
    const fullId = `kwaliteit/vraag/${framework.id}/${question.id}`;
    return html`<div class="question" data-item=${question.id}>
      <p><strong>${words.questions}</strong></p>
      <blockquote>${question.text}</blockquote>
      <p class="small muted">
        ${question.ready ? words.questionReady : words.questionMade} ${question.note ?? nothing}
      </p>
      ${renderTake(fullId, question.text, desk.isTaken(fullId), desk, words, words.takeQuestion)}
      ${desk.local(fullId)}
    </div>`;
  })}`;
}

function renderFacts(page: FrameworkPage): TemplateResult {
  const {desk, words, framework} = page;
  const {publishers, year, edition, audience, links, alsoPrinted, note} = framework.record;
  const [document, ...others] = links;
  const places = usesOf(framework.record, desk.segments, desk.words).map(({place, text, note}) =>
    [place, text && `(${text.replace(/\.$/, '')})`, note && `(${note})`].filter(Boolean).join(' '),
  );
  const fact = (name: string, content: unknown) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${content}</dd>
    </div>`;
  return html`<dl class="facts">
    ${fact(words.publishedBy, publishers.join(', '))} ${fact(words.yearName, year)}
    ${edition ? fact(words.edition, edition) : nothing} ${fact(words.usedFor, places.join('; '))}
    ${fact(words.audience, audience)}
    ${fact(
      words.fullDocument,
      document ? html`<div data-item=${document.id}>${renderLink(document, page)}</div>` : words.noAddress,
    )}
    ${
      others.length
        ? fact(
            words.links,
            html`${others.map((link) => html`<div data-item=${link.id}>${renderLink(link, page)}</div>`)}`,
          )
        : nothing
    }
    ${alsoPrinted ? fact(words.alsoPrinted, alsoPrinted.join('; ')) : nothing}
    ${note ? fact(words.note, note) : nothing}
  </dl>`;
}

const renderLink = (
  link: Framework['links'][number],
  {desk, words, framework}: FrameworkPage,
): TemplateResult =>
  html`${externalLink(link, desk.editionYear)}${
    link.note ? html` <span class="small muted">${words.note}: ${link.note}</span>` : nothing
  }${desk.local(`kwaliteit/link/${framework.id}/${link.id}`)}`;

function renderPart({elements, pieces}: Part, page: FrameworkPage): TemplateResult {
  const {desk, words} = page;
  return html`<section class="element-part">
    ${desk.heading(elementsName(elements, words), 2, 'element-title')}
    ${pieces.map((piece) => renderPiece(piece, page))}
  </section>`;
}

function renderPiece(piece: Piece, page: FrameworkPage): TemplateResult {
  const {desk, words, shelf, framework, context} = page;
  switch (piece.what) {
    case 'heading': {
      const {number, title, text, note} = piece.heading;
      return html`<div class="document-heading" data-depth=${piece.depth}>
        ${desk.heading(number ? `${number}. ${title}` : title, 3 + piece.depth, 'document-title')}
        ${text?.map((line) => html`<p>${line}</p>`)}
        ${note ? html`<p class="small muted">${words.note}: ${note}</p>` : nothing}
      </div>`;
    }
    case 'explanation': {
      const {id, title, text, list, voice, note} = piece.explanation;
      return html`<div class=${voice ? 'explanation voice' : 'explanation'} data-item=${id}>
        ${title ? html`<p><strong>${title}</strong></p>` : nothing}
        ${voice ? html`<p class="small muted">${words.voice}</p>` : nothing}
        ${text.map((line) => (voice ? html`<blockquote>${line}</blockquote>` : html`<p>${line}</p>`))}
        ${
          list
            ? html`<ul class="points">
                ${list.map((name) => html`<li>${name}</li>`)}
              </ul>`
            : nothing
        }
        ${note ? html`<p class="small muted">${words.note}: ${note}</p>` : nothing}
        ${desk.local(`kwaliteit/toelichting/${framework.id}/${id}`)}
      </div>`;
    }
    case 'remark': {
      const {id, text, note} = piece.remark;
      return html`<p class="explanation small" data-item=${id}>${text}${note ? ` (${note})` : nothing}</p>
        ${desk.local(`kwaliteit/opmerking/${framework.id}/${id}`)}`;
    }
    case 'criteria':
      return html`<ul class="criteria" role="list">
        ${piece.criteria.map(({id}) => {
          const entry = shelf.byId.get(`kwaliteit/criterium/${framework.id}/${id}`);
          return entry ? renderCriterion(entry, desk.isTaken(entry.fullId), context) : nothing;
        })}
      </ul>`;
  }
}

/** The elements for which the document says that there are no explicit criteria. */
function renderMissing({desk, words, framework}: FrameworkPage): TemplateResult | typeof nothing {
  const missing = ELEMENTS.flatMap(
    (element) => framework.record.noCriteria.find(({id}) => id === element) ?? [],
  );
  if (!missing.length) return nothing;
  return html`${missing.map(
    ({id, text, note}) =>
      html`<section class="element-part" data-item=${id}>
        ${desk.heading(words[id], 2, 'element-title')}
        <p class="muted">${text}</p>
        ${note ? html`<p class="small muted">${note}</p>` : nothing}
        ${desk.local(`kwaliteit/geen-criteria/${framework.id}/${id}`)}
      </section>`,
  )}`;
}
