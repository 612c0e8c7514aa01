import {css} from 'lit';

/** Answering: where there is room, the web stands beside the questions and every answer beside its row. */
export const fillStyles = css`
  .parts {
    display: none;
  }

  .parts ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }

  .part-button .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .part-button[aria-current] {
    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .pager {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.5em;
  }

  .pager .button {
    inline-size: 2.75em;
    padding: 0;
  }

  .pager .button:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .sides,
  .questions,
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .part {
    gap: 0.25em;
  }

  .part-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }

  .part-head:focus {
    outline-offset: 0.25em;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }

  .row-title {
    font-size: 1em;
    text-wrap: pretty;
  }

  .row.below .row-title {
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid var(--_line);
    font-weight: 400;
  }

  .answers {
    display: grid;
    gap: 0.25em;
  }

  .answer {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    line-height: 1.25;
    hyphens: manual;
    cursor: pointer;
  }

  .answer .answer-mark {
    color: var(--_muted);
  }

  .answer input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .answer:hover {
    border-color: var(--_edge);
    background: var(--_raised);
  }

  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .answer:has(:checked) .answer-mark {
    color: var(--_accent);
  }

  .answer:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
    z-index: 1;
  }

  .row-more,
  .row-folds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    font-size: 0.875em;
  }

  .wish {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    cursor: pointer;
  }

  .clear {
    min-block-size: 2em;
    padding-block: 0;
  }

  .row-folds details[open] {
    order: 1;
    flex-basis: 100%;
  }

  .about-body {
    display: grid;
    gap: 0.5em;
    padding-block: 0.25em 0.5em;
  }

  .about-body ul {
    padding-inline-start: 1.25em;
  }

  .note label {
    display: grid;
    gap: 0.25em;
    padding-block-end: 0.5em;
  }

  .spread {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0.375em 0.75em;
    border-radius: var(--_corner);
    background: var(--_raised);
    font-size: 0.875em;
    list-style: none;
  }

  .spread.divided {
    box-shadow: inset 0.1875em 0 0 var(--_accent);
  }

  @container (min-width: 42em) {
    .parts {
      display: block;
    }

    .pager {
      display: none;
    }

    .row {
      grid-template-columns: minmax(9em, 1fr) minmax(0, 2.5fr);
      gap: 0.25em 1em;
    }

    .answers {
      grid-template-columns: 3fr 2.5fr 2.5fr 4.5fr 3.25fr;
    }

    .answer {
      padding: 0.25em 0.5em;
      font-size: 0.8125em;
      min-block-size: 3.5em;
    }

    .row-folds {
      grid-column: 1;
      grid-row: 2;
      align-content: start;
    }

    .row-more {
      grid-column: 2;
      grid-row: 2;
    }

    .row-folds:has([open]) {
      grid-column: 1 / -1;
      grid-row: 3;
    }

    .spread {
      grid-column: 2;
    }

    .about-body {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
      gap: 0.5em 2em;
    }
  }

  @media (forced-colors: active) {
    .answer:has(:checked) {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }
  }
`;
