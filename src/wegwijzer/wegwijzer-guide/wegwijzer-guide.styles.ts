import {css} from 'lit';

/** One column on a phone; from 44 em texts stand beside each other. */
export const styles = css`
  .guide {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
  }

  .guide > * {
    min-inline-size: 0;
  }

  .herkennen {
    --_strong: #a32a67;
    --_soft: #fbeaf2;
  }

  .toetsen {
    --_strong: #1d5a9e;
    --_soft: #e8f0fa;
  }

  .ondersteunen {
    --_strong: #26694a;
    --_soft: #e7f3ec;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }

  .top .title {
    font-size: 1em;
  }

  .top.start {
    display: grid;
    gap: 0.5em;
  }

  .top.start .title {
    font-size: 1.44em;
  }

  .top .problem {
    flex-basis: 100%;
    margin: 0;
  }

  .to-start {
    padding-inline: 0;
    border: 0;
  }

  .arrow {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .lead {
    font-size: 1.0625em;
  }

  .page,
  section,
  .page-head,
  .text,
  .part,
  .stack,
  .entries,
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .page {
    gap: 1.5em;
  }

  .page:empty,
  .inner[hidden] {
    display: none;
  }

  section,
  .entries,
  .overview,
  .text,
  .stack {
    gap: 0.75em;
  }

  .part,
  .labelled {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  .landing {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .landing:focus,
  [data-id]:focus {
    outline-offset: 0.25em;
  }

  [data-id]:focus {
    outline: 0.1875em solid var(--_accent);
    border-radius: 0.125em;
  }

  .page-title {
    font-size: 1.44em;
  }

  .section-title {
    font-size: 1.2em;
  }

  .part-title {
    font-size: 1em;
  }

  .label {
    font-weight: 600;
  }

  .meaning {
    color: var(--_muted);
  }

  .points {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.25em;
    max-inline-size: 68ch;
  }

  /* Names are short: in one run of text they take a third of the room. */
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    list-style: none;
  }

  .people li:not(:last-child)::after {
    content: ',' / '';
  }

  .inline,
  .named,
  .tools,
  .help-lines {
    list-style: none;
  }

  .inline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .inline a {
    display: inline-block;
    padding-block: 0.375em;
  }

  .tools,
  .help-lines,
  .named {
    display: grid;
    gap: 0.5em;
  }

  .named {
    max-inline-size: 68ch;
  }

  .help-lines a {
    display: inline-block;
    min-block-size: 1.75em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .help-lines .small {
    display: block;
  }

  .tools a {
    overflow-wrap: anywhere;
  }

  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 0.125em solid var(--_line);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 3em;
  }

  .columns:empty {
    display: none;
  }

  .for-you {
    padding: 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_corner);
    background: var(--_chosen);
    align-self: start;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    font-weight: 600;
  }

  /* A flex box has no marker of its own. */
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(-45deg);
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  .others,
  .subjects {
    border-block-start: 1px solid var(--_line);
  }

  .others > .columns,
  .subjects > .text {
    padding-block: 0.5em 1.25em;
  }

  /* Where you work */

  .setting {
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .setting > summary {
    flex-wrap: wrap;
    gap: 0 0.5em;
    padding: 0.375em 0.75em;
    color: var(--_ink);
    font-weight: 400;
  }

  .setting > summary span:last-child {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .setting-label,
  .setting-name {
    font-weight: 600;
  }

  .setting > fieldset {
    display: grid;
    gap: 0.5em;
    padding: 0 0.75em 0.75em;
  }

  .setting-options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 0.5em;
  }

  .setting-option {
    display: flex;
    gap: 0.75em;
    padding: 0.625em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
    cursor: pointer;
  }

  .setting-option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_chosen);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .setting-option > span,
  .setting-option .small {
    display: block;
  }

  /* The start */

  .entries ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    list-style: none;
  }

  .entries a {
    display: grid;
    align-content: start;
    gap: 0.125em;
    block-size: 100%;
    min-block-size: 2.75em;
    padding: 0.75em 2.25em 0.75em 1em;
    position: relative;
    border: 1px solid var(--_accent);
    border-radius: var(--_corner);
    background: var(--_surface);
    color: var(--_ink);
    text-decoration: none;
    hyphens: manual;
  }

  .entries a::after {
    content: '';
    position: absolute;
    inset-block-start: 1.375em;
    inset-inline-end: 1.125em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0.125em 0.125em 0 0;
    transform: rotate(45deg);
  }

  .entries a:hover {
    background: var(--_chosen);
  }

  .entries strong {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .entries a span {
    font-size: 0.9375em;
  }

  .fan-and-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2.5em;
  }

  .fan {
    justify-self: center;
    inline-size: min(100%, 19em);
  }

  .fan .drawing {
    inline-size: 100%;
  }

  .fan .piece {
    stroke: var(--_surface);
    stroke-width: 2;
  }

  .sector {
    cursor: pointer;
  }

  .sector .piece {
    fill: var(--_soft);
  }

  .sector:hover .piece {
    fill: color-mix(in srgb, var(--_strong) 25%, var(--_soft));
  }

  .fan-number {
    fill: var(--_strong);
    font-size: 22px;
    font-weight: 700;
  }

  .band .piece {
    fill: var(--_strong);
  }

  .band text {
    fill: #fff;
    font-size: 14px;
    font-weight: 600;
  }

  .phases,
  .phases ol,
  .ribbon ol {
    list-style: none;
  }

  .phases {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: 1em 1.5em;
  }

  .phase {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_strong);
  }

  .phase-title {
    font-size: 1em;
  }

  .phase-title a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_strong);
  }

  .phase ol a,
  .phase-step a {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    text-decoration: none;
    hyphens: manual;
  }

  .phase ol a span:last-child,
  .phase-step a span:last-child {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .number {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    background: var(--_soft, var(--_raised));
    color: var(--_strong, var(--_ink));
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  /* All steps in a row */

  .ribbon ol {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 0.125em;
  }

  .ribbon a {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.25em;
    block-size: 100%;
    min-block-size: 3.25em;
    padding: 0.5em 0.25em;
    border-block-start: 0.25em solid var(--_strong);
    background: var(--_soft);
    color: var(--_strong);
    font-size: 0.875em;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    hyphens: manual;
    overflow-wrap: normal;
  }

  .ribbon .number {
    background: none;
    inline-size: auto;
    block-size: auto;
    font-size: 1.125em;
  }

  .ribbon .step-name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .ribbon li {
    position: relative;
  }

  .ribbon a:hover .step-name {
    text-decoration: underline;
  }

  .ribbon .current a {
    background: var(--_strong);
    color: #fff;
    font-weight: 600;
  }

  .ribbon .current .number {
    color: inherit;
  }

  .page-head {
    gap: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_strong);
  }

  .position {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .position > a {
    color: var(--_strong);
    font-weight: 600;
  }

  .part > .labelled,
  .points .labelled {
    margin-block-start: 0.375em;
  }

  .parts ul {
    display: flex;
    flex-wrap: wrap;
    border-block-end: 1px solid var(--_edge);
    font-size: 0.9375em;
    list-style: none;
  }

  .part-button {
    min-block-size: 3em;
    padding: 0.375em 0.375em;
    border: 0;
    border-block-end: 0.1875em solid transparent;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }

  .part-button:hover {
    background: var(--_chosen);
  }

  .part-button[aria-current] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
    font-weight: 700;
  }

  /* Themes and other texts */

  .themes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em 3em;
  }

  .cautions {
    padding: 0.75em 1em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .cautions .section-title {
    font-size: 1em;
  }

  .partners {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em 2em;
  }

  .partner-kind {
    display: grid;
    align-content: start;
    gap: 0.375em;
  }

  .phase-step {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_strong);
  }

  .meldcode-steps {
    display: grid;
    gap: 1em;
    list-style: none;
  }

  .meldcode-steps li {
    display: flex;
    gap: 0.75em;
  }

  .meldcode-steps .number {
    border: 1px solid var(--_edge);
  }

  .rows {
    display: grid;
    grid-template-columns: fit-content(14em) minmax(0, 1fr);
    gap: 0 1.5em;
    max-inline-size: 56em;
  }

  .rows > div {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .rows dt {
    font-weight: 600;
  }

  .rows dd {
    margin: 0;
  }

  /* At the foot */

  .foot {
    display: grid;
    gap: 1em;
    padding-block-start: 1.25em;
    border-block-start: 0.125em solid var(--_line);
  }

  .more ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    list-style: none;
  }

  .more li {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
  }

  .more .button {
    padding: 0;
    border: 0;
  }

  .more [aria-current] {
    color: var(--_ink);
    font-weight: 600;
    text-decoration: none;
  }

  .yourself {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .yourself a {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .yourself a,
  .position > a {
    display: inline-block;
    min-block-size: 1.75em;
  }

  /* Comes first for the keyboard, and stays in sight at the foot of the screen. */
  .call-now {
    order: 1;
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    border: 1px solid var(--_urgent);
    border-radius: var(--_corner) var(--_corner) 0 0;
    background: var(--_urgent-soft);
    color: var(--_urgent-ink);
    box-shadow: 0 -0.125em 0.5em rgb(0 0 0 / 12%);
  }

  .call-now > summary {
    flex-wrap: wrap;
    gap: 0 0.5em;
    padding: 0.25em 0.75em;
    color: var(--_urgent);
    font-weight: 400;
  }

  .call-now > summary span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .call-now > summary:focus-visible {
    outline-color: var(--_urgent);
    outline-offset: -0.25em;
  }

  .call-now-panel {
    max-block-size: 70vh;
    overflow: auto;
    padding-block-end: 0.75em;
  }

  .call-now-panel > p {
    padding-inline: 1.25em;
  }

  .call-now-panel a {
    color: inherit;
  }

  .call-now .act-now {
    border: 0;
  }

  /* On a low screen, or enlarged, it would take too much of what there is to read. */
  @media (max-height: 24em) {
    .call-now {
      position: static;
      order: 0;
    }
  }

  /* The page's own title says enough where there is little room. */
  @container (max-width: 32em) {
    .top:not(.start) .title {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .guide {
      gap: 1em;
    }

    .protocols > div {
      display: block;
    }

    .call-now > summary {
      min-block-size: 3.25em;
      font-size: 0.875em;
    }
  }

  @container (min-width: 32em) {
    .parts ul {
      gap: 0 0.5em;
      font-size: 1em;
    }

    .part-button {
      padding-inline: 0.75em;
    }

    .entries ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 44em) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .columns > :only-child {
      grid-column: 1 / -1;
    }

    .themes {
      display: block;
      columns: 2;
      column-gap: 3em;
    }

    .theme {
      break-inside: avoid;
      margin-block-end: 2em;
    }

    .fan-and-list {
      grid-template-columns: 19em minmax(0, 1fr);
      align-items: center;
    }

    .page-title {
      font-size: 1.728em;
    }

    .top.start .title {
      font-size: 1.728em;
    }
  }

  @container (min-width: 56em) {
    .entries ul {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .entries a {
      padding-inline-end: 1em;
    }

    .entries a::after {
      display: none;
    }

    .phases {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      align-content: start;
    }

    .ribbon .step-name {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
  }

  @media (forced-colors: active) {
    .fan .piece {
      fill: Canvas;
      stroke: CanvasText;
    }

    .fan text {
      fill: CanvasText;
    }

    .ribbon .current a,
    .part-button[aria-current] {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
      outline-offset: -0.125em;
    }

    .setting-option:has(:checked) {
      border-width: 0.1875em;
      border-color: Highlight;
    }

    .cautions {
      border: 1px solid;
    }
  }

  @media print {
    .ribbon,
    .parts,
    .to-start,
    .setting > fieldset,
    .setting > summary::before,
    .more {
      display: none;
    }

    .setting,
    .cautions,
    .for-you {
      border: 1px solid;
      background: none;
    }

    .call-now {
      position: static;
      order: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }

    .call-now > summary {
      display: none;
    }

    .call-now-panel {
      max-block-size: none;
      overflow: visible;
    }

    .call-now .act-now {
      border: 1px solid;
      border-inline-start-width: 0.25em;
    }

    /* Paper cannot be opened. */
    .others::details-content,
    .call-now::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .theme,
    .part,
    .cautions,
    li {
      break-inside: avoid;
    }

    .section-title,
    .part-title,
    .page-title {
      break-after: avoid;
    }
  }
`;
