/** Tags for states that an ordinary page cannot be brought into at will. For stories only. */
import {Collection} from '../../src/core/collection.js';

interface GuideElementClass extends CustomElementConstructor {
  readonly collections: readonly Collection<object>[];
}

/** Defines a tag, `…-waiting`, that is the element in everything, but waits for content that never arrives. */
export function defineWaiting(tag: string, element: GuideElementClass): void {
  defineWith(tag, element, () => new Promise(() => undefined));
}

/** Defines a tag, `…-failing`, that is the element in everything, but whose content can never be loaded. */
export function defineFailing(tag: string, element: GuideElementClass): void {
  defineWith(tag, element, () => Promise.reject(new Error('Zo ziet een verbinding eruit die wegvalt')));
}

/** The code that a page would hold: without the endings `-waiting` and `-failing` of the tags above. */
export function realTags(code: string): string {
  return code.replaceAll(/(<\/?[a-z-]+)-(?:waiting|failing)\b/g, '$1');
}

function defineWith(tag: string, element: GuideElementClass, importModule: () => Promise<never>): void {
  if (customElements.get(tag)) return;
  const collections = [new Collection('methodiek/story', importModule)];
  customElements.define(
    tag,
    class extends element {
      static override readonly collections = collections;
    },
  );
}
