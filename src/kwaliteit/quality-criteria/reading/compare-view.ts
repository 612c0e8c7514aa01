/** Two or three frameworks side by side, or one theme in all of them; both by element. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../../core/facets/words.js';
import type {Reading} from '../../../core/records.js';
import type {Element, Framework, Theme} from '../../schema.js';
import type {Comparison, Desk} from '../desk.js';
import {usesOf} from '../purchases.js';
import {lapsedText} from './cautions.js';
import {renderCompact, type CriterionContext} from './criterion.js';
import {ELEMENTS} from '../vocabulary.js';
import {byFramework, type Entry, type Shelf} from './shelf.js';
import type {ReadingWords} from './words.js';

export interface CompareView {
  readonly desk: Desk;
  readonly words: ReadingWords;
  readonly shelf: Shelf;
  readonly context: CriterionContext;
}

export function renderCompare(view: CompareView): TemplateResult {
  const {desk, words} = view;
  const {by} = desk.comparison;
  const way = (value: Comparison['by'], text: string) =>
    html`<label class="way">
      <input
        type="radio"
        name="compare-by"
        value=${value}
        .checked=${by === value}
        @change=${() => desk.compare({...desk.comparison, by: value})}
      />
      <span>${text}</span>
    </label>`;
  return html`<div class="comparison">
    <fieldset class="ways-to-compare">
      <legend>${words.compareBy}</legend>
      ${way('kaders', words.byFrameworks)} ${way('thema', words.byTopic)}
    </fieldset>
    ${by === 'kaders' ? renderFrameworks(view) : renderTopic(view)}
  </div>`;
}

const select = (
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  choose: (value: string) => void,
): TemplateResult =>
  html`<label class="choice"
    ><span class="facet-label">${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([id, text]) => html`<option value=${id} .selected=${id === value}>${text}</option>`)}
    </select>
  </label>`;

const topicOptions = (themes: readonly Reading<Theme>[]) =>
  themes.map(({id, record}) => [id, record.title] as const);

function renderFrameworks(view: CompareView): TemplateResult {
  const {desk, words} = view;
  const {comparison, frameworks} = desk;
  const options = frameworks.map(({id, record}) => [id, `${record.number}. ${record.short}`] as const);
  const labels = [words.firstFramework, words.secondFramework, words.thirdFramework];
  const chosen = comparison.frameworks.flatMap((id) => frameworks.find((one) => one.id === id) ?? []);
  return html`
    <div class="choices">
      ${labels.map((label, at) =>
        select(
          label,
          comparison.frameworks[at] ?? '',
          [
            ['', words.choose],
            ...options.filter(([id]) => !comparison.frameworks.some((other, i) => i !== at && other === id)),
          ],
          (id) =>
            desk.compare({
              ...comparison,
              frameworks: labels.map((_, i) => (i === at ? id : (comparison.frameworks[i] ?? ''))),
            }),
        ),
      )}
      ${select(
        words.topic,
        comparison.topic,
        [['', words.allTopics], ...topicOptions(desk.themes)],
        (topic) => desk.compare({...comparison, topic}),
      )}
    </div>
    ${chosen.length > 1 ? renderColumns(chosen, view) : html`<p class="muted">${words.chooseTwo}</p>`}
  `;
}

function renderColumns(chosen: readonly Reading<Framework>[], view: CompareView): TemplateResult {
  const {desk, words, shelf} = view;
  const {topic} = desk.comparison;
  const columns = (content: (framework: Reading<Framework>) => unknown, heading: boolean) =>
    html`<div class="columns" data-columns=${chosen.length}>
      ${chosen.map(
        (framework) =>
          html`<section class="column">
            ${
              heading
                ? desk.heading(desk.link(framework.fullId, framework.record.short), 1, 'column-title')
                : desk.heading(framework.record.short, 2, 'column-name')
            }
            ${content(framework)}
          </section>`,
      )}
    </div>`;
  return html`
    ${columns((framework) => renderFacts(framework, view), true)}
    ${ELEMENTS.map(
      (element) =>
        html`<section class="compared">
          ${desk.heading(words[element], 1, 'part-title')}
          ${columns((framework) => {
            const own = shelf.entries.filter(
              ({framework: {id}, criterion}) =>
                id === framework.id &&
                criterion.elements.includes(element) &&
                (!topic || criterion.themes.some((theme) => theme === topic)),
            );
            return own.length ? renderEntries(own, view) : renderNone(framework, element, view);
          }, false)}
        </section>`,
    )}
  `;
}

function renderFacts({record}: Reading<Framework>, {desk, words}: CompareView): TemplateResult {
  const lapsed = lapsedText(record, words);
  const places = usesOf(record, desk.segments, desk.words).map(({place, text}) =>
    [place, text && `(${text.replace(/\.$/, '')})`].filter(Boolean).join(' '),
  );
  return html`
    <p class="small muted">${record.publishers.join(', ')}, ${record.year}. ${places.join('; ')}.</p>
    ${lapsed ? html`<p class="caution small">${lapsed}</p>` : nothing}
    <p>${record.theme}</p>
  `;
}

const renderEntries = (entries: readonly Entry[], {desk, context}: CompareView): TemplateResult =>
  html`<ul class="criteria" role="list">
    ${entries.map((entry) => renderCompact(entry, desk.isTaken(entry.fullId), context))}
  </ul>`;

/** What the document says where it has no criteria for an element; with a theme there may just be none on it. */
function renderNone({record}: Reading<Framework>, element: Element, {words}: CompareView): TemplateResult {
  const said = record.noCriteria.find(({id}) => id === element);
  return html`<p class="muted">${said?.text ?? words.nothingHere}</p>`;
}

