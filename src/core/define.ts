import {VERSION} from './version.js';
import {warnOnce} from './warn.js';

/** A class that can stand behind a tag of ours. */
type ElementClass = CustomElementConstructor & {version?: string};

/**
 * Puts a class behind a tag. A page may load us twice: the same version twice is silent, and of two versions the
 * first one stays, with one warning that names both. Does nothing where there are no custom elements (Node).
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || isTaken(tag)) return;
  customElements.define(tag, elementClass);
}

/** Whether there is a class behind the tag; warns when it is not one of this version. */
export function isTaken(tag: string): boolean {
  const present = customElements.get(tag) as ElementClass | undefined;
  if (present && present.version !== VERSION) {
    warnOnce(
      `<${tag}> was already defined by ${present.version ? `version ${present.version}` : 'another script'}; ` +
        `version ${VERSION} is not used. Load one version on a page.`,
    );
  }
  return present !== undefined;
}
