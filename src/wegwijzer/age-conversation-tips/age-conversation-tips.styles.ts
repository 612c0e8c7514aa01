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

  .tip-title,
  .judgement-title {
    font-size: 1em;
  }

  legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .segments {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.25em;
  }

  .segment {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
    text-align: center;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
    cursor: pointer;
  }

  .segment:hover {
    background: var(--_chosen);
  }

  .segment:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 700;
  }

  .segment:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  /* The whole segment is the radio, so that it can be tapped, and found by touch with a screen reader. */
  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
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

  .columns,
  .tips,
  .tip,
  .judgement,
  .kinds,
  .kinds > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .columns {
    gap: 1.5em;
  }

  .tips {
    gap: 1em;
  }

  .tip,
  .kinds > li {
    gap: 0.25em;
  }

  .judgement {
    gap: 0.5em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .judgement.use {
    border-color: var(--_accent);
    background: var(--_chosen);
  }

  .judgement.avoid {
    border-style: dashed;
    border-color: var(--_edge);
  }

  .judgement-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 700;
  }

  .sign {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .kinds {
    gap: 0.75em;
    list-style: none;
  }

  .band-name {
    inline-size: fit-content;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_accent);
    border-radius: var(--_corner);
    font-weight: 700;
  }

  .examples {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.125em solid var(--_edge);
    list-style: none;
  }

  .example-label {
    display: inline-block;
    padding-inline: 0.375em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
    font-size: 0.875em;
  }

  .points {
    padding-inline-start: 1.25em;
  }

  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_edge);
  }

  .more > summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    font-weight: 600;
  }

  /* A flex box has no marker of its own. */
  .more > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(-45deg);
  }

  .more[open] > summary::before {
    transform: rotate(45deg);
  }

  .part > .more + .more {
    margin-block-start: -0.75em;
  }

  .more > .tips {
    padding: 0.25em 0 0.75em 1em;
  }

  .drawing .talk {
    fill: var(--_accent);
  }

  .drawing .turn {
    fill: color-mix(in srgb, var(--_accent) 35%, var(--_surface));
  }

  @container (min-width: 40em) {
    .segments {
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

    .kinds {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: 1em 2em;
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

  @media (forced-colors: active) {
    .segment:has(:checked) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .segment:has(:checked:focus-visible) {
      outline-color: CanvasText;
    }

    .drawing .talk {
      fill: CanvasText;
    }

    .drawing .turn {
      fill: GrayText;
    }
  }

  @media print {
    .picker,
    .toolbar,
    .plain {
      display: none;
    }

    .tip,
    .kinds > li {
      break-inside: avoid;
    }

    .part-title,
    .topic-title,
    .tip-title,
    .judgement-title {
      break-after: avoid;
    }
  }
`;
