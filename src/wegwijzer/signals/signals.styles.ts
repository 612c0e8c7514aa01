import {css} from 'lit';

/** What the elements about signals share: titles, marks, lists, the search field, fold-outs. */
export const signalsStyles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  header {
    display: grid;
    gap: 0.5em;
  }

  .title {
    font-size: 1.44em;
  }

  .part-title {
    font-size: 1.2em;
  }

  .small-title {
    font-size: 1em;
  }

  .label {
    font-weight: 600;
  }

  section,
  .labelled,
  .circumstances {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }

  .labelled {
    gap: 0.25em;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .mark {
    padding: 0.125em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_raised);
    font-weight: 400;
    white-space: nowrap;
  }

  .mark.urgent {
    border-color: var(--_urgent);
    background: var(--_urgent-soft);
    color: var(--_urgent-ink);
  }

  .points {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    max-inline-size: 68ch;
  }

  /* Names are short: in one run of text they take a third of the room. */
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    padding: 0;
    list-style: none;
  }

  .people li:not(:last-child)::after {
    content: ',' / '';
  }

  .circumstances {
    padding: 0.75em 1em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_corner);
    color: var(--_muted);
  }

  .cautions {
    padding: 0.75em 1em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .cautions .part-title {
    font-size: 1em;
  }

  summary {
    display: flow-root list-item;
    list-style-position: inside;
    min-block-size: 2.75em;
    padding-block: 0.625em;
    font-weight: 600;
  }

  .choose-setting,
  .search label {
    display: grid;
    align-content: start;
    gap: 0.25em;
    max-inline-size: 34em;
    font-weight: 600;
  }

  .choose-setting select,
  .search input {
    font-weight: 400;
  }

  .call-now {
    border: 1px solid var(--_urgent);
    border-radius: var(--_corner);
  }

  .call-now > summary {
    padding-inline: 0.75em;
    color: var(--_urgent);
  }

  .call-now > summary span {
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .search {
    display: grid;
    gap: 0.25em;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }

  .found .button {
    padding-inline: 0;
    border: 0;
  }

  .sections > .section {
    border-block-start: 1px solid var(--_line);
  }

  .sections > .section:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .section > summary .part-title {
    display: inline;
    color: var(--_accent);
    font-size: 1.1em;
  }

  .section > summary .small {
    display: block;
    padding-inline-start: 1.25em;
    font-weight: 400;
  }

  @container (min-width: 52em) {
    .guide {
      gap: 1.5em;
      padding: 1.5em;
    }
  }

  @media (forced-colors: active) {
    .cautions {
      border: 1px solid;
    }
  }

  @media print {
    .search,
    .choose-setting {
      display: none;
    }

    .guide {
      padding: 0;
      border: 0;
    }

    .cautions,
    .circumstances {
      border: 1px solid;
      background: none;
      color: inherit;
      break-inside: avoid;
    }

    /* Paper cannot be opened. */
    .section::details-content,
    .call-now::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
