import {css} from 'lit';

/**
 * Levels are one hue from light to dark with the number in it: more ink is more self-sufficiency, no traffic lights.
 * Under 56 em there is room for one domain at a time, with its levels below each other.
 */
export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  header {
    display: grid;
    gap: 0.25em;
  }

  .title {
    font-size: 1.728em;
  }

  .part-title {
    font-size: 1.2em;
  }

  .domain .part-title {
    font-size: 1.1em;
  }

  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .choose {
    display: grid;
    gap: 0.75em;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 0.75em;
    list-style: none;
  }

  .choice {
    display: grid;
    align-content: start;
    gap: 0.25em;
    padding: 0.5em 0.75em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_chosen);
  }

  .choice > label:first-child,
  .tick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    font-weight: 600;
    cursor: pointer;
  }

  .choice p {
    /* Under the name: the box and its gap, in this smaller size. */
    padding-inline-start: 2.286em;
    margin-block-start: -0.5em;
  }

  .question {
    display: grid;
    gap: 0.75em;
  }

  .why {
    display: grid;
    gap: 0.25em;
    max-inline-size: 34em;
  }

  .pager {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.5em;
    margin-block: 0.75em;
  }

  .pager .button {
    inline-size: 2.75em;
    padding: 0;
    font-size: 1em;
  }

  .pager .button:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .level-names {
    display: none;
  }

  .domain {
    display: none;
    gap: 0.75em;
  }

  .domain[data-open] {
    display: grid;
  }

  .domain-title:focus {
    outline-offset: 0.25em;
  }

  legend {
    padding: 0;
  }

  .cells {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  .cell {
    position: relative;
    display: grid;
    align-content: start;
    gap: 0.5em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .level,
  .level-name {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
    line-height: 1.25;
    hyphens: manual;
  }

  .number,
  .level-name::before {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) var(--_depth, 8%), var(--_surface));
    color: var(--_number, var(--_ink));
    font-variant-numeric: tabular-nums;
  }

  [data-step='2'] {
    --_depth: 22%;
  }

  [data-step='3'] {
    --_depth: 38%;
  }

  [data-step='4'] {
    --_depth: 82%;
    --_number: var(--_surface);
  }

  [data-step='5'] {
    --_depth: 100%;
    --_number: var(--_surface);
  }

  .option {
    cursor: pointer;
  }

  .option .level {
    padding-inline-end: 2em;
    cursor: pointer;
  }

  /* The whole cell is the label, so that a finger need not aim. */
  .option .level::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_corner);
  }

  .option input {
    position: absolute;
    inset-block-start: 1em;
    inset-inline-end: 0.75em;
  }

  .option:hover {
    border-color: var(--_edge);
    background: var(--_raised);
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .option:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .option input:focus-visible {
    outline: none;
  }

  .extras {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
  }

  .extras > .small {
    margin-inline-start: auto;
  }

  .note {
    min-inline-size: min(100%, 6em);
  }

  .note[open] {
    order: 1;
    flex-basis: 100%;
  }

  .note label {
    display: grid;
    gap: 0.25em;
    padding-block: 0.25em 0.5em;
  }

  @container (min-width: 56em) {
    .pager {
      display: none;
    }

    .level-names {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: grid;
      grid-template-columns: repeat(var(--_levels, 5), minmax(0, 1fr));
      gap: 0.75em;
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
      background: var(--_surface);
    }

    .level-name {
      padding-inline-start: 0.75em;
      font-size: 0.875em;
    }

    .level-name::before {
      content: attr(data-number);
    }

    .domain {
      display: grid;
      padding-block: 1.25em;
      border-block-end: 1px solid var(--_line);
    }

    .cells {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0.75em;
    }

    .reading > .level-names {
      padding-inline-start: 11.75em;
    }

    .reading > .domain {
      grid-template-columns: 11em minmax(0, 1fr);
    }

    .reading .cell {
      gap: 0;
      padding-block: 0;
      border: 0;
    }

    .reading .number {
      display: none;
    }

    .cell .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked),
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }
  }

  /* On paper the levels stand below each other as a plain list: number, name, text. */
  @media print {
    .pager,
    .level-names {
      display: none;
    }

    .domain {
      display: grid;
      gap: 0.25em;
      padding-block: 0.75em;
      break-inside: avoid;
      font-size: 0.875em;
    }

    .cells {
      gap: 0.125em;
    }

    .cell {
      grid-template-columns: 15em 1fr;
      gap: 1em;
      padding: 0.125em 0;
      border: 0;
    }

    .cell .level {
      align-items: baseline;
    }

    .cell .number {
      inline-size: auto;
      block-size: auto;
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
