/**
 * The strip with help lines. One for all elements, so that it looks and reads the same wherever harm may show.
 * No layer can take it away; a municipality adds its own numbers in a layer, or in the slot `contact` as plain HTML.
 */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {LocalHelpLine} from '../layer.js';
import {advisers, helpLines} from '../shared/content.js';
import {actNowWords as words} from './words.js';

export interface ActNowOptions {
  /** Ids of help lines, the most urgent first. */
  readonly lines: readonly string[];
  /** Id of the setting, for who has the role of adviser there. */
  readonly setting?: string;
  /** Which step of the Meldcode this is, or what to do first. */
  readonly first?: string;
  /** What the strip belongs to, where an element has several: a landmark needs a name of its own. */
  readonly about?: string;
  /** Numbers that the scope's layer adds: `localLines` of the element. */
  readonly local: readonly LocalHelpLine[];
  /** Offers the slot for a municipality's own numbers. Only one strip of an element may. */
  readonly contact?: boolean;
  /** Says where children and people who seek help for themselves can go. */
  readonly forYourself?: boolean;
}

/** A telephone number as a link that a phone can dial. */
export const phone = (number: string): TemplateResult =>
  html`<a class="act-now-number" href=${`tel:${number.replaceAll(/[^\d+]/g, '')}`}>${number}</a>`;

type Line = Pick<LocalHelpLine, 'name' | 'when' | 'about' | 'phones'> & Partial<LocalHelpLine>;

function renderLine(line: Line | undefined): TemplateResult | typeof nothing {
  if (!line) return nothing;
  // “113 Zelfmoordpreventie” begins with its number, which stands there already.
  const first = line.phones[0]?.number;
  return html`<li>
    <span class="act-now-name">
      ${first ? phone(first) : nothing} ${first ? line.name.replace(first, '').trim() : line.name}
    </span>
    <span class="act-now-when">${line.when} ${line.about ?? ''}</span>
    ${line.organisation ? html`<span class="act-now-when">${words.local} ${line.organisation}</span>` : nothing}
    ${line.phones.slice(1).map(({number, label}) => html`<span>${phone(number)} ${label ?? ''}</span>`)}
  </li>`;
}

/** Draws the strip. Put `actNowStyles` into the element's styles. */
export function actNow({
  lines,
  setting = '',
  first,
  about,
  local,
  contact,
  forYourself,
}: ActNowOptions): TemplateResult {
  const adviser = advisers[setting]?.adviser;
  return html`<aside
    class="act-now"
    part="act-now"
    aria-label=${about ? `${words.title}: ${about}` : words.title}
  >
    <div class="act-now-say">
      <p class="act-now-title">${words.title}</p>
      ${first ? html`<p class="act-now-first">${first}</p>` : nothing}
    </div>
    <ul role="list">
      ${[...lines.map((id) => helpLines[id]), ...local].map(renderLine)}
    </ul>
    <div class="act-now-more">
      ${adviser ? html`<p>${adviser}</p>` : nothing} ${contact ? html`<slot name="contact"></slot>` : nothing}
      ${forYourself ? html`<p>${words.professionals} ${phone(helpLines.kindertelefoon?.phones[0]?.number ?? '')}</p>` : nothing}
    </div>
  </aside>`;
}

/** One column; where there is room, what to do stands on the left and whom to call on the right. */
export const actNowStyles = css`
  .act-now,
  .act-now-say,
  .act-now-more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }

  .act-now {
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_urgent);
    border-radius: 0.125em;
    /* Always light, also on a dark page: a link in the slot would keep the dark page's pale blue. */
    color-scheme: light;
    background: var(--_urgent-soft);
    color: var(--_urgent-ink);
    hyphens: manual;
  }

  .act-now-more:not(:has(> *)) {
    display: none;
  }

  .act-now-title {
    font-weight: 700;
  }

  .act-now ::slotted(*) {
    margin-block: 0;
  }

  .act-now ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.5em 1.5em;
    list-style: none;
  }

  .act-now li {
    display: grid;
    align-content: start;
  }

  .act-now-name {
    font-weight: 600;
  }

  .act-now a {
    color: inherit;
    display: inline-block;
    min-block-size: 1.75em;
  }

  .act-now-number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    font-weight: 700;
  }

  .act-now-when {
    font-size: 0.9375em;
  }

  @container (min-width: 52em) {
    .act-now {
      grid-template: 'say lines' auto 'more lines' 1fr / minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 2.5em;
    }

    .act-now-say {
      grid-area: say;
    }

    .act-now > ul {
      grid-area: lines;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }

    .act-now-more {
      grid-area: more;
    }
  }

  @media print {
    .act-now {
      border: 1px solid;
      border-inline-start-width: 0.25em;
    }
  }
`;
