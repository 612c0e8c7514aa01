/** The only style that we give a page: room for our tags before their code is there, so that text does not jump. */
export function adoptPageSheet(tags: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:where(${tags.join(',')}):not(:defined){display:block;min-block-size:3em}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
