import {css} from 'lit';

/** On a phone the bands are two rows of four; from 40 em one row. Two bands stand beside each other from 44 em. */
export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  header {
    display: grid;
    gap: 0.75em;
  }

  .title {
    font-size: 1.44em;
  }

  .part-title {
    font-size: 1.44em;
  }

  .topic-title {
    font-size: 1.2em;
  }

  .segment-row {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }

  .unit {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .suspicion {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_urgent);
    border-radius: 0.125em;
    background: var(--_urgent-soft);
    color: var(--_urgent-ink);
    font-size: 0.9375em;
    hyphens: manual;
  }

  .suspicion p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }

  .suspicion a {
    color: inherit;
    font-weight: 700;
    white-space: nowrap;
  }

  .suspicion a,
  .plain {
    display: inline-block;
    min-block-size: 1.75em;
  }

  .plain {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .help:focus {
    outline-offset: 0.25em;
  }

  .toolbar {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75em;
    align-items: end;
  }

  .toolbar > .button,
  .toolbar > p {
    grid-column: 1 / -1;
  }

  .choice {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  .choice select {
    font-weight: 400;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .summary .column,
  dl {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }

  dl > div {
    display: grid;
    gap: 0.25em;
  }

  dt {
    display: flex;
    align-items: center;
    gap: 0.375em;
    font-weight: 600;
  }

  dd {
    display: grid;
    gap: 0.25em;
    margin: 0;
  }

  .topics {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2em;
  }

  .topic,
  .part {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .topic {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .part {
    padding-block-start: 1.25em;
    border-block-start: 0.125em solid var(--_line);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.5em;
  }

  @container (min-width: 40em) {
    .segment-row {
      grid-template-columns: repeat(8, minmax(0, 1fr));
    }

    .toolbar {
      grid-template-columns: minmax(0, 18em) minmax(0, 14em) auto;
      justify-content: start;
    }

    .toolbar > .button {
      grid-column: auto;
    }
  }

  @container (min-width: 44em) {
    .topics:has(> .topic > .columns > .column:only-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* All of the width for the questions, and for what would stand alone before them. */
    .topic:first-child:has(+ .topic .kinds),
    .topic:has(.kinds) {
      grid-column: 1 / -1;
    }

    dl > div {
      grid-template-columns: 11em minmax(0, 1fr);
    }

    dt {
      align-self: start;
    }

    .columns {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 2em;
    }

    .title {
      font-size: 1.728em;
    }
  }

  @container (min-width: 52em) {
    .unit {
      position: static;
      clip-path: none;
    }
  }

  @media print {
    .toolbar,
    .plain {
      display: none;
    }

    .part-title,
    .topic-title {
      break-after: avoid;
    }
  }
`;
