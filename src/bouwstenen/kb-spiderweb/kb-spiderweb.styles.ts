import {css} from 'lit';

/** Where there is room, the web stands beside the list and stays in view; else the list leads and the web follows it. */
export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  header,
  .panel,
  .panel section,
  .panel-head,
  .around section,
  .others {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }

  header,
  .panel-head {
    gap: 0.25em;
  }

  .panel {
    gap: 1.25em;
    container: panel / inline-size;
  }

  .title {
    font-size: 1.728em;
  }

  .part-title {
    font-size: 1.2em;
  }

  .panel-title .part-title {
    font-size: 1.44em;
  }

  .kind-title {
    font-size: 1.1em;
  }

  .domain-title {
    font-size: 1em;
  }

  ol[role='list'],
  ul[role='list'] {
    list-style: none;
  }

  .filter {
    display: grid;
    gap: 0.25em;
  }

  .filter label,
  .status {
    font-weight: 600;
  }

  .filter input {
    max-inline-size: 30em;
  }

  /* Domains and their blocks */

  .domains {
    border-block-start: 1px solid var(--_line);
  }

  .domain {
    border-block-end: 1px solid var(--_line);
  }

  .domain-button {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.375em 0.5em;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .domain-button::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    translate: 0 -0.125em;
  }

  .domain-button[aria-expanded='true']::after {
    rotate: -135deg;
    translate: 0 0.125em;
  }

  .domain-button[aria-expanded='true'] {
    background: var(--_chosen);
  }

  .domain-label {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.75em;
    min-inline-size: 0;
  }

  .count {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  /* As the knots and numbers of the web look. */
  .number {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    font-size: 0.8125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  [aria-expanded='true'] .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
  }

  .opened {
    display: grid;
    gap: 0.75em;
    padding: 0.75em 0.5em 1.25em;
  }

  .opened[hidden] {
    display: none;
  }

  .row {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-inline: 0.5em;
    border-radius: var(--_corner);
  }

  .row > a,
  .text-button {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.375em;
  }

  .row .number {
    inline-size: 1.75em;
    block-size: 1.75em;
    border-color: var(--_accent);
  }

  .blocks ol {
    margin-inline-start: 1.375em;
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
  }

  [data-pointed] {
    background: var(--_raised);
    box-shadow: inset 0.1875em 0 var(--_accent);
  }

  [aria-current] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .row:has([aria-current]) {
    background: var(--_chosen);
    box-shadow: inset 0.1875em 0 var(--_accent);
  }

  .row:has([aria-current]) .number {
    background: var(--_accent);
    color: var(--_surface);
  }

  .contents {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .contents .count {
    color: var(--_muted);
  }

  .text-button {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .found-title {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-block: 0.75em 0.25em;
  }

  .found-records {
    display: grid;
    gap: 0.25em;
    padding-block-end: 0.75em;
  }

  .found-items {
    padding-inline-start: 1.5em;
  }

  .found-items li {
    padding-block: 0.125em;
  }

  .found-items a {
    display: inline-block;
    padding-block: 0.125em;
  }

  .around {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.5em 2.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }

  .around .row {
    margin-inline-start: -0.5em;
  }

  /* What fills the panel */

  .button.back {
    justify-self: start;
    margin-inline-start: -0.5em;
    margin-block-end: -0.5em;
  }

  .panel-title:focus-visible,
  section:focus-visible,
  .item:focus-visible,
  .topic:focus-visible,
  .figure:focus-visible,
  .points li:focus-visible {
    outline-offset: 0.25em;
  }

  .panel-title,
  section,
  .item,
  .figure,
  .row a,
  .domain-button {
    scroll-margin-block: 1em;
  }

  .kinds {
    display: grid;
    gap: 1.75em;
  }

  .knowledge {
    padding-block-start: 0.75em;
    border-block-start: 0.1875em solid var(--_accent);
  }

  .items,
  .links,
  .competencies,
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .competencies {
    gap: 1.25em;
  }

  .items .items {
    gap: 0.25em;
    padding: 0.375em 0 0 1.25em;
  }

  .items .items .name {
    font-weight: 400;
  }

  .name {
    font-weight: 600;
  }

  .referral-mark {
    display: flex;
    align-items: center;
    gap: 0.375em;
    color: var(--_accent);
    font-weight: 600;
  }

  .referral-mark svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .panel .boundary,
  .then {
    padding: 0.75em 1em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .then {
    display: grid;
    gap: 0.75em;
  }

  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
  }

  .outside {
    display: grid;
    justify-items: start;
  }

  .points {
    padding-inline-start: 1.25em;
  }

  .points li {
    padding-block: 0.125em;
  }

  .others,
  .topic + .topic,
  .competencies + .topic {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .figure .whole {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1.25;
  }

  .figure .share {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.25;
  }

  .picture {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
    margin: 0;
  }

  figcaption p {
    margin-inline: auto;
    text-align: center;
  }

  @container panel (max-width: 25em) {
    .domain-label {
      flex-direction: column;
    }
  }

  @container panel (min-width: 34em) {
    .kinds {
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
  }

  @container panel (min-width: 42em) {
    .links,
    .competencies {
      grid-template-columns: 1fr 1fr;
      gap: 1em 2em;
    }

    .blocks {
      columns: 2;
    }

    .blocks > li {
      break-inside: avoid;
    }
  }

  @container (min-width: 56em) {
    .with-web {
      grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr);
      column-gap: 2.5em;
    }

    .with-web > * {
      grid-column: 1 / -1;
    }

    .with-web > .panel {
      grid-column: 2;
      grid-row: 2;
    }

    .with-web > .picture {
      grid-column: 1;
      grid-row: 2;
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }

  /* Who reads needs the room more than the web does. */
  @container (min-width: 56em) {
    .with-web:not([data-place='overview']) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr);
    }
  }

  @container (min-width: 88em) {
    .with-web[data-place='overview'] {
      grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .text-button:not([aria-current]) {
      color: LinkText;
    }

    .figure .drawing {
      --_accent: CanvasText;
      --_surface: Canvas;
    }

    .row:has([aria-current]),
    .domain-button[aria-expanded='true'],
    [data-pointed] {
      outline: 0.125em solid Highlight;
      outline-offset: -0.125em;
    }

    .panel .boundary,
    .then {
      border: 1px solid;
    }
  }

  /* On paper every domain lies open, and a link shows its address. */
  @media print {
    .guide {
      display: block;
    }

    .guide > * + * {
      margin-block-start: 1em;
    }

    .filter,
    .back,
    .contents,
    .others,
    figcaption,
    .domain-button::after,
    [data-place]:not([data-place='overview']) > :is(.picture, .around) {
      display: none;
    }

    :focus-visible {
      outline: none;
    }

    .opened[hidden] {
      display: grid;
    }

    .opened {
      padding-block: 0.25em 0.5em;
    }

    .domain-button[aria-expanded='true'],
    [aria-expanded='true'] .number {
      background: none;
      color: inherit;
    }

    .row .number {
      border: 0;
    }

    .row > a,
    .text-button {
      padding-block: 0;
      text-decoration: none;
    }

    .blocks {
      columns: 2;
    }

    .around {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .domain,
    .item,
    .figure,
    .blocks > li,
    .picture,
    .around section {
      break-inside: avoid;
    }

    h3,
    h4,
    h5 {
      break-after: avoid;
    }

    .links .outside > a::after {
      content: attr(href);
      display: block;
      font-size: 0.875em;
      text-decoration: none;
      overflow-wrap: anywhere;
    }

    .links .outside > .small {
      display: none;
    }
  }
`;
