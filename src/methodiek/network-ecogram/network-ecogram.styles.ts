import {css} from 'lit';

/** What stands beside an ecogram, and how its drawing looks on the page. */
export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  header,
  .prose {
    display: grid;
    gap: 0.25em;
  }

  header:focus {
    outline-offset: 0.25em;
  }

  .title {
    font-size: 1.728em;
  }

  .part-title {
    font-size: 1.2em;
  }

  .small-title {
    font-size: 1em;
  }

  .part,
  .asking,
  .other-way,
  .signs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
  }

  .columns > .part {
    gap: 0.25em;
  }

  details > .asking,
  details > .other-way,
  details > .signs {
    padding-block: 0.5em 1em;
  }

  .columns,
  .judgements {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1em 2em;
  }

  .judgements {
    gap: 0.75em;
  }

  .judgement {
    display: grid;
    align-content: start;
    gap: 0.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_corner);
    background: var(--_chosen);
  }

  .judgement.avoid {
    border-style: dashed;
    border-color: var(--_edge);
    background: none;
  }

  .points {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    max-inline-size: 68ch;
  }

  dl {
    display: grid;
    gap: 0.5em;
    margin: 0;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  summary {
    display: flow-root list-item;
    list-style-position: inside;
    min-block-size: 2.75em;
    padding-block: 0.625em;
  }

  .signs .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0.25em 1.5em;
  }

  .signs .legend li {
    align-items: center;
    min-block-size: 1.75em;
  }

  .letter {
    display: inline-grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    font-weight: 700;
  }

  .drawing .shape,
  .drawing .expecting {
    fill: var(--_surface);
    stroke: var(--_ink);
  }

  .drawing .divide {
    stroke: var(--_edge);
  }

  .drawing .ecogram {
    font-family: var(--_font);
  }

  .drawing .letters,
  .drawing .name {
    fill: var(--_ink);
    stroke: var(--_surface);
  }

  .drawing .key .name {
    stroke: none;
  }

  .drawing .bond path,
  .drawing .deceased {
    stroke: var(--_ink);
  }

  .drawing .bond.quiet path:first-child {
    stroke: var(--_edge);
  }

  .drawing .bond .point {
    fill: var(--_ink);
    stroke: none;
  }

  .drawing .orbit {
    stroke: var(--_line);
  }

  .drawing .resident circle {
    fill: var(--_accent);
  }

  .drawing .resident text {
    fill: var(--_surface);
    font-weight: 600;
  }

  .drawing .badge circle {
    fill: var(--_ink);
    stroke: var(--_surface);
  }

  .drawing .badge text {
    fill: var(--_surface);
  }

  @media (forced-colors: active) {
    .drawing {
      --_surface: Canvas;
      --_accent: CanvasText;
    }

    .judgement {
      border-width: 0.1875em;
    }
  }

  @media print {
    .judgement {
      break-inside: avoid;
    }
  }
`;
