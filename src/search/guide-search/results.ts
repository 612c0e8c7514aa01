/** What was found, by guide and by kind. */
import {html, nothing, type TemplateResult} from 'lit';
import {phone} from '../../core/act-now/act-now.js';
import {fill} from '../../core/facets/words.js';
import type {LocalAddition} from '../../core/layer.js';
import type {SearchEntry} from '../../core/search-entry.js';
import {helpLines} from '../../core/shared/content.js';
import {excerpt, mark, phraseFound} from '../engine/mark.js';
import type {Hit} from '../engine/search-index.js';
import {guideNames, kindName} from './names.js';
import type {searchWords} from './words.js';

export interface ResultsView {
  readonly hits: readonly Hit[];
  readonly isFound: (stemmed: string) => boolean;
  readonly words: typeof searchWords;
  readonly heading: (content: unknown, depth: number, className: string, id?: string) => TemplateResult;
  readonly link: (fullId: string, content: unknown) => TemplateResult;
}

/** Sections by guide, in each the kinds, both with the best hit first. */
export function renderResults(view: ResultsView): TemplateResult {
  const guides = groupBy(view.hits, ({entry}) => entry.kind.slice(0, entry.kind.indexOf('/')));
  return html`${[...guides].map(
    ([guide, hits]) =>
      html`<section class="found-in" aria-labelledby=${`in-${guide}`}>
        ${view.heading(guideNames[guide] ?? guide, 1, 'guide-name', `in-${guide}`)}
        ${[...groupBy(hits, ({entry}) => entry.kind)].map(
          ([kind, own]) =>
            html`<div class="kind">
              ${view.heading(kindName(kind), 2, 'kind-name')}
              <ul role="list">
                ${own.map(({entry}) => html`<li class="hit">${renderHit(entry, view)}</li>`)}
              </ul>
            </div>`,
        )}
      </section>`,
  )}`;
}

function renderHit(entry: SearchEntry, {isFound, link, words}: ResultsView): TemplateResult {
  const {id, kind, path, text, terms} = entry;
  const own = marked(entry.title, isFound);
  const others = terms.length
    ? html` <span class="muted">(${marked(terms.join(', '), isFound)})</span>`
    : nothing;
  const title = kind.startsWith('shared/') ? html`<strong>${own}</strong>` : link(id, own);
  const phrase = phraseFound(entry, isFound);
  const line = kind === 'shared/hulplijn' ? helpLines[id.slice(id.lastIndexOf('/') + 1)] : undefined;
  return html`<p class="hit-title">${title}${others}</p>
    ${path.length ? html`<p class="hit-path small muted">${marked(path.join(' › '), isFound)}</p>` : nothing}
    ${text ? html`<p class="hit-text">${marked(excerpt(text, isFound), isFound)}</p>` : nothing}
    ${phrase ? html`<p class="hit-path small muted">${words.otherWords}: ${marked(phrase, isFound)}</p>` : nothing}
    ${line?.phones.map(({number}) => html`<p class="hit-phone">${phone(number)}</p>`)}`;
}

const marked = (text: string, isFound: (stemmed: string) => boolean): unknown =>
  mark(text, isFound).map((piece) => (piece.isFound ? html`<mark>${piece.text}</mark>` : piece.text));

/** What a municipality added, apart from what is national. */
export function renderLocal(
  additions: readonly LocalAddition[],
  words: typeof searchWords,
  heading: ResultsView['heading'],
  link: ResultsView['link'],
): TemplateResult | typeof nothing {
  if (!additions.length) return nothing;
  return html`<section class="found-in local" aria-labelledby="in-local">
    ${heading(words.local, 1, 'guide-name', 'in-local')}
    <ul role="list">
      ${additions.map(
        ({title, text, url, phone: number, at, organisation, date}) =>
          html`<li class="hit">
            <p class="hit-title">
              ${
                url
                  ? html`<a href=${url} rel="noopener noreferrer">${title}</a>`
                  : at[0]
                    ? link(at[0], title)
                    : html`<strong>${title}</strong>`
              }
            </p>
            ${text ? html`<p class="hit-text">${text}</p>` : nothing}
            ${number ? html`<p class="hit-phone">${phone(number)}</p>` : nothing}
            <p class="hit-path small muted">${fill(words.addedBy, {organisation, date: dutchDate(date)})}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

const dutchDate = (date: string): string =>
  new Date(`${date}T12:00`).toLocaleDateString('nl-NL', {dateStyle: 'long'});

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
