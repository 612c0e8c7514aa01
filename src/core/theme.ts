/**
 * The look that all elements share. Private aliases are resolved once on the host, from our own property by way of the
 * themes of the Dutch design systems to a literal: NL Design System and its `basis` themes, Utrecht, Rijkshuisstijl,
 * Den Haag, Amsterdam. Ink and surface fall back together, so that no theme can give one without the other.
 * Sizes are in `em`, so that the page decides how large text is, also one with `html {font-size: 62.5%}`.
 */
import {css} from 'lit';

export const theme = css`
  :host {
    --_ink: var(
      --wijkgids-ink,
      var(
        --basis-color-default-color-document,
        var(--utrecht-document-color, var(--rhc-color-foreground-default, var(--ams-color-text, #1b2733)))
      )
    );
    --_surface: var(
      --wijkgids-surface,
      var(
        --basis-color-default-bg-document,
        var(--utrecht-document-background-color, var(--ams-color-background, #ffffff))
      )
    );
    --_accent: var(
      --wijkgids-accent,
      var(
        --nl-link-color,
        var(
          --basis-color-action-2-color-default,
          var(
            --utrecht-link-color,
            var(--rhc-color-foreground-link, var(--denhaag-color-green-3, var(--ams-links-color, #0b5c7d)))
          )
        )
      )
    );
    --_font: var(
      --wijkgids-font-family,
      var(
        --basis-text-font-family-default,
        var(
          --utrecht-document-font-family,
          var(--denhaag-typography-sans-serif-font-family, var(--ams-typography-font-family, inherit))
        )
      )
    );
    --_corner: var(--wijkgids-corner, var(--basis-border-radius-md, 0.375em));
    --_muted: color-mix(in srgb, var(--_ink) 76%, var(--_surface));
    --_edge: color-mix(in srgb, var(--_ink) 56%, var(--_surface));
    --_line: color-mix(in srgb, var(--_ink) 16%, var(--_surface));
    --_raised: color-mix(in srgb, var(--_ink) 4%, var(--_surface));
    --_chosen: color-mix(in srgb, var(--_accent) 7%, var(--_surface));
    --_urgent: #a3271f;
    --_urgent-soft: #fcebea;
    --_urgent-ink: #4d120e;

    display: block;
    container-type: inline-size;
    color: var(--_ink);
    font-family: var(--_font);
    line-height: 1.5;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .guide {
    /* Goes with the surface, not with the page around it: a link in a slot must stand out on it too. */
    color-scheme: var(--wijkgids-color-scheme, light);
    background: var(--_surface);
    /* On a page of another colour, text does not touch the edge; where the page lines text up, it still lines up. */
    box-shadow: 0 0 0 0.5em var(--_surface);
    overflow-wrap: break-word;
    hyphens: auto;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: manual;
    overflow-wrap: normal;
  }

  p,
  ul,
  ol,
  dl,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  p {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }

  input[type='text'],
  input[type='date'],
  input[type='search'],
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
  }

  textarea {
    display: block;
    min-block-size: 4.5em;
    resize: vertical;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.375em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_corner);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_chosen);
  }

  .button.main {
    background: var(--_accent);
    color: var(--_surface);
  }

  .button.main:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
  }

  .button.quiet {
    border-color: transparent;
    background: none;
    padding-inline: 0.5em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  summary {
    cursor: pointer;
    color: var(--_accent);
    min-block-size: 1.75em;
  }

  .small {
    font-size: 0.875em;
  }

  .muted {
    color: var(--_muted);
  }

  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .problem {
    margin-block-start: 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_edge);
    background: var(--_raised);
  }

  @media (prefers-reduced-motion: no-preference) {
    .button,
    a {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }

  @media print {
    :host {
      --_ink: #000;
      --_surface: #fff;
      --_accent: #000;
    }
  }
`;
