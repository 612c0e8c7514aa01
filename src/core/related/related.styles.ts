import {css} from 'lit';

/** A short list under a thin line, so that it is no part of the record itself. */
export const relatedStyles = css`
  .related-records {
    display: grid;
    gap: 0.25em;
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .related-title {
    font-size: 1em;
  }

  .related-records ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.75em 1.5em;
    list-style: none;
  }

  .related-records a {
    display: inline-block;
    min-block-size: 1.75em;
  }

  @media print {
    .related-records {
      display: none;
    }
  }
`;
