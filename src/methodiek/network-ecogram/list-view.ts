/** The list of people: the control from which the drawing follows. One person is open at a time. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fill} from './balance.js';
import type {Member, PrivateField} from './people.js';
import {PRIVATE_FIELDS} from './people.js';
import {ROLE_GROUPS, type SymbolId} from './roles.js';
import {MOST_PEOPLE, NEARNESS, type Bond, type Nearness, type Person} from './value.js';
import type {roleGroupNames, roleNames} from './words.js';
import {NEARNESS_NAMES, type workingWords} from './working-words.js';

export interface ListView {
  readonly members: readonly Member[];
  /** Who stands in the network at another moment only. */
  readonly others: readonly {readonly id: string; readonly name: string}[];
  readonly isFull: boolean;
  /** Id of the person whose fields are shown. */
  readonly openId: string;
  /** Role that comes next. */
  readonly nextRole: string;
  readonly words: typeof workingWords;
  readonly roleNames: typeof roleNames;
  readonly groupNames: typeof roleGroupNames;
  readonly supports: readonly {readonly id: string; readonly letter: string; readonly title: string}[];
  /** Questions about support that the resident receives and gives. */
  readonly questions: Readonly<Record<Way, readonly string[]>>;
  readonly personOf: (id: string) => Person;
  readonly open: (id: string) => void;
  readonly chooseRole: (role: string) => void;
  readonly add: () => void;
  readonly putBack: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly change: (id: string, change: Partial<Bond>) => void;
  readonly toggle: (id: string, way: Way, support: string, isChosen: boolean) => void;
  readonly giveRole: (id: string, role: string) => void;
  readonly giveSymbol: (id: string, symbol: SymbolId) => void;
}

export type Way = 'received' | 'given';

