/** What is behind a framework, folded away: most readers come for its criteria. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Framework} from '../../schema.js';
import type {FrameworkPage} from './framework-page.js';

type Named = NonNullable<Framework['laws']>[number];

export function renderBackground({desk, words, framework}: FrameworkPage): TemplateResult {
  const {record} = framework;
  const fold = (title: string, content: unknown) =>
    html`<details class="fold">
      <summary>${title}</summary>
      <div>${content}</div>
    </details>`;
  const paragraphs = (texts: readonly string[]) => html`${texts.map((text) => html`<p>${text}</p>`)}`;
  const maybe = <T>(
    list: readonly T[] | undefined,
    title: string,
    content: (list: readonly T[]) => unknown,
  ) => (list?.length ? fold(title, content(list)) : nothing);
  return html`<section class="background">
    ${desk.heading(words.background, 2, 'part-title')}
    <div class="folds">
      ${fold(words.about, paragraphs(record.about))} ${fold(words.originTitle, paragraphs(record.origin))}
      ${fold(words.structure, html`${paragraphs(record.structure)} ${renderParts(record)}`)}
      ${maybe(record.principles, words.principles, (list) => renderTexts(list))}
      ${maybe(record.scope, words.scope, paragraphs)}
      ${maybe(
        record.groups,
        words.groups,
        (list) =>
          html`<ul class="points">
            ${list.map(({name, text}) => html`<li>${name}${text ? `. ${text}` : nothing}</li>`)}
          </ul>`,
      )}
      ${maybe(record.laws, words.laws, (list) => renderNamed(list))}
      ${maybe(
        record.registers,
        words.registers,
        (list) =>
          html`<ul class="named" role="list">
            ${list.map((one) => html`<li data-item=${one.id}>${nameOf(one, one.name)} ${desk.local(`kwaliteit/register/${framework.id}/${one.id}`)}</li>`)}
          </ul>`,
      )}
      ${maybe(
        record.related,
        words.related,
        (list) =>
          html`<ul class="named" role="list">
            ${list.map((one) => {
              const name = one.framework ? desk.link(`kwaliteit/kader/${one.framework}`, one.name) : one.name;
              return html`<li>${nameOf(one, name)}</li>`;
            })}
          </ul>`,
      )}
    </div>
  </section>`;
}

const renderTexts = (texts: readonly string[]): TemplateResult =>
  html`<ul class="points">
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

const renderNamed = (list: readonly Named[]): TemplateResult =>
  html`<ul class="named" role="list">
    ${list.map((one) => html`<li>${nameOf(one, one.name)}</li>`)}
  </ul>`;

/** A name with its abbreviation, what the framework says of it, and what has changed since. */
const nameOf = ({abbreviation, text, note}: Named, name: unknown): TemplateResult =>
  html`<strong>${name}</strong>${abbreviation ? ` (${abbreviation})` : nothing}
    ${text ? html`<p>${text}</p>` : nothing}${note ? html`<p class="small muted">${note}</p>` : nothing}`;

function renderParts({parts}: Framework): TemplateResult | typeof nothing {
  if (!parts) return nothing;
  return html`<ul class="named" role="list">
    ${parts.map(
      ({number, title, text, points}) =>
        html`<li>
          <strong>${[number, title].filter(Boolean).join('. ')}</strong>
          ${text ? html`<p>${text}</p>` : nothing} ${points ? renderTexts(points) : nothing}
        </li>`,
    )}
  </ul>`;
}