function renderTopic(view: CompareView): TemplateResult {
  const {desk, words, shelf} = view;
  const theme = desk.themes.find(({id}) => id === desk.comparison.topic) ?? desk.themes[0];
  if (!theme) return html`${nothing}`;
  const entries = shelf.entries.filter(({criterion}) => criterion.themes.some((id) => id === theme.id));
  return html`
    <div class="choices">
      ${select(words.topic, theme.id, topicOptions(desk.themes), (topic) =>
        desk.compare({...desk.comparison, topic}),
      )}
    </div>
    <p class="lead">${theme.record.about}</p>
    ${desk.local(theme.fullId)} ${desk.related(theme.fullId)} ${renderTable(theme, entries, view)}
    ${ELEMENTS.map((element) => {
      const own = entries.filter(({criterion}) => criterion.elements.includes(element));
      return own.length
        ? html`<section class="compared">
            ${desk.heading(words[element], 1, 'part-title')}
            ${byFramework(own).map(
              ({framework, entries}) =>
                html`<div class="across">
                  <div class="across-head">
                    ${desk.heading(desk.link(framework.fullId, framework.record.short), 2, 'column-title')}
                    <p class="small muted">
                      ${framework.record.publishers.join(', ')}, ${framework.record.year}
                    </p>
                    ${framework.record.lapsedOn ? html`<p class="caution small">${lapsedText(framework.record, words)}</p>` : nothing}
                  </div>
                  ${renderEntries(entries, view)}
                </div>`,
            )}
          </section>`
        : nothing;
    })}
  `;
}

/** Frameworks by element: how many criteria each has on the theme. */
function renderTable(
  theme: Reading<Theme>,
  entries: readonly Entry[],
  {desk, words}: CompareView,
): TemplateResult {
  const caption = fill(words.topicTable, {name: theme.record.title.toLowerCase()});
  const rows = desk.frameworks.map((framework) => {
    const own = entries.filter((entry) => entry.framework.id === framework.id);
    return {
      framework,
      n: own.length,
      cells: ELEMENTS.map(
        (element) => own.filter(({criterion}) => criterion.elements.includes(element)).length,
      ),
    };
  });
  const open = (framework: string) => () => {
    desk.choose({choice: {framework: [framework], topic: [theme.id]}, text: ''}, 'push');
    desk.go('criteria');
  };
  return html`<div class="table" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.frameworkFacet}</th>
          ${ELEMENTS.map((element) => html`<th scope="col" class="count">${words[element]}</th>`)}
          <th scope="col" class="count">${words.sum}</th>
        </tr>
      </thead>
      <tbody>
        ${rows
          .filter(({n}) => n)
          .map(
            ({framework, n, cells}) =>
              html`<tr>
                <th scope="row">${framework.record.number}. ${framework.record.short}</th>
                ${cells.map((count) => html`<td class="count">${count || '–'}</td>`)}
                <td class="count">
                  <button
                    class="plain"
                    type="button"
                    aria-label=${fill(words.showIn, {name: `${n}, ${framework.record.short}`})}
                    @click=${open(framework.id)}
                  >
                    ${n}
                  </button>
                </td>
              </tr>`,
          )}
      </tbody>
    </table>
  </div>`;
}
