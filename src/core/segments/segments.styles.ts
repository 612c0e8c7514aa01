import {css} from 'lit';

/** Segments of a choice. On paper there is nothing to choose. */
export const segmentStyles = css`
  .picker legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .segment-row {
    display: grid;
    gap: 0.25em;
  }

  .segment {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.75em;
    padding: 0.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
    line-height: 1.25;
    text-align: center;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
    cursor: pointer;
  }

  .segment:hover {
    background: var(--_chosen);
  }

  .segment:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 700;
  }

  .segment:has(:focus-visible) {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }

  /* The whole segment is the radio, so that it can be tapped, and found by touch with a screen reader. */
  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .segment:has(:checked) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .segment:has(:checked:focus-visible) {
      outline-color: CanvasText;
    }
  }

  @media print {
    .picker {
      display: none;
    }
  }
`;
