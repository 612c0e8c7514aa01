/** Which questions to ask where abuse may be the case: open ones, and no suggestive ones. */
import {html, nothing, type TemplateResult} from 'lit';
import {conversation} from '../content.js';
import type {Conversation} from '../schema.js';
import type {CardView} from './view.js';

type QuestionKind = NonNullable<Conversation['questionKinds']>[number];

export function renderQuestions(view: CardView): TemplateResult {
  const {words, heading, whenHere} = view;
  return html`<section class="questions">
    ${heading(words.questionsTitle, 1, 'part-title')} ${whenHere([conversation], () => renderKinds(view))}
  </section>`;
}

function renderKinds({words, heading, readAll}: CardView): TemplateResult {
  const kinds = readAll(conversation).flatMap(({record}) => record.questionKinds ?? []);
  const open = kinds.find(({id}) => id === 'open-vragen');
  const suggestive = kinds.find(({id}) => id === 'suggestieve-vragen');
  return html`
    ${open ? renderKind(open, words.askLikeThis) : nothing}
    ${
      suggestive
        ? html`<div class="warning">
            ${heading(words.noSuggestions, 2, 'small-title')} ${renderKind(suggestive, words.notLikeThis)}
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
