import {css} from 'lit';

/** The frame, the field for what a buyer buys, and the overview: a table, under 46 em as cards. */
export const styles = css`
  .guide,
  .view {
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

  .view:focus-visible {
    outline-offset: 0.375em;
  }

  .view,
  [data-asked],
  .status {
    scroll-margin-block-start: 1em;
  }

  /* The four views */
  .views ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(0.625em, 3cqi, 1.5em);
    border-block-end: 1px solid var(--_line);
    list-style: none;
  }

  .view-link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    margin-block-end: -1px;
    padding: 0.25em 0;
    border: 0;
    border-block-end: 0.1875em solid transparent;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }

  .view-link:hover {
    border-color: var(--_line);
  }

  .view-link[aria-current] {
    border-color: var(--_accent);
    color: var(--_ink);
    font-weight: 600;
  }

  .badge {
    min-inline-size: 1.75em;
    padding: 0 0.5em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_surface);
    font-size: 0.8125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.75;
    text-align: center;
  }

  /* What a buyer buys */
  .purchase {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.5em;
    padding: 1em 1.25em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .purchase.beside {
    padding: 0;
    background: none;
  }

  .purchase-label {
    display: grid;
    inline-size: min(100%, 34em);
  }

  .field-label {
    font-weight: 600;
  }

  .purchase-label input {
    margin-block-start: 0.375em;
  }

  .found {
    inline-size: min(100%, 34em);
    max-block-size: 22em;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_surface);
    list-style: none;
  }

  .found li + li {
    border-block-start: 1px solid var(--_line);
  }

  .found-item {
    display: grid;
    gap: 0.125em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 0;
    background: none;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }

  .found-item:hover {
    background: var(--_chosen);
  }

  .found-item:focus-visible {
    outline-offset: -0.1875em;
  }

  .chosen-purchases {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }

  .chip {
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_accent);
    border-radius: 1.25em;
    background: var(--_chosen);
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }

  .chip:hover {
    background: var(--_surface);
    text-decoration: line-through;
  }

  .segment {
    display: grid;
    gap: 0.125em;
    padding-block: 0.5em;
  }

  .all-segments {
    inline-size: 100%;
  }

  .purchase-chosen {
    display: grid;
    gap: 0.5em;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2.5em;
    padding-block-start: 0.75em;
  }

  .fields legend {
    padding: 0 0 0.25em;
    font-weight: 600;
  }

  .segment-choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding-block: 0.375em;
    line-height: 1.25;
    cursor: pointer;
  }

  .segment-choice .small {
    display: block;
  }

  /* The overview */
  .overview-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    margin-block-end: 0.75em;
  }

  .status {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .sort-choice {
    display: grid;
    gap: 0.125em;
  }

  .frameworks,
  .frameworks tbody {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .frameworks thead {
    display: none;
  }

  .frameworks tbody tr {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: 0.125em 0;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .frameworks :is(td, th) {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .frameworks td {
    grid-column: 2;
    font-size: 0.875em;
  }

  .frameworks td:not(.cell-number)::before {
    content: attr(data-label) ': ';
    color: var(--_muted);
  }

  .frameworks .cell-number {
    grid-column: 1;
    color: var(--_muted);
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }

  .cell-framework > a {
    font-weight: 600;
    line-height: 1.25;
  }

  .cell-framework p {
    margin-block-start: 0.25em;
  }

  .restriction {
    display: block;
    font-size: 1em;
  }

  .caution {
    padding: 0.25em 0.75em;
    border-inline-start: 0.25em solid var(--_urgent);
    background: var(--_urgent-soft);
    color: var(--_urgent-ink);
  }

  .fold > summary {
    padding-block: 0.375em;
  }

  .fold > div {
    display: grid;
    gap: 1em;
    padding-block: 0.5em 1em;
  }

  .guidance,
  .introduction {
    display: grid;
    gap: 0.5em;
  }

  .guidance {
    gap: 1em;
  }

  .points {
    display: grid;
    gap: 0.25em;
    max-inline-size: 66ch;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .seen {
    display: inline-block;
    margin-inline-end: 0.75em;
  }

  @container (min-width: 46em) {
    .purchase:not(.beside) {
      grid-template-columns: minmax(0, 34em) minmax(0, 1fr);
      column-gap: 2.5em;
    }

    .purchase:not(.beside) > * {
      grid-column: 1;
    }

    .purchase:not(.beside) > .purchase-chosen {
      grid-row: 1 / span 3;
      grid-column: 2;
      align-self: start;
    }

    .purchase:not(.beside) > .all-segments {
      grid-column: 1 / -1;
    }

    .purchase:not(.beside) .fields {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .sort-choice {
      display: none;
    }

    .frameworks {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    .frameworks thead {
      display: table-header-group;
    }

    .frameworks tbody {
      display: table-row-group;
    }

    .frameworks tbody tr {
      display: table-row;
    }

    .frameworks :is(td, th) {
      padding: 0.875em 0.75em 0.875em 0;
      border-block-end: 1px solid var(--_line);
      font-size: 0.9375em;
    }

    .frameworks .cell-framework {
      font-size: 1em;
    }

    .frameworks td:not(.cell-number)::before {
      content: none;
    }

    .frameworks thead th[class] {
      padding-block: 0;
      border-block-end-color: var(--_edge);
      font-size: 0.875em;
    }

    .cell-number {
      inline-size: 3em;
    }

    .cell-framework {
      inline-size: 44%;
    }

    .cell-publisher {
      inline-size: 20%;
    }

    .frameworks :is(.cell-year, .cell-criteria) {
      font-variant-numeric: tabular-nums;
    }

    .frameworks .cell-criteria {
      padding-inline-end: 0;
      text-align: end;
    }
  }

  .sort {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .sort:hover {
    text-decoration: underline;
  }

  .sort-sign {
    inline-size: 1em;
    flex: none;
  }

  @media print {
    .views,
    .purchase,
    .sort-choice {
      display: none;
    }

    .frameworks tr {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }

    .view-link[aria-current] {
      border-color: Highlight;
    }
  }
`;
