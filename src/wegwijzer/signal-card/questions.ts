/** Which questions to ask where abuse may be the case: open ones, and no suggestive ones. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import type {Conversation} from '../schema.js';
import type {SignalCard} from './signal-card.js';

type QuestionKind = NonNullable<Conversation['questionKinds']>[number];

const kindOf = (themes: readonly Reading<Conversation>[], id: string): QuestionKind | undefined =>
  themes.flatMap(({record}) => record.questionKinds ?? []).find((kind) => kind.id === id);

export function renderQuestions(card: SignalCard, themes: readonly Reading<Conversation>[]): TemplateResult {
  const {words} = card;
  const open = kindOf(themes, 'open-vragen');
  const suggestive = kindOf(themes, 'suggestieve-vragen');
  return html`
    ${open ? renderKind(open, words.askLikeThis) : nothing}
    ${
      suggestive
        ? html`<div class="warning">
            ${card.heading(words.noSuggestions, 2, 'small-title')}
            ${renderKind(suggestive, words.notLikeThis)}
          </div>`
        : nothing
    }
  `;
}

const renderKind = ({text, advice, examples}: QuestionKind, label: string): TemplateResult => html`
  <p>${text}</p>
  <p class="label">${label}</p>
  <ul class="quotes" role="list">
    ${examples.map((example) => html`<li>${example.text}</li>`)}
  </ul>
  <p class="small muted">${advice}</p>
`;
