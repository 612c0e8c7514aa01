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

  .next-step ::slotted(*) {
    margin-block: 0;
  }

  .body,
  .main,
  .members,
  .talk,
  .tool-parts,
  .observed,
  .aside-part,
  .warning {
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

  .observed,
  .aside-part,
  .warning {
    gap: 0.5em;
  }

  .member + .member {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .quotes,
  .tools,
  .group ul {
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
    list-style: none;
  }

  .inline-links a {
    display: inline-block;
    min-block-size: 1.75em;
  }

  .warning {
    margin-block-start: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_urgent);
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
    .body {
      grid-template: 'main next' auto 'cautions next' 1fr 'tools tools' auto / minmax(0, 1fr) minmax(0, 1fr);
      gap: 1.25em 2.5em;
    }

    /* The two long parts stand beside each other: the colleague, and then the questions. */
    .body:has(> .questions) {
      grid-template: 'main cautions' auto 'next questions' auto 'tools tools' auto / minmax(0, 1fr) minmax(
          0,
          1fr
        );
    }

    .body.many {
      grid-template: 'main main' auto 'cautions next' auto 'tools tools' auto / minmax(0, 1fr) minmax(0, 1fr);
    }

    .body.many:has(> .questions) {
      grid-template:
        'main main' auto 'cautions cautions' auto 'next questions' auto 'tools tools' auto / minmax(0, 1fr)
        minmax(0, 1fr);
    }

    .main {
      grid-area: main;
    }

    .cautions {
      grid-area: cautions;
      align-self: start;
    }

    .next-step {
      grid-area: next;
    }

    .questions {
      grid-area: questions;
    }

    .all-tools {
      grid-area: tools;
    }

    .tools {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5em 2.5em;
    }

    .members {
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
      gap: 1.25em 2.5em;
    }

    .tools li + li {
      border: 0;
    }

    .member,
    .member + .member {
      padding-block-start: 1em;
      border-block-start: 1px solid var(--_line);
    }
  }

  @media print {
    .trail {
      display: none;
    }

    .warning,
    .observed {
      break-inside: avoid;
    }
  }
`;
