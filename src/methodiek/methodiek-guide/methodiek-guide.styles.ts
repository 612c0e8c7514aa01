import {css} from 'lit';

/** From 56 em the contents stand beside the page; below that behind a button. */
export const styles = css`
  .guide,
  .page,
  .section,
  .stack,
  .item,
  .named,
  .fold-text,
  .workbench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .guide,
  .page {
    gap: 1.5em;
  }

  .section,
  .stack,
  .workbench {
    gap: 0.75em;
  }

  .named {
    gap: 0.75em;
  }

  .item {
    gap: 0.25em;
  }

  .page > .section + .section,
  .workbench,
  .turn {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .top {
    display: grid;
    gap: 0.25em;
  }

  .title {
    font-size: 1.2em;
  }

  .start .title {
    font-size: 1.728em;
  }

  .lead {
    font-size: 1.0625em;
  }

  .page-head {
    display: grid;
    gap: 0.25em;
  }

  .page-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 1.44em;
  }

  .section-title {
    font-size: 1.2em;
  }

  .item-title {
    font-size: 1em;
  }

  .label,
  .card-title {
    font-weight: 600;
  }

  .landing {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .landing:focus,
  [data-id]:focus {
    outline-offset: 0.25em;
  }

  [data-id]:focus {
    outline: 0.1875em solid var(--_accent);
    border-radius: 0.125em;
  }

  .points {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.25em;
    max-inline-size: 68ch;
  }

  ul.points {
    list-style: disc;
  }

  .points.short {
    display: block;
    max-inline-size: none;
    columns: 17em;
    column-gap: 2.5em;
  }

  .points.short li {
    break-inside: avoid;
    padding-block-end: 0.375em;
  }

  .section .section,
  .stack > .section {
    padding-block-start: 0.5em;
  }

  dl,
  .terms {
    display: grid;
    gap: 0.75em;
  }

  dd {
    display: grid;
    gap: 0.25em;
    margin: 0;
  }

  .number {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_accent);
    border-radius: 50%;
    background: var(--_chosen);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .page-title .number {
    font-size: 0.75em;
  }

  .cards,
  .beacons,
  .frames {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }

  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .card {
    position: relative;
    display: flex;
    gap: 0.75em;
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .card:hover {
    border-color: var(--_edge);
    background: var(--_raised);
  }

  /* The whole card can be tapped. */
  .card a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .card-title {
    min-block-size: 1.75em;
  }

  .beacons {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
  }

  .beacon,
  .frame {
    display: flex;
    gap: 0.75em;
  }

  .frame {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .frame > div {
    flex: 1;
    min-inline-size: 0;
  }

  .prompt {
    font-size: 1.1em;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1em 2em;
  }

  .pair:not(:has(> *)) {
    display: none;
  }

  .triptych {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.5em;
    list-style: none;
  }

  .triptych li {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .directions {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  .directions li {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_accent);
    border-radius: var(--_corner);
    background: var(--_chosen);
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .directions li:nth-child(2) {
    padding-inline-end: 3em;
  }

  .directions li:nth-child(3) {
    padding-inline-end: 6em;
  }

  .changed,
  .caution,
  .lesson,
  .boundary {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_edge);
    background: var(--_raised);
  }

  .changed {
    border-inline-start-color: var(--_urgent);
  }

  .boundary.stated,
  .lesson {
    border-inline-start-color: var(--_accent);
    background: var(--_chosen);
  }

  .item.old > .label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .tag {
    padding: 0.125em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 400;
  }

  .old .tag {
    border-color: var(--_urgent);
    color: var(--_urgent);
  }

  .related {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    max-inline-size: none;
  }

  .related a,
  .contents a,
  .turn a {
    display: inline-block;
    min-block-size: 1.75em;
  }

  .folds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
  }

  .fold {
    border-block-end: 1px solid var(--_line);
  }

  .fold > summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding-block: 0.375em;
  }

  /* A flex box has no marker of its own. */
  .fold > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(-45deg);
  }

  .fold[open] > summary::before {
    transform: rotate(45deg);
  }

  .fold-title {
    flex: 1;
    font-weight: 600;
  }

  /* A title of two lines hangs beside its number. */
  .fold-title:has(> .count) {
    padding-inline-start: 1.8em;
    text-indent: -1.8em;
  }

  .count {
    display: inline-block;
    min-inline-size: 1.5em;
    text-indent: 0;
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .fold .tag {
    color: var(--_ink);
  }

  .fold-text {
    gap: 0.75em;
    padding: 0.25em 0 1.25em 1.25em;
  }

  .example .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1.5em;
  }

  .example dd {
    gap: 0.75em;
  }

  .tools,
  .modes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .tool[aria-expanded='true'] {
    background: var(--_accent);
    color: var(--_surface);
  }

  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  .inner:not([hidden]) {
    padding-block-start: 0.5em;
  }

  .turn {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em 2em;
  }

  .contents-list {
    display: grid;
    gap: 0.5em;
    padding-block-start: 0.75em;
  }

  .contents-list:not([data-open]) {
    display: none;
  }

  .contents ul,
  .contents ol {
    display: grid;
    gap: 0.125em;
    list-style: none;
  }

  .contents .numbered {
    padding-inline-start: 1.25em;
    list-style: decimal;
  }

  .contents a[aria-current] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  @container (min-width: 44em) {
    .example .row {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }

  @container (min-width: 56em) {
    .cards.phases {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .phases .card {
      flex-direction: column;
      gap: 0.5em;
    }

    .sheet.beside {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 2.5em;
    }

    .contents {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
      padding-inline-end: 1em;
      border-inline-end: 1px solid var(--_line);
    }

    .contents-toggle {
      display: none;
    }

    .contents-list,
    .contents-list:not([data-open]) {
      display: grid;
      padding-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .tool[aria-expanded='true'] {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }
  }

  @media print {
    .contents,
    .turn,
    .workbench {
      display: none;
    }

    .sheet.beside {
      display: block;
    }

    .item,
    .card,
    .beacon {
      break-inside: avoid;
    }

    .page-title,
    .section-title,
    .item-title {
      break-after: avoid;
    }

    .fold::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
