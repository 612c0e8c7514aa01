import {css} from 'lit';

/** A ladder with two stiles; its rungs lie equally far apart where there is room beside them. */
export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  header {
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

  .rungs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: 1fr;
    list-style: none;
  }

  .rung {
    --_rail: 4em;

    position: relative;
    display: grid;
    grid-template-columns: var(--_rail) minmax(0, 1fr);
    gap: 1em;
    align-items: center;
    padding-block: 0.625em;
  }

  .rung:focus {
    outline-offset: -0.125em;
  }

  /* The stiles of the ladder, and the rung on which the number stands. */
  .rung::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_rail);
    border-inline: 0.1875em solid var(--_edge);
    background: linear-gradient(var(--_edge), var(--_edge)) center / 100% 0.1875em no-repeat;
  }

  .rung:first-child::before {
    border-start-start-radius: 0.1875em;
    border-start-end-radius: 0.1875em;
  }

  .number {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 1em;
    margin-block: auto;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 0.125em solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .rung-text {
    grid-column: 2;
    display: grid;
    gap: 0.125em;
  }

  .rung-title {
    font-weight: 600;
    line-height: 1.25;
  }

  .rung-text .small {
    line-height: 1.375;
  }

  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
  }

  .remarks {
    display: grid;
    gap: 0.5em;
  }

  .wish-counts {
    font-weight: 600;
  }

  .about > div {
    display: grid;
    gap: 0.5em;
    padding-block: 0.5em;
  }

  .notes {
    padding-inline-start: 1.25em;
  }

  summary {
    display: flow-root list-item;
    list-style-position: inside;
    min-block-size: 2.75em;
    padding-block: 0.625em;
  }

  @container (min-width: 52em) {
    .rungs {
      max-inline-size: 46em;
    }
  }

  @media (forced-colors: active) {
    .rung::before {
      background: linear-gradient(CanvasText, CanvasText) center / 100% 0.1875em no-repeat;
    }
  }

  @media print {
    .rung {
      break-inside: avoid;
    }

    .about::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
