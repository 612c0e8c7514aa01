import {css} from 'lit';

/** One criterion, the list with filters, the page of a framework, and comparing. */
export const readingStyles = css`
  .finder,
  .finder-search,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
  }

  .search {
    display: grid;
  }

  .criteria {
    list-style: none;
  }

  /* One criterion */
  .criterion {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 1em;
    align-items: start;
    /* Room for the focus ring, which is cut off at the edge of what is laid out apart. */
    padding: 1em 0.375em;
    overflow-wrap: anywhere;
    border-block-start: 1px solid var(--_line);
    /* The browser lays a criterion out when it comes near; until then it has about this height. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
  }

  .criterion[data-asked] {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .criterion-title {
    padding-block-start: 0.25em;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.25;
  }

  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .criterion-body {
    display: grid;
    grid-column: 1 / -1;
    gap: 0.5em;
  }

  .take {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.75em;
    white-space: nowrap;
    cursor: pointer;
  }

  .take:has(:checked) {
    font-weight: 600;
  }

  .marked {
    padding: 0;
    list-style: none;
  }

  .marked li {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
  }

  .point-mark {
    color: var(--_muted);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    list-style: none;
  }

  .tags li {
    padding: 0 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_muted);
  }

  .tags [data-mind] {
    border-color: var(--_edge);
    background: var(--_raised);
    color: var(--_ink);
    font-weight: 600;
  }

  .tags .theme {
    padding-inline: 0.25em;
    border-color: transparent;
  }

  .works-not,
  .remark {
    max-inline-size: 68ch;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_edge);
    background: var(--_raised);
  }

  .criterion details > :not(summary) {
    margin-block-start: 0.5em;
  }

  .aside {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }

  /* The list */
  .group + .group {
    margin-block-start: 2em;
  }

  .group-head {
    display: grid;
    gap: 0.125em;
    padding-block-end: 0.75em;
  }

  .group-head .caution {
    margin-block-start: 0.25em;
    justify-self: start;
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

  /* The page of a framework */
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }

  .page-head {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  .button.back {
    padding-inline: 0;
  }

  .page-title {
    font-size: 1.44em;
  }

  .page-head .lead {
    font-size: 1.1em;
  }

  .page-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block-start: 0.25em;
  }

  .page-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 3em;
  }

  .page-use,
  .page-facts {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  blockquote {
    max-inline-size: 66ch;
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid var(--_accent);
  }

  .question {
    display: grid;
    justify-items: start;
    gap: 0.375em;
  }

  .facts {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .facts dd {
    margin: 0;
  }

  .folds {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .folds .fold {
    border-block-end: 1px solid var(--_line);
  }

  .named {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  .page-criteria {
    display: grid;
    grid-template-columns: minmax(0, 54em);
    gap: 2.5em;
  }

  .element-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .element-title {
    padding-block-end: 0.25em;
    border-block-end: 0.1875em solid var(--_accent);
    font-size: 1.2em;
  }

  .document-heading {
    display: grid;
    gap: 0.25em;
    padding-block-start: 0.75em;
  }

  .document-title {
    font-size: 1em;
    color: var(--_muted);
  }

  .document-heading[data-depth='0'] .document-title {
    font-size: 1.1em;
    color: var(--_ink);
  }

  .explanation {
    display: grid;
    gap: 0.25em;
    max-inline-size: 68ch;
    padding: 0.75em 1em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  /* Comparing */
  .comparison {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .ways-to-compare {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .ways-to-compare legend {
    padding: 0;
    font-weight: 600;
  }

  .way {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 1em;
  }

  .choice {
    display: grid;
    align-content: start;
    max-inline-size: 22em;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2em;
  }

  .column,
  .across-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.375em;
  }

  .column-title {
    font-size: 1.1em;
  }

  .column-name {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .compared {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .compared > .part-title {
    padding-block-end: 0.25em;
    border-block-end: 0.1875em solid var(--_accent);
  }

  .compact {
    padding-block: 0.75em;
    contain-intrinsic-block-size: auto 7em;
  }

  .across .criterion:first-child,
  .columns .criterion:first-child {
    padding-block-start: 0.25em;
    border-block-start: 0;
  }

  .across {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 2em;
    padding-block: 0.75em;
  }

  .across .caution {
    justify-self: start;
  }

  .table {
    overflow-x: auto;
  }

  .table table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  .table caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }

  .table :is(th, td) {
    padding: 0.25em 1.5em 0.25em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }

  .table .count {
    padding-inline: 0.75em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .plain {
    min-inline-size: 1.75em;
    min-block-size: 1.75em;
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  @container (max-width: 30em) {
    .criterion {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (min-width: 52em) {
    .finder {
      grid-template-columns: 17em minmax(0, 1fr);
      gap: 2.5em;
    }

    .page-body {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }

    .columns[data-columns='2'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .columns[data-columns='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .across {
      grid-template-columns: 15em minmax(0, 1fr);
    }

    .across + .across {
      border-block-start: 1px solid var(--_line);
    }
  }

  @media print {
    .finder-search,
    .nothing,
    .take,
    .page-actions,
    .back,
    .ways-to-compare,
    .choices {
      display: none;
    }

    .finder {
      display: block;
    }

    .criterion {
      content-visibility: visible;
      padding-block: 0.5em;
      break-inside: avoid;
    }

    .page .criterion,
    .criterion-body {
      break-inside: auto;
    }

    .group-head,
    .document-heading,
    .element-title,
    .criterion-title {
      break-after: avoid;
    }
  }
`;
