import {css, unsafeCSS} from 'lit';

/** More than any ladder has. */
const MOST_RUNGS = 12;

/** Each rung, and each choice at it, knows its row; a style sheet cannot count by itself. */
const rows = unsafeCSS(
  Array.from({length: MOST_RUNGS}, (_, i) => `[data-row='${i + 1}'] { --_row: ${i + 1}; }`).join('\n'),
);

/**
 * Where the ladder is filled in: one ladder with a column of choices for now and one for the wish. Below 34 em the
 * choices stand under each rung.
 */
export const workingStyles = css`
  ${rows}

  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }

  .stand,
  .difference {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
  }

  .ladder {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr) minmax(0, 1fr);
    column-gap: 0.5em;
  }

  .ladder > .rungs,
  .ladder > .choice {
    display: contents;
  }

  legend {
    padding: 0;
  }

  .ladder legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Without room for columns: the rung, and below it the two choices. */
  .ladder > .rungs > .rung {
    grid-row: calc(2 * var(--_row) - 1) / span 2;
    grid-column: 1 / -1;
    padding-block-end: 4em;
  }

  .pick {
    grid-row: calc(2 * var(--_row));
    align-self: end;
    position: relative;
    z-index: 1;
    margin-block-end: 0.75em;
  }

  .by-current > .pick {
    grid-column: 2;
  }

  .by-wish > .pick {
    grid-column: 3;
  }

  .pick label {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding-inline: 2.25em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
    hyphens: manual;
    cursor: pointer;
  }

  .pick input {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.75em;
    cursor: pointer;
  }

  .pick label:hover {
    background: var(--_raised);
  }

  .pick:has(:checked) label {
    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .pick:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
    border-radius: var(--_corner);
  }

  .pick input:focus-visible {
    outline: none;
  }

  .rung[data-mark] .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
  }

  .rung[data-mark='wish'] .number {
    background: var(--_surface);
    color: var(--_accent);
    box-shadow: 0 0 0 0.125em var(--_accent);
  }

  .extras {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1.5em;
  }

  .note[open] {
    flex-basis: 100%;
  }

  .note label {
    display: grid;
    gap: 0.25em;
    padding-block: 0.25em 0.5em;
  }

  .sentences {
    display: grid;
    gap: 0.25em;
  }

  .picture {
    display: grid;
    gap: 0.75em;
    padding-block-start: 0.5em;
  }

  .stile {
    stroke-width: 3;
  }

  .drawing .line.head {
    stroke: var(--_series-2);
    stroke-width: 2;
  }

  @container (min-width: 34em) {
    .ladder {
      grid-template-columns: minmax(0, 1fr) 7em 7em;
      grid-template-rows: auto;
      grid-auto-rows: 1fr;
      column-gap: 0.75em;
    }

    .ladder legend {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
      grid-row: 1;
      align-self: end;
      padding-block-end: 0.5em;
      font-weight: 600;
      line-height: 1.25;
      text-align: center;
      hyphens: manual;
    }

    .ladder > .rungs > .rung {
      grid-row: calc(var(--_row) + 1);
      grid-column: 1 / -1;
      padding-inline-end: 15.5em;
      padding-block-end: 0.625em;
    }

    .rung + .rung {
      border-block-start: 1px solid var(--_line);
    }

    .pick {
      grid-row: calc(var(--_row) + 1);
      align-self: center;
      margin-block: 0.375em;
    }

    .by-current > legend {
      grid-column: 2;
    }

    .by-wish > legend {
      grid-column: 3;
    }
  }

  @container (min-width: 60em) {
    .work {
      grid-template-columns: minmax(0, 1fr) 22em;
      gap: 3em;
    }

    .difference {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }

  @media (forced-colors: active) {
    .pick:has(:checked) label {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }

    .rung[data-mark] .number {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .rung[data-mark='wish'] .number {
      background: Canvas;
      color: CanvasText;
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }
  }

  @media print {
    .note,
    .extras,
    .pick:not(:has(:checked)) {
      display: none;
    }
  }
`;
