import {css} from 'lit';

/** In the web: a domain that the team does not look at has dots that are no answer. */
export const unseenStyles = css`
  .picture .knot {
    r: 2px;
    fill: var(--_edge);
    stroke: none;
  }
`;

/** The outcome and the training plan. */
export const outcomeStyles = css`
  .sentences {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  .sentence {
    display: grid;
    gap: 0 1em;
  }

  .sentence dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
  }

  .sentence dd {
    margin: 0;
    max-inline-size: 68ch;
  }

  .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  /* Beside the questions, or not at all: between them it would be in the way. */
  .fill .picture {
    display: none;
  }

  .table-part {
    display: grid;
    gap: 0.5em;
  }

  .table {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }

  th,
  td {
    padding: 0.375em 1em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  tbody th {
    font-weight: 400;
  }

  tbody th.below {
    padding-inline-start: 1em;
  }

  .group th {
    padding-block-start: 1em;
    border-block-end-color: var(--_edge);
    font-weight: 600;
  }

  .plan-items {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }

  .plan-item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .rank {
    display: inline-grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .plan-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
  }

  .why {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: -0.25em;
  }

  .note-text {
    white-space: pre-line;
  }

  .agreement {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.5em 1em;
    max-inline-size: 40em;
  }

  .agreement label {
    display: grid;
    align-content: start;
    gap: 0.125em;
  }

  .moves {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0.5em;
  }

  .move {
    min-inline-size: 6.5em;
  }

  .move[aria-disabled] {
    border-color: var(--_line);
    background: none;
    color: var(--_muted);
    cursor: default;
  }

  .sources-of ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 0.5em;
    padding: 0.5em 0 0.25em 1.25em;
  }

  .candidates {
    display: grid;
    gap: 0.25em;
  }

  .candidates ul {
    list-style: none;
  }

  .candidates li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  .candidates .button {
    margin-inline-start: auto;
  }

  @container (min-width: 42em) {
    .sentence {
      grid-template-columns: 9em minmax(0, 1fr);
      align-items: start;
    }

    .plan-item {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .moves {
      grid-column: auto;
      display: grid;
      align-content: start;
    }
  }

  @container (min-width: 60em) {
    .sides:has(> .picture) {
      grid-template-columns: minmax(0, 1fr) 20em;
      gap: 2em;
    }

    .outcome .sides:has(> .picture) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .fill .picture {
      display: grid;
    }

    .picture {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }

  @media print {
    .moves,
    .candidates {
      display: none;
    }

    .plan-item,
    .sentence {
      break-inside: avoid;
    }
  }
`;