/** The list, without its heading. */
export function renderList(view: ListView): TemplateResult {
  const {members, others, words} = view;
  return html`
    ${
      members.length
        ? html`<ol class="people" role="list" aria-label=${words.people}>
            ${repeat(
              members,
              ({id}) => id,
              (member) => renderMember(member, view),
            )}
          </ol>`
        : nothing
    }
    ${renderAdding(view)}
    ${
      others.length
        ? html`<div class="others">
            <p class="small muted">${words.alsoAt}</p>
            <ul role="list">
              ${others.map(
                ({id, name}) =>
                  html`<li>
                    <span>${name}</span>
                    <button
                      class="button quiet"
                      type="button"
                      aria-label="${words.putBack}: ${name}"
                      @click=${() => view.putBack(id)}
                    >
                      ${words.putBack}
                    </button>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
  `;
}

function renderAdding({
  nextRole,
  isFull,
  words,
  groupNames,
  roleNames,
  chooseRole,
  add,
}: ListView): TemplateResult {
  return html`<div class="add">
    <label>
      <span class="small">${words.addWho}</span>
      <select @change=${(event: Event) => chooseRole((event.target as HTMLSelectElement).value)}>
        ${renderRoles(nextRole, groupNames, roleNames)}
      </select>
    </label>
    <button class="button" type="button" ?disabled=${isFull} @click=${add}>${words.add}</button>
    ${isFull ? html`<p class="small">${fill(words.full, {n: String(MOST_PEOPLE)})}</p>` : nothing}
  </div>`;
}

const renderRoles = (
  chosen: string,
  groupNames: ListView['groupNames'],
  names: ListView['roleNames'],
): readonly TemplateResult[] =>
  ROLE_GROUPS.map(
    ({id, roles}) =>
      html`<optgroup label=${groupNames[id as keyof typeof groupNames]}>
        ${roles.map(
          (role) =>
            html`<option value=${role.id} .selected=${role.id === chosen}>
              ${names[role.id as keyof typeof names]}
            </option>`,
        )}
      </optgroup>`,
  );

function renderMember(member: Member, view: ListView): TemplateResult {
  const {id, name, number} = member;
  const isOpen = id === view.openId;
  const toggle = (event: Event) => {
    // The element keeps which one is open, so that the fields of the others need not exist.
    event.preventDefault();
    view.open(isOpen ? '' : id);
  };
  return html`<li>
    <details class="person" ?open=${isOpen}>
      <summary id="summary-${id}" @click=${toggle}>
        <span class="place">${number}</span>
        <span
          ><span class="who">${name}</span> <span class="small muted">${summaryOf(member, view)}</span></span
        >
      </summary>
      ${isOpen ? renderFields(member, view) : nothing}
    </details>
  </li>`;
}

/** “dichtbij · krijgt E G · geeft G” */
function summaryOf({bond}: Member, {words, supports}: ListView): TemplateResult {
  const letters = (way: string, ids: readonly string[] = []) => {
    const list = supports.filter(({id}) => ids.includes(id)).map(({letter}) => letter);
    return list.length ? [`${way} ${list.join(' ')}`] : [];
  };
  const said = [
    NEARNESS_NAMES[bond.near].toLowerCase(),
    ...letters(words.gets, bond.received),
    ...letters(words.gives, bond.given),
  ];
  const flags = PRIVATE_FIELDS.filter((field) => bond[field]).map(
    (field) => ` · ${words[field].toLowerCase()}`,
  );
  return html`${said.join(' · ')}${flags.length ? html`<span class="flags">${flags}</span>` : nothing}`;
}

function renderFields(member: Member, view: ListView): TemplateResult {
  const {id, name} = member;
  const {words} = view;
  return html`<div class="fields">
    ${renderNearness(member, view)} ${renderSupports('received', member, view)}
    ${renderSupports('given', member, view)}
    <div class="who-fields">${renderRole(member, view)} ${renderSymbol(member, view)}</div>
    ${renderPrivate(member, view)}
    <button
      class="button quiet remove"
      type="button"
      aria-label="${words.remove}: ${name}"
      @click=${() => view.remove(id)}
    >
      ${words.remove}
    </button>
  </div>`;
}

function renderNearness({id, bond}: Member, {words, change}: ListView): TemplateResult {
  return html`<fieldset>
    <legend>${words.near}</legend>
    <div class="segments">
      ${NEARNESS.map(
        (near: Nearness) =>
          html`<label class="pick">
            <input
              type="radio"
              name="near"
              value=${near}
              .checked=${bond.near === near}
              @change=${() => change(id, {near})}
            />
            <span>${NEARNESS_NAMES[near]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function renderSupports(way: Way, {id, name, bond}: Member, view: ListView): TemplateResult {
  const {words, supports, questions, toggle} = view;
  const help = questions[way];
  return html`<fieldset aria-describedby=${help.length ? `questions-${way}` : nothing}>
    <legend>${fill(words[way], {name})}</legend>
    ${help.length ? html`<p class="small muted" id="questions-${way}">${help.join(' ')}</p>` : nothing}
    <div class="supports">
      ${supports.map(
        ({id: support, letter, title}) =>
          html`<label class="pick">
            <input
              type="checkbox"
              value=${support}
              .checked=${bond[way]?.includes(support) ?? false}
              @change=${(event: Event) => toggle(id, way, support, (event.target as HTMLInputElement).checked)}
            />
            <span><strong class="letter">${letter}</strong> ${title}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function renderRole(
  {id}: Member,
  {words, personOf, groupNames, roleNames, giveRole}: ListView,
): TemplateResult {
  return html`<label class="field">
    <span class="small">${words.role}</span>
    <select @change=${(event: Event) => giveRole(id, (event.target as HTMLSelectElement).value)}>
      ${renderRoles(personOf(id).role, groupNames, roleNames)}
    </select>
  </label>`;
}

function renderSymbol(
  {id, kind, symbol}: Member,
  {words, giveSymbol}: ListView,
): TemplateResult | typeof nothing {
  if (kind !== 'person') return nothing;
  const choices: readonly (readonly [SymbolId, string])[] = [
    ['mannelijk', words.man],
    ['vrouwelijk', words.woman],
    ['', words.unsaid],
  ];
  return html`<fieldset>
    <legend class="small">${words.symbol}</legend>
    <div class="segments">
      ${choices.map(
        ([choice, label]) =>
          html`<label class="pick">
            <input
              type="radio"
              name="symbol"
              value=${choice}
              .checked=${symbol === choice}
              @change=${() => giveSymbol(id, choice)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function renderPrivate({id, kind, bond}: Member, {words, change}: ListView): TemplateResult | typeof nothing {
  const fields: readonly PrivateField[] = kind === 'group' ? ['strain'] : PRIVATE_FIELDS;
  return html`<details class="private" ?open=${fields.some((field) => bond[field])}>
    <summary>${words.private}</summary>
    <p class="small muted">${words.privateHelp}</p>
    ${fields.map(
      (field) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${bond[field] ?? false}
            @change=${(event: Event) => change(id, {[field]: (event.target as HTMLInputElement).checked})}
          />
          <span>${words[field]}</span>
        </label>`,
    )}
  </details>`;
}
