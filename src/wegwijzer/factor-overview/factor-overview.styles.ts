import {css} from 'lit';

/** On a phone all below each other; from 44 em what may stand in the way beside what may help. */
export const styles = css`
  .guide,
  .lists,
  .part,
  .list,
  .factors,
  .factor,
  .about,
  .further,
  .further section,
  .cautions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .guide,
  .lists,
  .part {
    gap: 1.5em;
  }

  header,
  .about {
    display: grid;
    gap: 0.25em;
  }

  .title {
    font-size: 1.728em;
  }

  .part-title {
    font-size: 1.2em;
  }

  .call-now > summary,
  .more > summary {
    padding-block: 0.5em;
    font-weight: 600;
  }

  .call-now {
    padding-inline: 0.75em;
    border-inline-start: 0.25em solid var(--_urgent);
    border-radius: 0.125em;
    background: var(--_urgent-soft);
  }

  .call-now > summary {
    color: var(--_urgent-ink);
    font-weight: 400;
  }

  .call-now > summary span {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    white-space: nowrap;
  }

  .call-now > .act-now {
    padding-inline: 0.25em;
    border: 0;
  }

  .cautions {
    gap: 0.5em;
    padding: 1em;
    border-radius: var(--_corner);
    background: var(--_raised);
  }

  .small-title {
    font-size: 1em;
  }

  .cautions ul {
    display: grid;
    gap: 0.75em 2em;
    list-style: none;
  }

  .segment-row {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    max-inline-size: 46em;
  }

  .part {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .list {
    gap: 0.75em;
  }

  .list-title {
    display: flex;
    gap: 0.625em;
  }

  .list-title .sign {
    margin-block-start: 0.125em;
  }

  .sign {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .factors {
    gap: 0.5em;
    list-style: none;
  }

  .factor {
    gap: 0.25em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_line);
  }

  .factor-name {
    font-weight: 600;
  }

  .list-title:focus,
  .factor:focus {
    outline-offset: 0.25em;
  }

  .mark {
    display: inline-block;
    padding: 0.0625em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
  }

  .further {
    gap: 1.5em;
    padding-block: 0.75em;
  }

  .further section {
    gap: 0.5em;
  }

  .choose-setting {
    display: grid;
    gap: 0.25em;
    max-inline-size: 22em;
    font-weight: 600;
  }

  .choose-setting select {
    font-weight: 400;
  }

  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 1em 2em;
    list-style: none;
  }

  .further details .tools {
    padding-block: 0.75em;
  }

  .tools .outside {
    display: grid;
    justify-items: start;
  }

  .tools .outside > a {
    font-weight: 600;
  }

  @container (min-width: 40em) {
    .segment-row {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (min-width: 44em) {
    .part:has(> .list + .list) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
      gap: 2em;
    }

    /* So that the lists begin beside each other, also where one title takes two lines. */
    .part > .list + .list > .list-title,
    .part > .list:has(+ .list) > .list-title {
      min-block-size: 4.25em;
    }

    /* The shorter list stays beside the longer one. */
    .part > .list {
      position: sticky;
      inset-block-start: 1em;
    }

    .part > .list:only-child .factors {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5em 2em;
    }

    .cautions ul {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (min-width: 70em) {
    .part-title {
      font-size: 1.1em;
    }
  }

  /* A browser breaks a plain flow over pages well, and a grid badly. */
  @media print {
    .guide,
    .lists,
    .part,
    .part:has(> .list + .list),
    .list,
    .list .factors,
    .part > .list:only-child .factors {
      display: block;
    }

    .call-now:not([open]),
    .more {
      display: none;
    }

    .guide > *,
    .list {
      position: static;
      margin-block-end: 1.25em;
    }

    .list .list-title {
      margin-block-end: 0.5em;
      break-after: avoid;
    }

    .part > .list + .list > .list-title,
    .part > .list:has(+ .list) > .list-title {
      min-block-size: 0;
    }

    .list .factors {
      columns: 2;
      column-gap: 2em;
      font-size: 0.875em;
    }

    .list .factor {
      margin-block-end: 0.5em;
      break-inside: avoid;
    }

    .cautions {
      border: 1px solid;
      break-inside: avoid;
    }
  }
`;
