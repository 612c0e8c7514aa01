import {isTaken} from '../core/define.js';
import type {ElementEntry} from '../elements.js';

const SCOPE = 'wijkgids-scope';

/** Marks a plain element that stands for one of ours: `<div data-wijkgids="zrm-matrix" data-mode="score">`. */
const STAND_IN = 'data-wijkgids';

/**
 * Loads the code of our tags below a node, now and as they come, also in open shadow roots. A module that does not
 * arrive is reported; its tag keeps its light text and the others go on.
 */
export function watchTags(root: Element, elements: Readonly<Record<string, ElementEntry>>): void {
  const asked = new Map<string, Promise<void>>();
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes) if (node instanceof Element) discover(node);
  });
  const attachShadow = Element.prototype.attachShadow;

  function observe(node: Node): void {
    if (observed.has(node)) return;
    observed.add(node);
    observer.observe(node, {childList: true, subtree: true});
  }

  function discover(from: Element | ShadowRoot): void {
    const all = from.querySelectorAll('*');
    if (from instanceof Element) visit(from);
    all.forEach(visit);
  }

  function visit(element: Element): void {
    const tag = element.localName;
    if (elements[tag]) void load(tag);
    else if (element.hasAttribute(STAND_IN)) replaceStandIn(element);
    // Our own elements hold no tags that the loader must find; the roots of others may.
    if (element.shadowRoot && !elements[tag]) enterRoot(element.shadowRoot);
  }

  function enterRoot(shadow: ShadowRoot): void {
    observe(shadow);
    discover(shadow);
  }

  /** Asks for the code of a tag, once. Never fails: what does not come is reported. */
  function load(tag: string): Promise<void> {
    let loading = asked.get(tag);
    if (!loading) {
      loading = isTaken(tag) ? Promise.resolve() : importTag(tag);
      asked.set(tag, loading);
    }
    return loading;
  }

  async function importTag(tag: string): Promise<void> {
    try {
      // A scope must be there when the elements inside it ask what it shares, so it goes first.
      if (tag !== SCOPE && elements[SCOPE] && document.querySelector(SCOPE)) await load(SCOPE);
      await elements[tag]!.load();
    } catch (error) {
      console.error(`[wijkgids] <${tag}>: its code could not be loaded; its own text stays.`, error);
    }
  }

  /** Editors that strip unknown tags keep a `div`; it becomes the element with the same attributes and content. */
  function replaceStandIn(element: Element): void {
    const tag = element.getAttribute(STAND_IN)!;
    if (!elements[tag]) {
      console.error(
        `[wijkgids] ${STAND_IN}="${tag}": no such element. Known: ${Object.keys(elements).join(', ')}.`,
      );
      return;
    }
    const real = document.createElement(tag);
    for (const {name, value} of element.attributes) {
      if (name === STAND_IN) continue;
      real.setAttribute(name.startsWith('data-') ? name.slice(5) : name, value);
    }
    real.append(...element.childNodes);
    element.replaceWith(real);
    void load(tag);
  }

  // A shadow root that is attached after its host was seen can only be noticed when it is attached.
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit): ShadowRoot {
    const shadow = attachShadow.call(this, init);
    if (init.mode === 'open' && !elements[this.localName]) queueMicrotask(() => enterRoot(shadow));
    return shadow;
  };

  observe(root);
  discover(root);
}
