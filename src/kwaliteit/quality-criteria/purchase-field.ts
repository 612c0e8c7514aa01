/** The field in which a buyer says what they buy, by any name. Everything else follows from it. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {Segment} from '../schema.js';
import type {Desk} from './desk.js';
import {FIELDS, findPurchases, fitsPurchase, segmentName, type Purchase} from './purchases.js';
import type {CriteriaWords} from './words.js';

export interface PurchaseField {
  readonly desk: Desk;
  /** Whether it stands beside a list that says itself what is chosen. */
  readonly isBeside: boolean;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly isListOpen: boolean;
  readonly toggleList: (isOpen: boolean) => void;
}

export function renderPurchaseField(field: PurchaseField): TemplateResult {
  const {desk, isBeside, typed, type} = field;
  const {words, purchases, wish} = desk;
  const found = findPurchases(purchases, typed);
  const chosen = purchases.filter(({id}) => wish.choice.segment?.includes(id));
  return html`<section class=${isBeside ? 'purchase beside' : 'purchase'} aria-label=${words.purchase}>
    <div class="purchase-label">
      <label class="field-label" for="purchase">${words.purchase}</label>
      <p class="small muted" id="purchase-help">${words.purchaseHelp}</p>
      <input
        type="search"
        id="purchase"
        autocomplete="off"
        aria-describedby="purchase-help"
        .value=${typed}
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      />
    </div>
    <p class="small purchase-status" role="status">
      ${typed.trim() ? (found.length ? fill(words.purchaseFound, {n: found.length}) : words.purchaseNone) : nothing}
    </p>
    ${found.length ? renderFound(found, field) : nothing}
    ${chosen.length ? renderChosen(chosen, field) : nothing} ${renderSegments(field)}
  </section>`;
}

/** The choice with one thing to buy more, or less if it was chosen. */
function toggle({desk}: PurchaseField, id: string): void {
  const {choice} = desk.wish;
  const chosen = choice.segment ?? [];
  const segment = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  desk.choose({...desk.wish, choice: {...choice, segment}}, 'push');
}

function renderFound(found: readonly Purchase[], field: PurchaseField): TemplateResult {
  const {desk, typed, type} = field;
  const {words, wish} = desk;
  const take = (id: string) => {
    if (!wish.choice.segment?.includes(id)) toggle(field, id);
    type('');
    void desk.redraw().then(() => desk.find('.purchase input[type=search]')?.focus());
  };
  return html`<ul class="found" role="list" aria-label=${fill(words.purchaseList, {text: typed.trim()})}>
    ${found.map(
      ({id, label, hint, about}) =>
        html`<li>
          <button class="found-item" type="button" @click=${() => take(id)}>
            <span>${label}</span> <span class="small muted">${about ?? hint}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function renderChips(chosen: readonly Purchase[], field: PurchaseField): TemplateResult {
  const {desk} = field;
  const {words} = desk;
  const remove = (id: string) => {
    toggle(field, id);
    void desk.redraw().then(() => desk.find('.purchase input[type=search]')?.focus());
  };
  return html`<ul class="chosen-purchases" role="list" aria-label=${words.chosenPurchases}>
    ${chosen.map(
      ({id, label}) =>
        html`<li>
          <button
            class="chip"
            type="button"
            aria-label=${fill(words.removePurchase, {name: label})}
            @click=${() => remove(id)}
          >
            ${label} <span aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function renderChosen(chosen: readonly Purchase[], field: PurchaseField): TemplateResult {
  const {desk, isBeside} = field;
  const {words, segments} = desk;
  const about = segments.filter(({id}) => chosen.some((one) => one.segments.includes(id)));
  return html`<div class="purchase-chosen">
    ${isBeside ? nothing : renderChips(chosen, field)}
    ${
      about.length
        ? html`<details class="about-chosen">
            <summary>${words.aboutChosen}</summary>
            ${about.map((segment) => renderSegment(segment, words))}
          </details>`
        : nothing
    }
    ${about.map((segment) => renderLocal(segment, chosen, desk))}
  </div>`;
}

/** What the layer adds to a segment that is chosen, and to what is chosen in it. */
const renderLocal = (
  {id, fullId, record}: Reading<Segment>,
  chosen: readonly Purchase[],
  desk: Desk,
): unknown => [
  desk.local(fullId),
  ...record.offers
    .filter((offer) => chosen.some((one) => one.id === offer.id))
    .map((offer) => desk.local(`kwaliteit/aanbod/${id}/${offer.id}`)),
];

/** What the document says of a segment. */
function renderSegment({record}: Reading<Segment>, words: CriteriaWords): TemplateResult {
  const {title, subtitles = [], about, offers, note} = record;
  const offer = ({name, text, examples, note}: Segment['offers'][number]) =>
    [
      name,
      examples && `(${fill(words.examples, {names: examples.join(', ')})})`,
      text && `(${text.replace(/\.$/, '')})`,
      note && `(${note.replace(/\.$/, '')})`,
    ]
      .filter(Boolean)
      .join(' ');
  return html`<div class="segment">
    <p><strong>${[`${segmentName(record, words)}: ${title}`, ...subtitles].join('. ')}</strong></p>
    <p>${about}</p>
    <p>${words.usualOffer}: ${offers.map(offer).join(', ')}.</p>
    ${note ? html`<p class="small muted">${note}</p>` : nothing}
  </div>`;
}

function renderSegments(field: PurchaseField): TemplateResult {
  const {desk, isListOpen, toggleList} = field;
  const {words, purchases, wish, frameworks} = desk;
  const open = (event: Event) => toggleList((event.target as HTMLDetailsElement).open);
  return html`<details class="all-segments" ?open=${isListOpen} @toggle=${open}>
    <summary>${words.segments}</summary>
    ${
      isListOpen
        ? html`<div class="fields">
            ${FIELDS.map(
              (name) =>
                html`<fieldset>
                  <legend>${words[name]}</legend>
                  ${purchases
                    .filter(({field, form}) => field === name && form !== 'offer')
                    .map((purchase) => {
                      const {id, label, hint} = purchase;
                      const n = frameworks.filter(({record}) => fitsPurchase(record, purchase)).length;
                      return html`<label class="segment-choice">
                        <input
                          type="checkbox"
                          name="segment"
                          value=${id}
                          .checked=${wish.choice.segment?.includes(id) ?? false}
                          @change=${() => toggle(field, id)}
                        />
                        <span
                          >${label}
                          <span class="small muted">${hint}. ${fill(words.frameworkCount, {n})}</span></span
                        >
                      </label>`;
                    })}
                </fieldset>`,
            )}
          </div>`
        : nothing
    }
  </details>`;
}
