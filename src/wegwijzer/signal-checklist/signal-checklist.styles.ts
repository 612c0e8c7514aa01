import {css} from 'lit';

/** One column on a phone; from 52 em the fields stand beside each other, and the summary has two columns. */
export const styles = css`
  .choosing,
  .finding-signals,
  .noticed,
  .next,
  .group,
  .row,
  .nothing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
  }

  .choosing,
  .summary {
    gap: 1.25em;
  }

  .choosing:focus-visible,
  [data-summary]:focus-visible {
    outline-offset: 0.25em;
  }

  .nothing {
    justify-items: start;
  }

  .chosen-here {
    display: block;
    color: var(--_ink);
    font-weight: 600;
  }

  .group {
    gap: 0.25em;
    padding-block: 0.25em 1.25em;
  }

  .rows {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    align-items: start;
    gap: 0 2.5em;
    list-style: none;
  }

  .circumstances .rows {
    color: var(--_ink);
  }

  .row {
    gap: 0.25em;
    padding-block: 0.25em 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .circumstances .row {
    border-block-start: 0;
  }

  .row[data-chosen] {
    padding-inline: 0.75em;
    margin-inline: -0.75em;
    border-radius: var(--_corner);
    background: var(--_chosen);
  }

  .pick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    font-weight: 600;
    cursor: pointer;
  }

  .pick .mark {
    display: inline-block;
    margin-block: 0.125em 0.375em;
  }

  .about,
  .call,
  .seen {
    margin-inline-start: 2em;
  }

  /* Under the name: the box and its gap, in this smaller size. */
  .about {
    margin-block-start: -0.375em;
    margin-inline-start: 2.286em;
  }

  .examples::first-letter {
    text-transform: uppercase;
  }

  .call {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_urgent);
    background: var(--_urgent-soft);
    color: var(--_urgent-ink);
  }

  .call ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    list-style: none;
  }

  .call a {
    display: inline-block;
    min-block-size: 1.75em;
    color: inherit;
    font-weight: 700;
    white-space: nowrap;
  }

  .seen {
    display: grid;
    gap: 0 0.75em;
    margin-block: 0.5em 0.25em;
  }

  .row input,
  .row textarea,
  .sections summary {
    /* Below: the bar at its tallest, with two lines of names above its button. */
    scroll-margin-block: 1em 8em;
  }

  .sections.inner {
    padding-inline-start: 1em;
  }

  /* Always in sight while someone chooses. */
  .chosen-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    margin-inline: -1em;
    padding: 0.625em 1em;
    border-block: 1px solid var(--_line);
    background: var(--_surface);
  }

  .chosen-names {
    flex: 1 1 12em;
    display: -webkit-box;
    max-inline-size: none;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .urgent-text {
    color: var(--_urgent);
  }

  .next {
    gap: 0.75em;
  }

  .summary {
    padding-block-start: 0.5em;
  }

  [data-summary] .part-title {
    font-size: 1.44em;
  }

  .summary > [data-summary] {
    scroll-margin-block-start: 1em;
  }

  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .noticed-part,
  .noticed-signals {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .noticed-part .label {
    font-size: 1em;
    color: var(--_muted);
  }

  .circumstances .noticed-part + .noticed-part {
    margin-block-start: 0.5em;
  }

  .noticed-signals {
    gap: 0;
    list-style: none;
    color: var(--_ink);
  }

  .noticed-signals li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .noticed-name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    font-weight: 600;
  }

  .noticed-name .button {
    min-block-size: 1.75em;
    margin-inline-start: auto;
    padding: 0;
    border: 0;
  }

  .seen-text {
    white-space: pre-line;
  }

  .help-lines a {
    display: inline-block;
    min-block-size: 1.75em;
    font-weight: 600;
    white-space: nowrap;
  }

  .help-lines .small {
    display: block;
  }

  .to-work-bar {
    justify-self: start;
  }

  @container (min-width: 52em) {
    .finding-signals {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 2.5em;
    }

    .finding-signals .filter-panel {
      grid-column: 1 / -1;
    }

    .finding-signals .filters {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 2.5em;
    }

    .chosen-bar {
      margin-inline: -1.5em;
      padding-inline: 1.5em;
    }

    .outcome {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.25em 2.5em;
    }
  }

  @media (forced-colors: active) {
    .row[data-chosen],
    .call {
      outline: 0.125em solid Highlight;
    }
  }

  @media print {
    .chosen-bar,
    .finding-signals,
    .to-work-bar,
    .noticed-name .button {
      display: none;
    }

    /* On paper stands what was chosen, not what there was to choose from. */
    .choosing:has(~ .summary .outcome),
    .call-now:has(~ .summary .act-now) {
      display: none;
    }

    .call {
      border: 1px solid;
      border-inline-start-width: 0.25em;
      background: none;
    }

    .row,
    .noticed-signals li {
      break-inside: avoid;
    }
  }
`;
