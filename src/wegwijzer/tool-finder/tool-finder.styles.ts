import {css} from 'lit';

/** Filters above the list; from 52 em on beside it. */
export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  /* Stays in place for what it may have to say, but takes no room. */
  [aria-live]:empty + .finder {
    margin-block-start: -1.5em;
  }

  header {
    display: grid;
    gap: 0.25em;
  }

  .title {
    font-size: 1.728em;
  }

  .finder,
  .tools-search,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
  }

  .search {
    display: grid;
  }

  .status {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .status,
  [data-arrival] {
    scroll-margin-block-start: 1em;
  }

  .results .problem {
    margin: 0;
  }

  .tools {
    list-style: none;
  }

  .tool {
    display: grid;
    gap: 0.5em;
    /* Room for the focus ring, which is cut off at the edge of what is laid out apart. */
    padding: 1.25em 0.375em;
    border-block-start: 1px solid var(--_line);
    /* The browser lays a tool out when it comes near; until then it has about this height. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 24em;
  }

  .tool[hidden] {
    display: none;
  }

  .tool[data-asked] {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .tool-title .outside {
    display: grid;
    justify-items: start;
  }

  .tool-title .outside > a {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
    padding-block: 0.125em;
  }

  .points {
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .facts dt::after {
    content: ':';
  }

  .facts dd {
    margin: 0;
  }

  .places-title {
    color: var(--_muted);
  }

  .places {
    display: grid;
    gap: 0.5em;
    margin-block-start: -0.25em;
    list-style: none;
  }

  .places > li {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }

  .places strong {
    font-weight: 600;
  }

  .places .small {
    font-size: 1em;
  }

  .nothing,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .nothing {
    flex-direction: column;
    padding: 1em;
    border-inline-start: 0.25em solid var(--_edge);
    background: var(--_raised);
  }

  @container (min-width: 52em) {
    .finder {
      grid-template-columns: 17em minmax(0, 1fr);
      gap: 2.5em;
    }

    .tool {
      contain-intrinsic-block-size: auto 17em;
    }
  }

  @media print {
    .tools-search,
    .nothing {
      display: none;
    }

    .finder {
      display: block;
    }

    .tool {
      content-visibility: visible;
      padding-block: 0.75em;
      break-inside: avoid;
    }

    .tool a {
      text-decoration: none;
    }

    .tool-title .outside > a::after {
      content: attr(href);
      display: block;
      font-size: 0.6875em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
