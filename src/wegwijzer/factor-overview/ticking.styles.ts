import {css} from 'lit';

/** Styles of the overview where it is filled in. From 62 em the summary stands beside the lists and stays in sight. */
export const tickingStyles = css`
  .work,
  .filling,
  .own,
  .own-fields,
  .summary-page,
  .said,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .work,
  .filling {
    gap: 1.5em;
  }

  .factor {
    gap: 0;
    padding: 0.25em 0.75em 0.625em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .factor.ticked {
    border-color: var(--_accent);
    background: var(--_chosen);
  }

  .factor .tick {
    align-items: start;
    padding-block: 0.625em 0.25em;
    line-height: 1.25;
  }

  /* Under the name: the box and its gap. */
  .factor .about,
  .factor .note {
    padding-inline-start: 2em;
  }

  .factor .about {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .factor .about:not(:has(*)) {
    display: none;
  }

  .factor:has(.about:not(:has(*))) {
    padding-block-end: 0.25em;
  }

  .factor .about .small {
    font-size: 0.9375em;
  }

  .factor .note {
    margin-block-start: 0.375em;
  }

  .field {
    gap: 0.25em;
  }

  .to-summary {
    justify-self: start;
  }

  .own,
  .summary-page {
    gap: 0.75em;
  }

  .own {
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .own-fields {
    gap: 0.75em 2em;
  }

  .summary-page {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .said {
    gap: 0.375em;
    overflow-wrap: anywhere;
  }

  .own-words {
    white-space: pre-line;
  }

  .said + .said {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .summary .cautions {
    padding: 0;
    background: none;
  }

  .summary .cautions ul {
    grid-template-columns: minmax(0, 1fr);
  }

  .summary-title:focus {
    outline-offset: 0.25em;
  }

  @container (min-width: 44em) {
    .own-fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 62em) {
    .work {
      grid-template-columns: minmax(0, 1fr) 19em;
      gap: 2em;
    }

    .to-summary {
      display: none;
    }

    .summary-page {
      position: sticky;
      inset-block-start: 1em;
    }
  }

  @media (forced-colors: active) {
    .factor.ticked {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
    }
  }

  @media print {
    .own,
    .to-summary,
    .note:not([open]) {
      display: none;
    }

    .work,
    .filling {
      display: block;
    }

    .summary .cautions {
      border: 0;
    }

    .said {
      break-inside: avoid;
    }
  }
`;
