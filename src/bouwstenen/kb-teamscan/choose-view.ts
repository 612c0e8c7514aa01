/** The first step: which domains the team looks at. */
import {html, type TemplateResult} from 'lit';
import {fill} from '../../core/work/take-away/words.js';
import type {ScanPart} from './rows.js';
import type {ScanView} from './view.js';

export function renderChoose(view: ScanView, sheets: TemplateResult): TemplateResult {
  const {words, allParts, heading, value, act, stepNames} = view;
  const domains = allParts.filter(({isQuick}) => !isQuick);
  const ids = domains.map(({id}) => id);
  const hasAll = ids.every((id) => value.domains.includes(id));
  return html`<section class="step choose">
    ${heading(words.chooseTitle, 1, 'part-title', 'choose')}
    <p>${words.chooseHelp}</p>
    <ul class="choices" role="list" aria-labelledby="choose">
      ${domains.map((domain) => renderDomain(domain, view))}
    </ul>
    <button class="button quiet all" type="button" @click=${() => act.pick(ids, !hasAll)}>
      ${hasAll ? words.chooseNone : words.chooseAll}
    </button>
    <div class="before">
      <div class="how">
        ${heading(words.howTitle, 2, 'small-title')}
        <p>${words.howTogether}</p>
        <p>${words.howSkip} ${words.howResult}</p>
      </div>
      <div class="quick">
        ${heading(words.quickTitle, 2, 'small-title')}
        <ul role="list">
          ${allParts
            .filter(({isQuick}) => isQuick)
            .map(
              ({title, rows}) =>
                html`<li>
                  ${title} <span class="muted">(${fill(words.quickCount, {count: rows.length})})</span>
                </li>`,
            )}
        </ul>
      </div>
    </div>
    <button class="button main on" type="button" @click=${() => act.go('invullen')}>
      ${fill(words.on, {step: stepNames.invullen.toLowerCase()})}
    </button>
    ${sheets}
  </section>`;
}

const renderDomain = ({id, title, rows}: ScanPart, {value, words, act}: ScanView): TemplateResult =>
  html`<li class="choice">
    <label>
      <input
        type="checkbox"
        .checked=${value.domains.includes(id)}
        @change=${(event: Event) => act.pick([id], (event.target as HTMLInputElement).checked)}
      />
      <span>${title} <span class="small muted">${fill(words.blockCount, {count: rows.length})}</span></span>
    </label>
  </li>`;
