import {css} from 'lit';
import {LABEL_SCALE} from '../../core/drawing/styles.js';
import {NUMBER_SCALE} from './layout.js';

/** Where there is room, the web stands beside the list and stays in view; else the list leads and the web follows it. */
export const styles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }

  header,
  .panel,
  .panel section,
  .around section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }

  header {
    gap: 0.25em;
  }

  .panel {
    gap: 1em;
    container: panel / inline-size;
  }

  .title {
    font-size: 1.728em;
  }

  .part-title {
    font-size: 1.2em;
  }

  .kind-title {
    font-size: 1.1em;
  }

  .kind-title,
  .domain-title {
    font-weight: 600;
  }

  .domain-title {
    font-size: 1em;
  }

  ol[role='list'],
  ul[role='list'] {
    list-style: none;
  }

  .filter {
    display: grid;
    gap: 0.25em;
  }

  .filter label {
    font-weight: 600;
  }

  .filter input {
    max-inline-size: 30em;
  }

  /* Domains and their blocks */

  .domains {
    border-block-start: 1px solid var(--_line);
  }

  .domain {
    border-block-end: 1px solid var(--_line);
  }

  .domain-button {
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0.5em;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .domain-button::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
    translate: 0 -0.125em;
  }

  .domain-button[aria-expanded='true']::after {
    rotate: -135deg;
    translate: 0 0.125em;
  }

  .domain-button[aria-expanded='true'] {
    background: var(--_chosen);
  }

  .domain-button .name {
    flex: 1;
    min-inline-size: 0;
  }

  .domain-button .count {
    flex: none;
    font-weight: 400;
  }

  .number {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .opened {
    display: grid;
    gap: 0.5em;
    padding: 0.5em 0.5em 1em;
  }

  .opened[hidden] {
    display: none;
  }

  .row {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    padding-inline: 0.25em;
    border-radius: var(--_corner);
  }

  .row > a,
  .text-button {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.375em;
  }

  .row .number {
    min-inline-size: 2em;
    border-color: transparent;
  }

  .blocks ol {
    padding-inline-start: 2.25em;
  }

  [data-pointed] {
    background: var(--_raised);
    box-shadow: inset 0.1875em 0 var(--_accent);
  }

  [aria-current] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .row:has([aria-current]) {
    background: var(--_chosen);
    box-shadow: inset 0.1875em 0 var(--_accent);
  }

  .text-button {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .found-title {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-block: 0.5em;
  }

  .found-blocks {
    display: grid;
    gap: 0.5em;
    padding-block-end: 0.75em;
  }

  .found-items {
    padding-inline-start: 1.25em;
  }

  .found-items li {
    padding-block: 0.125em;
  }

  .around {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1.5em 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }

  /* What fills the panel */

  .button.back {
    justify-self: start;
    margin-inline-start: -0.5em;
  }

  .panel-title:focus-visible,
  .item:focus-visible,
  .topic:focus-visible,
  .figure:focus-visible,
  .points li:focus-visible {
    outline-offset: 0.25em;
  }

  .panel-title,
  .item,
  .topic,
  .figure,
  .row a,
  .domain-button {
    scroll-margin-block: 1em;
  }

  .kinds {
    display: grid;
    gap: 1.5em;
  }

  .items,
  .links,
  .competencies,
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .items .items {
    gap: 0.25em;
    padding: 0.375em 0 0 1.25em;
  }

  .items .items .name {
    font-weight: 400;
  }

  .name {
    font-weight: 600;
  }

  .referral {
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid var(--_accent);
  }

  .referral-help {
    padding: 0.5em 0.75em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .referral-mark {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding-inline: 0.5em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-weight: 600;
    white-space: nowrap;
  }

  .referral-mark svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .referral-help .referral-mark {
    margin-inline-end: 0.25em;
  }

  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
  }

  .outside {
    display: grid;
    justify-items: start;
  }

  .points {
    padding-inline-start: 1.25em;
  }

  .points li {
    padding-block: 0.125em;
  }

  .others {
    display: grid;
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .figure .whole {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.25;
  }

  .figure .share {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.25;
  }

  /* The web */

  .picture {
    display: grid;
    gap: 0.5em;
    margin: 0;
    min-inline-size: 0;
  }

  .web {
    inline-size: 100%;
    max-inline-size: 75em;
    min-block-size: 15em;
  }

  .web [data-to] {
    cursor: pointer;
  }

  .web .field {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1.25;
  }

  .web .thread {
    stroke: color-mix(in srgb, var(--_ink) 24%, var(--_surface));
    stroke-width: 1;
  }

  .web .sector.pointed .field,
  .web .cell.pointed .field {
    fill: var(--_raised);
    stroke-width: 2;
  }

  .web .sector.chosen .field,
  .web .cell.chosen .field {
    fill: var(--_chosen);
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .web .sector.chosen .thread {
    stroke: var(--_edge);
  }

  .web .badge {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1.25;
  }

  .web .chosen .badge {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .web .dot {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .web .reach {
    fill: transparent;
  }

  .web .block.pointed .dot {
    fill: var(--_chosen);
    stroke-width: 3;
  }

  .web .block.chosen .dot,
  .web .block.found .dot {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .web .block.faded .dot {
    stroke: var(--_edge);
    stroke-width: 1;
  }

  .web .text .label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3;
    stroke-linejoin: round;
  }

  .web .text.number .label {
    stroke: none;
    font-weight: 600;
  }

  .web .text.number[data-to*='/blok/'] .label {
    font-size: ${LABEL_SCALE * NUMBER_SCALE}em;
  }

  /* A bold name would be wider than the room that was found for it. */
  .web .text.chosen:not(.number) .label,
  .web .text.pointed:not(.number) .label {
    text-decoration: underline 0.125em;
    text-underline-offset: 0.15em;
  }

  .web .text.chosen.number[data-to*='/blok/'] .label {
    fill: var(--_surface);
  }

  .web .body {
    stroke: var(--_ink);
    stroke-width: 1.5;
    fill: var(--_surface);
  }

  .web .resident .body {
    fill: var(--_ink);
  }

  .web .person.pointed .body,
  .web .person.chosen .body {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .web .group .mark {
    fill: var(--_surface);
  }

  .web .group.chosen .mark {
    fill: var(--_accent);
  }

  .web .group.pointed .mark {
    stroke-width: 3.5;
  }

  @container panel (min-width: 40em) {
    .kinds {
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }

    .links {
      grid-template-columns: 1fr 1fr;
      gap: 1em 2em;
    }
  }

  @container (min-width: 56em) {
    .with-web {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      column-gap: 2.5em;
    }

    .with-web > * {
      grid-column: 1 / -1;
    }

    .with-web > .panel {
      grid-column: 2;
      grid-row: 2;
    }

    .with-web > .picture {
      grid-column: 1;
      grid-row: 2;
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }

  @container (min-width: 90em) {
    .with-web {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .web {
      --_surface: Canvas;
      --_accent: CanvasText;
      --_chosen: Canvas;
    }

    .web .thread {
      stroke: GrayText;
    }

    .web .chosen .field,
    .web .chosen .badge,
    .web .pointed .dot,
    .web .chosen .mark {
      stroke: Highlight;
      stroke-width: 4;
    }

    .web .block.chosen .dot {
      fill: Highlight;
      stroke: Highlight;
    }

    .web .text.chosen.number[data-to*='/blok/'] .label {
      fill: HighlightText;
    }

    .figure .drawing {
      --_accent: CanvasText;
    }

    .row:has([aria-current]),
    .domain-button[aria-expanded='true'],
    [data-pointed] {
      outline: 0.125em solid Highlight;
      outline-offset: -0.125em;
    }
  }

  /* On paper every domain lies open, and a link shows its address. */
  @media print {
    .guide {
      display: block;
    }

    .guide > * + * {
      margin-block-start: 1em;
    }

    .filter,
    .back,
    .others,
    .around,
    figcaption,
    .domain-button::after {
      display: none;
    }

    .opened[hidden] {
      display: grid;
    }

    .blocks {
      columns: 2;
    }

    .domain,
    .item {
      break-inside: avoid;
    }

    .web .drawing {
      max-inline-size: 15cm;
      margin-inline: auto;
    }

    .links .outside > a::after {
      content: ' — ' attr(href);
      font-weight: 400;
      overflow-wrap: anywhere;
    }

    .links .outside > .small {
      display: none;
    }
  }
`;
