import {css} from 'lit';

/** Styles of what stands inside a topic: tips, kinds of questions, sentences to say, talk time. */
export const tipStyles = css`
  .tip-title,
  .judgement-title {
    font-size: 1em;
  }

  .tips,
  .tip,
  .judgement,
  .kinds,
  .kinds > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .tips {
    gap: 1em;
  }

  .tip,
  .kinds > li {
    gap: 0.25em;
  }

  .judgement {
    gap: 0.5em;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .judgement.use {
    border-color: var(--_accent);
    background: var(--_chosen);
  }

  .judgement.avoid {
    border-style: dashed;
    border-color: var(--_edge);
  }

  .judgement-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 700;
  }

  .sign {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .kinds {
    gap: 0.75em;
    list-style: none;
  }

  .band-name {
    inline-size: fit-content;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_accent);
    border-radius: var(--_corner);
    font-weight: 700;
  }

  .examples {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.125em solid var(--_edge);
    list-style: none;
  }

  .example-label {
    display: inline-block;
    padding-inline: 0.375em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
    font-size: 0.875em;
  }

  .points {
    padding-inline-start: 1.25em;
  }

  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_edge);
  }

  .more > summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    font-weight: 600;
  }

  /* A flex box has no marker of its own. */
  .more > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(-45deg);
  }

  .more[open] > summary::before {
    transform: rotate(45deg);
  }

  .part > .more + .more {
    margin-block-start: -0.75em;
  }

  .more > .tips {
    padding: 0.25em 0 0.75em 1em;
  }

  .drawing .talk {
    fill: var(--_accent);
  }

  .drawing .turn {
    fill: color-mix(in srgb, var(--_accent) 35%, var(--_surface));
  }

  @container (min-width: 44em) {
    .kinds {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14.5em), 1fr));
      gap: 1em 2em;
    }
  }

  @media (forced-colors: active) {
    .drawing .talk {
      fill: CanvasText;
    }

    .drawing .turn {
      fill: GrayText;
    }
  }

  @media print {
    .tip,
    .kinds > li {
      break-inside: avoid;
    }

    .tip-title,
    .judgement-title {
      break-after: avoid;
    }
  }
`;
