import {css} from 'lit';
import {LABEL_SCALE} from '../../core/drawing/styles.js';
import {NUMBER_SCALE, RING_SCALE} from './texts.js';

/** The look of the web. Goes among the styles of an element, after `drawingStyles`. */
export const webStyles = css`
  .web {
    inline-size: 100%;
    min-block-size: 15em;
  }

  .web .drawing {
    --_web-thread: color-mix(in srgb, var(--_ink) 20%, var(--_surface));
    --_web-field: color-mix(in srgb, var(--_accent) 4%, var(--_surface));
    --_web-open: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    --_web-ring: color-mix(in srgb, var(--_accent) 16%, var(--_surface));

    margin-inline: auto;
  }

  .web [data-web] {
    cursor: pointer;
  }

  .web .field {
    fill: var(--_web-field);
  }

  .web .borders {
    stroke: var(--_edge);
    stroke-width: 1;
    pointer-events: none;
  }

  .web .thread {
    stroke: var(--_web-thread);
    stroke-width: 1;
  }

  .web .cell .field {
    fill: var(--_web-ring);
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .web .sector.pointed .field {
    fill: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }

  .web .sector.chosen .field {
    fill: var(--_web-open);
  }

  /* Names stand on these threads. */
  .web .sector.chosen .thread {
    stroke-opacity: 0.6;
  }

  .web .edge {
    stroke: var(--_accent);
    stroke-width: 2.5;
    pointer-events: none;
  }

  .web .cell.pointed .field {
    fill: color-mix(in srgb, var(--_accent) 26%, var(--_surface));
  }

  .web .cell.chosen .field {
    fill: var(--_accent);
  }

  .web .chosen.competency-name .label,
  .web .chosen.competency-number .label {
    fill: var(--_surface);
  }

  .web .badge {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1.25;
  }

  .web .pointed .badge {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .web .chosen .badge {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .web .reach {
    fill: transparent;
  }

  .web .knot {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.75;
  }

  .web .block.part .knot {
    stroke-width: 1.25;
  }

  .web .block.pointed .knot {
    fill: var(--_web-open);
    stroke-width: 3.5;
  }

  .web .block.chosen .knot,
  .web .block.found .knot {
    fill: var(--_accent);
  }

  .web .block.faded .knot {
    stroke: var(--_edge);
    stroke-width: 1;
  }

  .web .domain-name .label,
  .web .domain-number .label,
  .web .groups-title .label {
    font-weight: 600;
  }

  .web .domain-number.chosen .label,
  .web .block-number.chosen .label,
  .web .block-number.found .label {
    fill: var(--_surface);
  }

  .web .block-number .label {
    font-size: ${LABEL_SCALE * NUMBER_SCALE}em;
    font-weight: 600;
  }

  .web .competency-name .label,
  .web .person-name .label {
    font-size: ${LABEL_SCALE * RING_SCALE}em;
  }

  /* A bold name would be wider than the room that was found for it. */
  .web .chosen.block-name .label,
  .web .chosen.group-name .label,
  .web .pointed:not(.domain-number, .block-number, .competency-number, .group-number) .label {
    text-decoration: underline 0.125em;
    text-underline-offset: 0.15em;
  }

  .web .body {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.75;
  }

  .web .professional .body {
    fill: var(--_ink);
  }

  .web .person.pointed .body,
  .web .person.chosen .body {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .web .group .mark {
    --_series: var(--_accent);

    fill: var(--_surface);
    stroke-width: 1.75;
  }

  .web .group.pointed .mark {
    stroke-width: 3.5;
  }

  .web .group.chosen .mark {
    fill: var(--_accent);
  }

  /* Fills */

  .fill-shape {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .fill-solid {
    fill: var(--_accent);
  }

  .fill-heavy {
    stroke-width: 3;
  }

  .fill-ground {
    fill: var(--_surface);
  }

  .fill-dash {
    stroke: var(--_edge);
    stroke-width: 2;
  }

  .fill-unknown {
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-dasharray: 2 2.5;
  }

  .web .pointed .fill-shape {
    stroke-width: 3;
  }

  .web .chosen .fill-shape {
    stroke: var(--_ink);
    stroke-width: 3;
  }

  @media (prefers-reduced-motion: no-preference) {
    .web .knot,
    .web .reach,
    .web .field,
    .web .thread {
      transition:
        cx 180ms,
        cy 180ms,
        r 180ms,
        d 180ms;
    }
  }

  @media (forced-colors: active) {
    .web,
    .fill-icon {
      --_surface: Canvas;
      --_accent: CanvasText;
      --_edge: CanvasText;
    }

    .web .drawing {
      --_web-thread: CanvasText;
      --_web-field: Canvas;
      --_web-open: Canvas;
      --_web-ring: Canvas;
    }

    .web .thread {
      stroke-opacity: 0.3;
    }

    .web .sector.chosen .thread {
      stroke: none;
    }

    .web .cell .field {
      stroke: CanvasText;
      stroke-width: 1;
    }

    .web .sector.pointed .field,
    .web .cell.pointed .field {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 3;
    }

    .web .edge {
      stroke: Highlight;
      stroke-width: 4;
    }

    .web .cell.chosen .field,
    .web .chosen .badge,
    .web .block.chosen .knot,
    .web .block.found .knot,
    .web .group.chosen .mark {
      fill: Highlight;
      stroke: Highlight;
    }

    .web .chosen.competency-name .label,
    .web .chosen.competency-number .label,
    .web .domain-number.chosen .label,
    .web .block-number.chosen .label,
    .web .block-number.found .label {
      fill: HighlightText;
    }

    .web .pointed .knot,
    .web .pointed .mark,
    .web .person.pointed .body {
      stroke: Highlight;
    }
  }

  @media print {
    .web .drawing {
      --_web-thread: #bbb;

      max-inline-size: 13cm;
    }
  }
`;
