import {css} from 'lit';

export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .ask {
    display: grid;
    gap: 0.25em;
    max-inline-size: 42em;
  }

  .ask label {
    font-weight: 600;
  }

  .ask input {
    font-size: 1.0625em;
    min-block-size: 3em;
  }

  .status {
    font-weight: 600;
  }

  .status:empty {
    display: none;
  }

  .nearest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  .results {
    display: grid;
    gap: 2em;
  }

  .found-in {
    display: grid;
    gap: 1em;
  }

  .guide-name {
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--_line);
    font-size: 1.2em;
  }

  .kind {
    display: grid;
    gap: 0.5em;
  }

  .kind-name {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .found-in ul {
    display: grid;
    gap: 0.875em;
    list-style: none;
  }

  .hit {
    display: grid;
    gap: 0.125em;
  }

  .hit-title a {
    display: inline-block;
    min-block-size: 1.75em;
    font-weight: 600;
  }

  .hit-text,
  .hit-title {
    max-inline-size: 68ch;
  }

  mark {
    padding-inline: 0.0625em;
    background: color-mix(in srgb, var(--_accent) 16%, var(--_surface));
    /* Also in a link: an accent of a theme may be too pale for a tint of itself. */
    color: var(--_ink);
  }

  @container (min-width: 48em) {
    .kind {
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 1.5em;
    }

    .kind-name {
      padding-block-start: 0.25em;
    }

    .local ul {
      padding-inline-start: 12.5em;
    }
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }

  @media print {
    /* What tells how to ask. */
    header p,
    .ask p,
    .more {
      display: none;
    }

    .hit {
      break-inside: avoid;
    }

    mark {
      background: none;
      text-decoration: underline;
    }
  }
`;
