/** The look that all drawings share: strokes, corners, labels. An element puts it among its styles. */
import {css} from 'lit';

/** Size of labels, as part of the font size around the drawing: what `fontOf(element, LABEL_SCALE)` measures. */
export const LABEL_SCALE = 0.875;

export const drawingStyles = css`
  .drawing {
    --_series-1: var(--_accent);
    --_series-2: var(--_ink);
    --_paper: var(--_surface);

    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .drawing .label {
    fill: var(--_ink);
    font-size: ${LABEL_SCALE}em;
    font-variant-numeric: tabular-nums;
  }

  .drawing .numbers .label {
    font-weight: 600;
  }

  .drawing .line {
    stroke: var(--_edge);
    stroke-width: 1.5;
  }

  .drawing .box {
    fill: var(--_raised);
    stroke: var(--_edge);
    stroke-width: 1.5;
    rx: var(--_corner);
  }

  .drawing .track {
    stroke: var(--_line);
    stroke-width: 6;
  }

  .drawing .stop {
    fill: var(--_edge);
  }

  .drawing .series-1 {
    --_series: var(--_series-1);
  }

  .drawing .series-2 {
    --_series: var(--_series-2);
  }

  .drawing .joint {
    stroke: var(--_series);
    stroke-width: 2;
  }

  .drawing .joint.series-2 {
    stroke-dasharray: 5 4;
  }

  .drawing .mark {
    fill: var(--_series);
    stroke: var(--_series);
    stroke-width: 2;
  }

  .drawing .ring,
  .drawing .square {
    fill: var(--_paper);
  }

  .drawing .around {
    fill: var(--_paper);
    stroke: var(--_series);
    stroke-width: 1.5;
  }

  .drawing .inside .mark {
    stroke-width: 1.5;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.875em;
    list-style: none;
  }

  .legend li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    break-inside: avoid;
  }

  .legend .drawing {
    flex: none;
    align-self: center;
  }

  .legend-number {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .drawing {
      --_ink: CanvasText;
      --_edge: CanvasText;
      --_line: CanvasText;
      --_raised: Canvas;
      --_series-1: CanvasText;
      --_series-2: CanvasText;
      --_paper: Canvas;

      forced-color-adjust: none;
    }

    .drawing .track {
      stroke-width: 1;
    }
  }

  @media print {
    .drawing {
      --_line: #bbb;

      break-inside: avoid;
    }
  }
`;
