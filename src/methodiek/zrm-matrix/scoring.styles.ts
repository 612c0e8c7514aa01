import {css} from 'lit';

/** Styles of the matrix where it is filled in. */
export const scoringStyles = css`
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

  .choice > label:first-child {
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

  .score {
    display: grid;
    gap: 0.75em;
  }

  .question.by-resident {
    padding-block-start: 0.75em;
  }

  .question.by-resident legend {
    font-weight: 600;
  }

  .profile {
    display: grid;
    gap: 0.75em;
  }

  .sentences {
    display: grid;
    gap: 0.25em;
  }

  /* Where the picture would shrink until nobody can read it, the table says the same. */
  .picture {
    display: none;
  }

  @container (min-width: 42em) {
    .picture {
      display: grid;
      gap: 0.5em;
    }
  }

  .table {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.875em;
  }

  caption {
    padding-block-end: 0.5em;
    text-align: start;
    color: var(--_muted);
  }

  th,
  td {
    padding: 0.375em 1em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  td {
    font-variant-numeric: tabular-nums;
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

  @media (forced-colors: active) {
    .option:has(:checked),
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }
  }

  legend {
    padding: 0;
  }
`;
