/** Reading what others have to offer: for a plan that begins with what stands in the matrix. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from '../warn.js';
import {draftOffers, onDraftsChange, type Draft, type DraftKind, type DraftSource} from './drafts.js';

/** Draws its host again when something around it has something else to offer. */
export class DraftReader implements ReactiveController {
  #end: (() => void) | undefined;

  /** @param ids Ids of the elements to read from; without ids, those in the same scope. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly ids: () => readonly string[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = onDraftsChange(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  /** The elements whose drafts are meant for the host, in page order. */
  get sources(): readonly DraftSource[] {
    return draftSources(this.host, this.ids());
  }

  /** Every draft of a kind that they offer; of two about the same, the first. */
  read(kind: DraftKind): readonly Draft[] {
    const drafts = this.sources.flatMap((source) => source.drafts).filter((draft) => draft.kind === kind);
    return drafts.filter(({about}, i) => drafts.findIndex((other) => other.about === about) === i);
  }

  /** Tells the developer which of the ids stand nowhere. Call it once the page has been read. */
  warnOfUnknown(attribute: string): void {
    const root = this.host.getRootNode() as ParentNode & Node;
    for (const id of this.ids().filter(
      (one) => ![...root.querySelectorAll('[id]')].some((e) => e.id === one),
    )) {
      const {localName} = this.host;
      warnOnce(`<${localName} ${attribute}="${id}">: no element on this page has the id "${id}".`);
    }
  }
}

/**
 * The elements with the given ids, or without ids those in the same scope; inside another element's shadow root, those
 * that stand there too.
 */
function draftSources(reader: Element, ids: readonly string[]): readonly DraftSource[] {
  const root = reader.getRootNode();
  const isMeant = (source: Element) =>
    ids.length ? ids.includes(source.id) && source.getRootNode() === root : isNear(source, reader);
  return [...draftOffers]
    .filter((source) => source !== reader && isMeant(source))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

function isNear(source: Element, reader: Element): boolean {
  const root = reader.getRootNode();
  if (root instanceof ShadowRoot && root.contains(source)) return true;
  const scope = scopeAround(reader);
  return scope !== undefined && scope === scopeAround(source);
}

/** The `<wijkgids-scope>` around an element, also where it stands inside another element's shadow root. */
function scopeAround(element: Element): Element | undefined {
  const scope = element.closest('wijkgids-scope');
  if (scope) return scope;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? scopeAround(root.host) : undefined;
}
