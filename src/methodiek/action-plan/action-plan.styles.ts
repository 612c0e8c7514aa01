import {css} from 'lit';

/** From 56 em on a part's question and help stand beside what is filled in; below that above it. */
export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  header,
  .part-head {
    display: grid;
    gap: 0.25em;
  }

  .title {
    font-size: 1.728em;
  }

  .part-title {
    font-size: 1.2em;
  }

  .frame-title {
    display: flex;
    gap: 0.5em;
    font-size: 1em;
  }

  .number {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block-start: -0.125em;
    border: 1px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .part-head:focus {
    outline-offset: 0.25em;
  }

  .progress {
    display: grid;
    gap: 0.5em;
  }

  .progress ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }

  .step {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 1.5em;
    background: var(--_surface);
    cursor: pointer;
  }

  .step:hover {
    border-color: var(--_edge);
    background: var(--_raised);
  }

  .step[data-filled] {
    border-color: var(--_accent);
    background: var(--_chosen);
  }

  .dot {
    display: grid;
    place-items: center;
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 0.125em solid var(--_edge);
    border-radius: 50%;
  }

  .step[data-filled] .dot {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .step[data-filled] .dot::before {
    content: '';
    inline-size: 0.25em;
    block-size: 0.5em;
    margin-block-end: 0.125em;
    border: solid var(--_surface);
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg);
  }

  .part,
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .part {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .part.note {
    padding-block-start: 0.5em;
  }

  .frame + .frame {
    padding-block-start: 1.5em;
    border-block-start: 1px dashed var(--_line);
  }

  .ask {
    font-size: 1.1em;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    gap: 0.75em;
  }

  .fields > * {
    inline-size: 100%;
  }

  .fields > .button,
  .fields > .tick {
    inline-size: auto;
  }

  .lines {
    display: grid;
    gap: 1em;
    list-style: none;
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .line-title {
    font-weight: 600;
  }

  .line-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .changed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    max-inline-size: none;
    padding: 0.25em 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_chosen);
  }

  .add {
    margin-inline-start: -0.5em;
  }

  textarea {
    field-sizing: content;
    min-block-size: 4.25em;
  }

  .field {
    display: grid;
    align-content: start;
    gap: 0.25em;
  }

  .action,
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1em;
  }

  .action legend {
    padding: 0;
    margin-block-end: 0.25em;
  }

  .hint {
    max-inline-size: none;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_edge);
    background: var(--_raised);
  }

  .offers {
    display: grid;
    gap: 0.5em;
    margin-block-end: 0.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_corner);
    background: var(--_chosen);
  }

  .offers ul {
    display: grid;
    list-style: none;
  }

  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .offer > div {
    flex: 1 1 16em;
  }

  .take-all {
    justify-self: start;
  }

  .help,
  .more {
    align-self: start;
  }

  .help > summary,
  .more > summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
  }

  /* A flex box has no marker of its own. */
  .help > summary::before,
  .more > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(-45deg);
  }

  .help[open] > summary::before,
  .more[open] > summary::before {
    transform: rotate(45deg);
  }

  .help-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.25em 0 0.75em 1em;
    font-size: 0.9375em;
  }

  .help-block {
    display: grid;
    gap: 0.25em;
  }

  .help-text ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
  }

  .help-text .more {
    display: grid;
  }

  .help-text .more[open] > .help-block {
    padding-block-end: 0.75em;
  }

  @container (min-width: 34em) {
    .action {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      align-items: end;
    }

    .action .what {
      grid-column: 1 / -1;
    }

    .pair {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }

  @container (min-width: 56em) {
    .part,
    .frame {
      grid-template-columns: 18em minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: 0.5em 2.5em;
    }

    .part > .fields,
    .frame > .fields {
      grid-area: 1 / 2 / span 2;
    }

    .part:has(> .fields > .frame) {
      grid-template-rows: auto;
      row-gap: 1.25em;
    }

    .part:has(> .fields > .frame) > .fields {
      grid-area: auto / 1 / auto / -1;
      gap: 1.5em;
    }

    .part.note {
      padding-inline-start: 20.5em;
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .step[data-filled] {
      border-color: Highlight;
    }

    .step[data-filled] .dot {
      border-color: Highlight;
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  /* What someone takes home is printed from the bar; this is the page as it stands. */
  @media print {
    .progress,
    .add,
    .line-foot,
    .help,
    .offers {
      display: none;
    }

    .line {
      break-inside: avoid;
    }

    .part-head {
      break-after: avoid;
    }
  }
`;
