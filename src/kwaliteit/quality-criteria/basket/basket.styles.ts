import {css} from 'lit';

/** The basket: what is taken, and what is done with it. From 52 em on the controls stand beside the text. */
export const basketStyles = css`
  .basket,
  .use,
  .offered {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  .use,
  .offered {
    gap: 0.5em;
  }

  .advice {
    display: grid;
    gap: 0.75em;
  }

  .advice:empty {
    display: none;
  }

  .friendly {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_chosen);
  }

  .basket-items,
  .offered-list {
    list-style: none;
  }

  .basket-item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 2em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .basket-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.375em;
  }

  .basket-text .caution {
    justify-self: start;
  }

  .basket-text details > :not(summary) {
    margin-block: 0.5em;
  }

  .basket-controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: start;
    align-items: end;
    gap: 0.5em;
  }

  .basket-controls label {
    display: grid;
    gap: 0.125em;
    max-inline-size: none;
  }

  .basket-order {
    display: flex;
    grid-column: 2;
    justify-content: end;
    gap: 0.5em;
  }

  .basket-order .button {
    inline-size: 2.75em;
    padding: 0;
  }

  .basket-order .button:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .offered-list {
    list-style: none;
  }

  .basket-item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 2em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .basket-text,
  .basket-controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.375em;
  }

  .basket-text .caution {
    justify-self: start;
  }

  .basket-controls {
    gap: 0.5em;
  }

  .basket-controls label {
    display: grid;
    gap: 0.125em;
    max-inline-size: none;
  }

  .basket-order {
    display: flex;
    gap: 0.5em;
  }

  .basket-order .button:not(.quiet) {
    inline-size: 2.75em;
    padding: 0;
  }

  .basket-order .button:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .offered-list {
    display: grid;
    gap: 1em;
  }

  .options legend {
    padding: 0;
    font-weight: 600;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  @container (min-width: 52em) {
    .basket-item {
      grid-template-columns: minmax(0, 1fr) 22em;
    }
  }
`;
