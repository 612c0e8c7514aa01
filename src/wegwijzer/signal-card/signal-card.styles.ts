import {css} from 'lit';

/** One column on a phone; from 52 em what to do stands beside what you may notice. */
export const styles = css`
  /* Cards below each other do not touch; a page that arranges them itself overrides this. */
  :host {
    margin-block-end: 1em;
  }

  /* Of a thousand cards below each other only those near the screen cost layout. */
  :host(:nth-of-type(n + 9)) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
  }

  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  header {
    display: grid;
    gap: 0.5em;
  }

  .title {
    font-size: 1.44em;
  }

  .part-title {
    font-size: 1.2em;
  }

  .small-title {
    font-size: 1em;
  }

  .label {
    font-weight: 600;
  }

  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    list-style: none;
  }

  .trail li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
  }

  .trail li + li::before {
    content: '›' / '';
    color: var(--_muted);
  }

  .trail a {
    display: inline-block;
    padding-block: 0.25em;
  }

  .trail .button.quiet {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    text-align: start;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .mark {
    padding: 0.125em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .next-step ::slotted(*) {
    margin-block: 0;
  }

  .mark.urgent {
    border-color: var(--_urgent);
    background: var(--_urgent-soft);
    color: var(--_urgent-ink);
  }

  .body,
  .main,
  .talk,
  .tool-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.25em;
  }

  .talk,
  .tool-parts {
    gap: 0.75em;
    padding-block: 0.5em;
  }

  section,
  .observed,
  .aside-part,
  .circumstances,
  .warning {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .member + .member {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .points {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    max-inline-size: 68ch;
  }

  /* Names are short: in one run of text they take a third of the room. */
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    padding: 0;
    list-style: none;
  }

  .people li:not(:last-child)::after {
    content: ',' / '';
  }

  .talk > div {
    display: grid;
    gap: 0.25em;
  }

  .quotes,
  .tools,
  .group ul,
  .inline-links {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  .quotes li {
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid var(--_line);
  }

  .inline-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  .inline-links a {
    display: inline-block;
    min-block-size: 1.75em;
  }

  .circumstances {
    padding: 0.75em 1em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_corner);
    color: var(--_muted);
  }

  .cautions {
    padding: 0.75em 1em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .cautions .part-title {
    font-size: 1em;
  }

  .warning {
    margin-block-start: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_urgent);
  }

  summary {
    display: flow-root list-item;
    list-style-position: inside;
    min-block-size: 2.75em;
    padding-block: 0.625em;
    font-weight: 600;
  }

  .choose-setting,
  .search label {
    display: grid;
    gap: 0.25em;
    max-inline-size: 34em;
    font-weight: 600;
  }

  .choose-setting select,
  .search input {
    font-weight: 400;
  }

  .tools li {
    display: grid;
    gap: 0.25em;
    padding-block: 0.5em;
  }

  .tools li + li {
    border-block-start: 1px solid var(--_line);
  }

  .tools a {
    overflow-wrap: anywhere;
  }

  .call-now {
    border: 1px solid var(--_urgent);
    border-radius: var(--_corner);
  }

  .call-now > summary {
    padding-inline: 0.75em;
    color: var(--_urgent);
  }

  .call-now > summary span {
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .search {
    display: grid;
    gap: 0.25em;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }

  .found .button {
    padding-inline: 0;
    border: 0;
  }

  .sections > .section {
    border-block-start: 1px solid var(--_line);
  }

  .sections > .section:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .section > summary .part-title {
    display: inline;
    color: var(--_accent);
    font-size: 1.1em;
  }

  .section > summary .small {
    display: block;
    padding-inline-start: 1.25em;
    font-weight: 400;
  }

  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1.25em 1.5em;
    padding-block: 0.25em 1.25em;
  }

  .group ul {
    gap: 0;
  }

  .group .small-title a {
    display: inline-block;
    padding-block: 0.25em;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: 2.75em;
  }

  .choice a {
    display: inline-block;
    padding-block: 0.625em;
  }

  .choice .reason {
    flex-basis: 100%;
    margin-block-end: 0.5em;
  }

  @container (min-width: 52em) {
    .guide {
      gap: 1.5em;
      padding: 1.5em;
    }

    .body {
      grid-template: 'main next' auto 'tools tools' auto / minmax(0, 1fr) minmax(0, 1fr);
      gap: 1.25em 2.5em;
    }

    /* Two columns of about the same length; the keyboard passes the colleague before the questions. */
    .body:has(> .questions) {
      grid-template: 'main next' auto 'questions next' 1fr 'tools tools' auto / minmax(0, 1fr) minmax(0, 1fr);
    }

    .main {
      grid-area: main;
    }

    .next-step {
      grid-area: next;
      align-content: start;
    }

    .questions {
      grid-area: questions;
      align-content: start;
    }

    .all-tools {
      grid-area: tools;
    }

    .tools {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5em 2.5em;
    }

    .tools li + li {
      border: 0;
    }
  }

  @media (forced-colors: active) {
    .cautions {
      border: 1px solid;
    }
  }

  @media print {
    .trail,
    .search,
    .choose-setting {
      display: none;
    }

    .guide {
      padding: 0;
      border: 0;
    }

    .cautions,
    .circumstances {
      border: 1px solid;
      background: none;
      color: inherit;
    }

    .cautions,
    .warning,
    .observed {
      break-inside: avoid;
    }

    /* Paper cannot be opened. */
    .section::details-content,
    .call-now::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
