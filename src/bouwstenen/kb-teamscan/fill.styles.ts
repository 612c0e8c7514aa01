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
    gap: 0.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }

  .row-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }

  .row-head > .muted {
    font-size: 0.875em;
  }

  .row-name {
    min-inline-size: 0;
  }

  .row-title {
    font-size: 1em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .row.below .row-title {
    padding-inline-start: 0.625em;
    border-inline-start: 0.1875em solid var(--_line);
    font-weight: 400;
  }

  .row-folds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.875em;
  }

  .fold {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }

  .fold[aria-expanded]::before {
    content: '▸' / '';
    display: inline-block;
    margin-inline-end: 0.375em;
  }

  .fold[aria-expanded='true']::before {
    content: '▾' / '';
  }

  .fold.clear {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* Three answers about knowing, and below them the two that stand beside that. */
  .answers {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.25em;
  }

  .answer {
    grid-column: span 2;
  }

  .answer:nth-child(n + 4) {
    grid-column: span 3;
  }

  .answer {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3.5em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    font-size: 0.8125em;
    line-height: 1.25;
    hyphens: manual;
    cursor: pointer;
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

  .answer:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
    z-index: 1;
  }

  .wish {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    font-size: 0.875em;
    line-height: 1.25;
    cursor: pointer;
  }

  .about {
    display: grid;
    gap: 0.5em;
    padding-block: 0.25em;
    font-size: 0.875em;
  }

  .about ul {
    padding-inline-start: 1.25em;
  }

  .note {
    display: grid;
    gap: 0.25em;
  }

  .sheet-count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    padding: 0.75em 1em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .sheet-count p {
    flex: 1 1 20em;
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
      grid-template-columns: minmax(0, 1fr) 8.5em;
      gap: 0.375em 1em;
    }

    .row > * {
      grid-column: 1 / -1;
    }

    .row > .answers {
      grid-column: 1;
      grid-template-columns: 3.2fr 2.2fr 2.7fr 4.3fr 3.2fr;
    }

    .row > .wish {
      grid-column: 2;
      font-size: 0.8125em;
    }

    .row-folds {
      margin-inline-start: auto;
    }

    .answer:nth-child(n) {
      grid-column: auto;
    }

    .about {
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
