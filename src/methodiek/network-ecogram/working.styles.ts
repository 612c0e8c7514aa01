import {css} from 'lit';

/** Where an ecogram is drawn: from 64 em on the drawing stands beside the list and stays in sight. */
export const workingStyles = css`
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }

  .seen,
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
  }

  .said {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 1.5em 2.5em;
  }

  .help {
    display: grid;
  }

  .picture,
  .pictures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin: 0;
  }

  figcaption {
    font-weight: 600;
  }

  .people {
    list-style: none;
  }

  .people > li {
    border-block-end: 1px solid var(--_line);
  }

  .people > li:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .person > summary {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    align-items: baseline;
    gap: 0 0.75em;
    padding-inline-end: 0.5em;
    color: var(--_ink);
  }

  .person > summary:hover {
    background: var(--_raised);
  }

  .person[open] > summary {
    background: var(--_chosen);
  }

  /* A grid has no marker of its own. */
  .person > summary::before {
    content: '';
    flex: none;
    align-self: center;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.25em;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(-45deg);
  }

  .person[open] > summary::before {
    transform: rotate(45deg);
  }

  .place {
    min-inline-size: 1.25em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .who {
    font-weight: 600;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 0.75em 0 1em;
  }

  .fields legend,
  .field > span {
    padding: 0;
    margin-block-end: 0.25em;
  }

  .fields legend:not(.small) {
    font-weight: 600;
  }

  .fields fieldset > p {
    margin-block-end: 0.5em;
  }

  .fields .segments {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.5em;
  }

  .supports {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em;
  }

  .pick {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    line-height: 1.25;
    hyphens: manual;
    cursor: pointer;
  }

  .pick:hover {
    background: var(--_raised);
  }

  .pick:has(:checked) {
    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .pick:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .pick input:focus-visible {
    outline: none;
  }

  .pick > span {
    min-inline-size: 0;
  }

  .who-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .field {
    display: grid;
  }

  .remove {
    justify-self: start;
    padding-inline: 0;
  }

  .add {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
    padding: 0.75em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .add label {
    display: grid;
    gap: 0.25em;
    flex: 1 1 12em;
  }

  .add select,
  .fields select {
    cursor: pointer;
  }

  .add .button:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .others ul {
    list-style: none;
  }

  .others li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
  }

  @container (max-width: 26em) {
    .supports,
    .fields .segments {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (min-width: 64em) {
    .work {
      grid-template: 'list seen' auto 'said said' auto / minmax(0, 1fr) 38em;
      gap: 2em 3em;
    }

    .list {
      grid-area: list;
    }

    .seen {
      grid-area: seen;
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }

    .said {
      grid-area: said;
    }
  }

  @media (forced-colors: active) {
    .pick:has(:checked) {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }

    .add {
      border: 1px solid;
    }
  }

  /* What is private stays off paper unless it is ticked, also when the page itself is printed. */
  @media print {
    .add,
    .help,
    .fields,
    .flags,
    .drawing .expecting,
    .drawing .deceased,
    .drawing .strain {
      display: none;
    }

    .person > summary::before {
      display: none;
    }

    .people > li {
      break-inside: avoid;
    }
  }
`;
