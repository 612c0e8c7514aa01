/** Milliseconds in which an element must have drawn, also on a machine that is busy. */
const PATIENCE = 20_000;

/**
 * Waits until every element of ours shows more than the page's own text.
 * @throws An error that names the tags that do not, after twenty seconds.
 */
export async function drawn(root: ParentNode): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const waiting = ownElements(root).filter((element) => !hasDrawn(element));
    if (!waiting.length) return;
    if (performance.now() > end) {
      const tags = waiting.map(({localName}) => `<${localName}>`).join(', ');
      throw new Error(`${tags} did not draw within ${PATIENCE / 1000} seconds`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Elements that load content; a scope does not. */
const ownElements = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].filter((element) => 'loadContent' in element);

const hasDrawn = ({shadowRoot}: Element): boolean =>
  [...(shadowRoot?.children ?? [])].some(({localName}) => !['slot', 'style'].includes(localName));
