/** The pieces of which the pages are made: paragraphs, points, explained words, notes, links to other records. */
import {html, nothing, type TemplateResult} from 'lit';
import {actNow} from '../../core/act-now/act-now.js';
import {kindOf} from '../../core/full-id.js';
import * as content from '../content.js';
import type {Collection} from '../../core/collection.js';
import {ITEM, type GuideView, type Part} from './view.js';

/** What most records have. */
export interface Common {
  readonly text?: readonly string[] | undefined;
  readonly terms?: readonly Term[] | undefined;
  readonly lists?: readonly List[] | undefined;
  readonly related?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly noteSource?: string | undefined;
}

interface Noted {
  readonly note?: string | undefined;
  readonly noteSource?: string | undefined;
}

interface Term extends Noted {
  readonly id: string;
  readonly term: string;
  readonly text: string;
  readonly examples?: readonly string[] | undefined;
}

interface List extends Noted {
  readonly title: string;
  readonly text?: string | undefined;
  readonly points: readonly string[];
}

export const paragraphs = (texts: readonly string[] = []): readonly TemplateResult[] =>
  texts.map((text) => html`<p>${text}</p>`);

/** Short ones stand in columns where there is room. */
export const points = (texts: readonly string[] = []): Part => {
  if (!texts.length) return nothing;
  const isShort = texts.length > 5 && texts.every(({length}) => length < 56);
  return html`<ul class=${isShort ? 'points short' : 'points'}>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
};

/** Whether a note tells that something is of the document's time, or has changed since. */
const isOld = ({note = '', noteSource}: Noted): boolean => Boolean(noteSource) || note.includes('vóór 2015');

/**
 * What was mended or doubted; and what has changed since the document, which stands out so that nobody calls an
 * organisation that is gone.
 */
export function note({words}: GuideView, noted: Noted): Part {
  const {note: text} = noted;
  if (!text) return nothing;
  return isOld(noted)
    ? html`<p class="changed"><strong>${words.changed}</strong> ${text}</p>`
    : html`<p class="note small muted">${words.note} ${text}</p>`;
}

/** Items that a link can lead to, each with what it says. */
export function items<T extends {readonly id: string} & Noted>(
  view: GuideView,
  owner: string,
  kind: string,
  list: readonly T[] | undefined,
  say: (item: T) => unknown,
  ordered = false,
): Part {
  if (!list?.length) return nothing;
  const drawn = list.map((item) => {
    const fullId = `methodiek/${kind}/${owner}/${item.id}`;
    return html`<li data-id=${fullId}>
      <span>${say(item)}</span> ${note(view, item)} ${view.local(fullId)}
    </li>`;
  });
  return ordered
    ? html`<ol class="points">
        ${drawn}
      </ol>`
    : html`<ul class="points">
        ${drawn}
      </ul>`;
}

/** Titled items, each with a text. */
export function named<T extends {readonly id: string; readonly title: string} & Noted>(
  view: GuideView,
  owner: string,
  kind: string,
  list: readonly T[] | undefined,
  say: (item: T) => unknown,
): Part {
  if (!list?.length) return nothing;
  return html`<div class="named">
    ${list.map((item) => {
      const fullId = `methodiek/${kind}/${owner}/${item.id}`;
      return html`<div class="item" data-id=${fullId}>
        <p class="label">${item.title}</p>
        ${say(item)} ${note(view, item)} ${view.local(fullId)}
      </div>`;
    })}
  </div>`;
}

export function lists(view: GuideView, all: readonly List[] = []): readonly TemplateResult[] {
  return all.map(
    (list) =>
      html`<div class="item">
        <p class="label">${list.title}</p>
        ${list.text ? html`<p>${list.text}</p>` : nothing} ${points(list.points)} ${note(view, list)}
      </div>`,
  );
}

export function terms(view: GuideView, owner: string, all: readonly Term[] = []): Part {
  if (!all.length) return nothing;
  return html`<dl class="terms">
    ${all.map(
      (one) =>
        html`<div class="item" data-id=${`methodiek/begrip/${owner}/${one.id}`}>
          <dt class="label">${one.term}</dt>
          <dd>
            <p>${one.text}</p>
            ${one.examples?.length ? html`<p>${view.words.examples} ${one.examples.join(', ')}.</p>` : nothing}
            ${note(view, one)} ${view.local(`methodiek/begrip/${owner}/${one.id}`)}
          </dd>
        </div>`,
    )}
  </dl>`;
}

/**
 * What every record has: text, what has changed since, explained words, lists, what it is about.
 * @param own What only this record has, before its lists. @param after The same, after them.
 */
export const common = (
  view: GuideView,
  fullId: string,
  record: Common,
  own: unknown = nothing,
  after: unknown = nothing,
): TemplateResult => {
  const owner = fullId.split('/').at(-1)!;
  const old = isOld(record);
  return html`${paragraphs(record.text)} ${old ? note(view, record) : nothing}
  ${terms(view, owner, record.terms)} ${own} ${lists(view, record.lists)} ${after}
  ${old ? nothing : note(view, record)} ${view.local(fullId)} ${related(view, record.related)}
  ${elsewhere(view, fullId)}`;
};

const COLLECTIONS = new Map<string, Collection<object>>(
  Object.values(content).map((collection) => [collection.kind, collection as Collection<object>]),
);

/** What belongs to a record, as the guides are joined. */
export function elsewhere(view: GuideView, fullId: string): Part {
  const collection = COLLECTIONS.get(kindOf(fullId));
  return collection ? view.elsewhere(collection, fullId) : nothing;
}

/** Kinds of items that a text speaks of, and the collections in one of which the item's owner stands. */
const OWNERS: Readonly<Record<string, readonly Collection<object>[]>> = {
  'methodiek/begrip': [content.phases, content.background],
  'methodiek/publicatie': [content.background],
};

/** Links to the records that a text speaks of, once their names are there. */
export function related(view: GuideView, ids: readonly string[] = [], label = view.words.related): Part {
  if (!ids.length) return nothing;
  const needed = ids.flatMap((id) => OWNERS[kindOf(id)] ?? COLLECTIONS.get(kindOf(id)) ?? []);
  return view.later(
    [...new Set(needed)],
    () =>
      html`<p class="related">
        ${label ? html`<span class="muted">${label}</span>` : nothing}
        ${ids.map((id) => html`<span>${view.link(id, nameOf(id) ?? id)}</span>`)}
      </p>`,
  );
}

/** The name of a record or item, if its collection has arrived. */
export function nameOf(fullId: string): string | undefined {
  const [, , owner = '', item] = fullId.split('/');
  const kind = kindOf(fullId);
  for (const {value} of OWNERS[kind] ?? [COLLECTIONS.get(kind)].filter((one) => one !== undefined)) {
    const record = value?.[owner] as Readonly<Record<string, unknown>> | undefined;
    if (!record) continue;
    if (!item) return record.title as string;
    for (const list of Object.values(record)) {
      const found = Array.isArray(list)
        ? (list as {id?: string; term?: string; title?: string}[]).find(({id}) => id === item)
        : undefined;
      if (found) return found.term ?? found.title;
    }
  }
  return undefined;
}

/** Something that folds out: a function, a case, a competency. */
export const fold = (
  fullId: string,
  title: unknown,
  content: unknown,
  mark: unknown = nothing,
): TemplateResult =>
  html`<details class="fold" data-id=${fullId}>
    <summary><span class="fold-title">${title}</span>${mark}</summary>
    <div class="fold-text">${content}</div>
  </details>`;

/** Whom to call, where a text names what could be mistaken for that. */
export const callNow = (view: GuideView, lines: readonly string[] | undefined, about: string): Part =>
  lines?.length
    ? actNow({lines, about, setting: view.setting, first: view.words.consultFirst, local: view.localLines})
    : nothing;

/** The heading of an item on a page. */
export const itemTitle = (view: GuideView, title: unknown): TemplateResult =>
  view.heading(title, ITEM, 'item-title');
