import {css} from 'lit';

/**
 * Levels are one hue from light to dark with the number in it: more ink is more self-sufficiency, no traffic lights.
 * Under 56 em there is room for one domain at a time, with its levels below each other.
 */
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

  .title {
    font-size: 1.728em;
  }

  .part-title {
    font-size: 1.2em;
  }

  .domain .part-title {
    font-size: 1.1em;
  }

  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .pager {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.5em;
    margin-block: 0.75em;
  }

  .pager .button {
    inline-size: 2.75em;
    padding: 0;
    font-size: 1em;
  }

  .pager .button:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .level-names {
    display: none;
  }

  .domain {
    display: none;
    gap: 0.75em;
  }

  .domain[data-open] {
    display: grid;
  }

  .domain-title:focus {
    outline-offset: 0.25em;
  }

  .cells {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  .cell {
    position: relative;
    display: grid;
    align-content: start;
    gap: 0.5em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .level,
  .level-name {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
    line-height: 1.25;
    hyphens: manual;
  }

  .number,
  .level-name::before {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) var(--_depth, 8%), var(--_surface));
    color: var(--_number, var(--_ink));
    font-variant-numeric: tabular-nums;
  }

  [data-step='2'] {
    --_depth: 22%;
  }

  [data-step='3'] {
    --_depth: 38%;
  }

  [data-step='4'] {
    --_depth: 82%;
    --_number: var(--_surface);
  }

  [data-step='5'] {
    --_depth: 100%;
    --_number: var(--_surface);
  }

  @container (min-width: 56em) {
    .pager {
      display: none;
    }

    .level-names {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: grid;
      grid-template-columns: repeat(var(--_levels, 5), minmax(0, 1fr));
      gap: 0.75em;
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
      background: var(--_surface);
    }

    .level-name {
      padding-inline-start: 0.75em;
      font-size: 0.875em;
    }

    .level-name::before {
      content: attr(data-number);
    }

    .domain {
      display: grid;
      padding-block: 1.25em;
      border-block-end: 1px solid var(--_line);
    }

    .cells {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0.75em;
    }

    .reading > .level-names {
      padding-inline-start: 11.75em;
    }

    .reading > .domain {
      grid-template-columns: 11em minmax(0, 1fr);
    }

    .reading > .domain > :is(.related-records, [part='local']) {
      grid-column: 2;
    }

    .reading .cell {
      gap: 0;
      padding-block: 0;
      border: 0;
    }

    .reading .number {
      display: none;
    }

    .cell .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  /* On paper the levels stand below each other as a plain list: number, name, text. */
  @media print {
    .pager,
    .level-names {
      display: none;
    }

    .domain {
      display: grid;
      gap: 0.25em;
      padding-block: 0.75em;
      break-inside: avoid;
      font-size: 0.875em;
    }

    .cells {
      gap: 0.125em;
    }

    .cell {
      grid-template-columns: 15em 1fr;
      gap: 1em;
      padding: 0.125em 0;
      border: 0;
    }

    .cell .level {
      align-items: baseline;
    }

    .cell .number {
      inline-size: auto;
      block-size: auto;
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
