import {css} from 'lit';

/** Filters. From 52 em on there is room for them beside the list; below that they stand behind a button. */
export const facetStyles = css`
  .filter-panel,
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
  }

  .filters:not([data-open]) {
    display: none;
  }

  .facet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .facet-label,
  .facet-fold > summary {
    padding: 0;
    font-weight: 600;
  }

  .facet-label,
  .facet p {
    margin-block-end: 0.25em;
  }

  .facet-fold > summary {
    padding-block: 0.625em;
  }

  .facet-chosen {
    margin-inline-start: 0.5em;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    background: var(--_chosen);
    color: var(--_ink);
    font-size: 0.8125em;
    font-weight: 400;
    white-space: nowrap;
  }

  .facet-value {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding: 0.25em 0.5em;
    border-radius: var(--_corner);
    line-height: 1.25;
    cursor: pointer;
  }

  .facet-value .small {
    display: block;
  }

  .facet-value:hover {
    background: var(--_raised);
  }

  .facet-value:has(:checked) {
    background: var(--_chosen);
  }

  .facet-value.quiet {
    color: var(--_muted);
  }

  .facet-count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .chosen-filters,
  .chosen-filters ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
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

  /* Always in sight while the filters are open; what has the focus stays above it. */
  .filters > .filter-toggle {
    position: sticky;
    inset-block-end: 0.5em;
  }

  .filters :is(input, select, summary) {
    scroll-margin-block-end: 5em;
  }

  @container (min-width: 52em) {
    .filter-toggle {
      display: none;
    }

    .filters:not([data-open]) {
      display: grid;
    }

    .facet-value {
      min-block-size: 2.25em;
    }
  }

  @media print {
    .filter-panel,
    .chosen-filters button.quiet,
    .chip span {
      display: none;
    }
  }
`;
