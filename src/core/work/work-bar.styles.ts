import {css} from 'lit';

export const workBarStyles = css`
  .work-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding-block: 0.5em;
    border-block: 1px solid var(--_line);
  }

  .work-status {
    color: var(--_muted);
  }

  .work-actions {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-inline-start: auto;
  }

  .work-more summary {
    list-style: none;
  }

  .work-more summary::-webkit-details-marker {
    display: none;
  }

  .work-more summary::after {
    content: '▾' / '';
  }

  .work-more ul {
    position: absolute;
    inset-inline-end: 0;
    z-index: 2;
    display: grid;
    min-inline-size: min(18em, 100%);
    padding: 0.25em;
    margin-block-start: 0.25em;
    list-style: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 15%);
  }

  .work-more .button {
    justify-content: start;
    inline-size: 100%;
  }

  .work-more label:focus-within {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  .work-hidden {
    display: grid;
    place-items: center;
    min-block-size: 12em;
    background: var(--_raised);
  }

  dialog {
    inline-size: min(34em, calc(100% - 2em));
    padding: 1.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 15%);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  dialog form,
  dialog fieldset {
    display: grid;
    gap: 0.75em;
  }

  dialog fieldset {
    gap: 0;
  }

  dialog legend {
    font-weight: 600;
  }

  dialog .question {
    font-size: 1.2em;
    line-height: 1.25;
  }

  .finding {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_urgent);
    background: var(--_urgent-soft);
    color: var(--_urgent-ink);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  .compare > div {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1.5em;
    padding-block: 0.75em;
  }

  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  .segments legend {
    font-size: 0.875em;
  }

  .segments label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
  }

  .compare .date {
    display: grid;
    gap: 0.25em;
    inline-size: 12em;
  }

  @media print {
    .work-bar,
    .compare {
      display: none;
    }
  }
`;
