/**
 * “Bewaard tot dit tabblad sluit”: keeps what is filled in, in the storage of the tab, so that it survives a reload;
 * only on request of the user. Storage can be missing, full or forbidden; nothing here throws.
 *
 * A browser that reopens a closed tab, or duplicates one, takes its storage along.
 */

/**
 * The key under which an element keeps its value: the path of the page, the tag, and the element's id or else its place
 * among the elements with that tag. The same after a reload, as long as the page has the same elements.
 * @param element Stands on the page.
 */
export const keyOf = (element: Element): string => `wijkgids:${location.pathname}:${nameOf(element)}`;

function nameOf(element: Element): string {
  const root = element.getRootNode() as ParentNode & Node;
  const host = root instanceof ShadowRoot ? `${nameOf(root.host)}/` : '';
  const sameTag = [...root.querySelectorAll(element.localName)];
  // A page may have an id twice by mistake; the second one is known by its place.
  const isNamed = element.id !== '' && sameTag.find(({id}) => id === element.id) === element;
  return `${host}${element.localName}${isNamed ? `#${element.id}` : `:${sameTag.indexOf(element)}`}`;
}

/**
 * Keeps a value until the tab closes.
 * @param value Plain JSON.
 * @returns Whether it is kept. If not, what was kept before stays as it was.
 */
export function keepInTab(key: string, value: unknown): boolean {
  try {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) return false;
    sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The value that was kept, or nothing; what is not JSON counts as absent. The value is of unknown origin: check it. */
export function readKept(key: string): unknown {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Forgets what was kept.
 * @returns Whether nothing is kept any more; not when the storage could not be reached.
 */
export function forgetKept(key: string): boolean {
  try {
    sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
