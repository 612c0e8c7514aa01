import type {CSSResult} from 'lit';

/** Gives a shadow root the styles of a part that was loaded later, on top of those that it has; each once. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const present = new Set(root.adoptedStyleSheets);
  const sheets = styles.flatMap(({styleSheet}) =>
    styleSheet && !present.has(styleSheet) ? [styleSheet] : [],
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
