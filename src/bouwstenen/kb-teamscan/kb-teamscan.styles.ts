import {css} from 'lit';

/** The page of the scan: head, steps, choosing domains, answer sheets, and the signs of the answers. */
export const styles = css`
  .guide,
  .stage,
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .stage:focus {
    outline: none;
  }

  header {
    display: grid;
    gap: 0.25em;
  }

  .title {
    font-size: 1.728em;
  }

  .part-title {
    font-size: 1.44em;
  }

  .part-title + p {
    margin-block-start: -0.75em;
  }

  .section-title {
    font-size: 1.2em;
    overflow-wrap: anywhere;
  }

  .small-title {
    font-size: 1em;
    font-weight: 600;
  }

  .on {
    justify-self: start;
  }

  .steps ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0.5em;
    list-style: none;
  }

  .step-button,
  .part-button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_surface);
    color: var(--_ink);
    text-align: start;
    cursor: pointer;
  }

  .step-button {
    inline-size: 100%;
    border-width: 0 0 0.1875em;
    border-radius: 0;
    padding-inline: 0;
    font-size: 0.875em;
    font-weight: 600;
  }

  .step-button:hover,
  .part-button:hover {
    background: var(--_raised);
  }

  .step-button[aria-current] {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .step-number {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .step-button[aria-current] .step-number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.75em;
    list-style: none;
  }

  .choice label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    block-size: 100%;
    min-block-size: 4em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    cursor: pointer;
  }

  .choice span {
    display: grid;
    font-weight: 600;
    line-height: 1.35;
  }

  .choice .small {
    font-weight: 400;
  }

  .choice label:hover {
    border-color: var(--_edge);
    background: var(--_raised);
  }

  .choice label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_chosen);
  }

  .button.all {
    justify-self: start;
    margin-block-start: -0.75em;
    padding-inline: 0;
  }

  .before {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 1.25em 2em;
    padding: 1em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .before ul {
    padding-inline-start: 1.25em;
  }

  .sheets {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }

  .sheets-body {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 1.25em 2em;
    padding-block: 0.5em;
  }

  .sheets-member,
  .sheets-lead {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  .report {
    grid-column: 1 / -1;
  }

  .report ul {
    padding-inline-start: 1.25em;
  }

  .report .finding {
    font-weight: 600;
  }

  .notice {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_edge);
  }

  .agreed {
    justify-self: start;
  }

  .file:focus-within {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .no-mark,
  svg.fill-icon {
    display: inline-block;
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.1875em;
  }

  .web-number {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.5em;
    margin-inline-end: 0.125em;
    padding-inline: 0.25em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.4;
  }

  @container (min-width: 42em) {
    .step-button {
      font-size: 1em;
    }
  }

  @media (forced-colors: active) {
    .choice label:has(:checked),
    .step-button[aria-current],
    .part-button[aria-current] {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }
  }

  @media print {
    .steps,
    .sheets,
    .on,
    .all {
      display: none;
    }
  }
`;
