/**
 * Where a link to a record leads. Asked in this order: the page (it may answer the event itself), an element on the
 * page that shows this kind, the scope's template of addresses, the element's own link.
 */
import {kindOf} from '../full-id.js';
import type {Scope} from '../scope/context.js';
import {deepLink, pushDeepLink} from './address.js';
import {NavigateEvent} from './navigate-event.js';

/** An element that can show records of certain kinds. */
export interface Shower extends Element {
  /** Whether it shows records of this kind, such as `methodiek/zrm-domein`. */
  shows(kind: string): boolean;
  /** Moves to the record and brings it into view. */
  show(fullId: string): void;
  /** The user went back or forward. */
  addressChanged(): void;
}

const showers = new Set<Shower>();
/** Kinds of which it is known whether anything on the page shows them. */
let answerable = new Map<string, boolean>();
let tagsThatShow: (kind: string) => readonly string[] = () => [];
let claimed = '';
/** A record that was asked for without the address, by an element whose code is still to come. */
let asked = '';

/** Kinds that never enter an address by themselves: what someone noticed about a child. */
const PRIVATE_KINDS: readonly string[] = ['wegwijzer/signaal'];

/** The loader tells which tags will show a kind, so that links also find elements whose code is still to come. */
export function announceTags(table: (kind: string) => readonly string[]): void {
  tagsThatShow = table;
}

/** An element says that it is on the page. */
export function joinPage(element: Shower): void {
  if (!showers.size) addEventListener('popstate', followAddress);
  showers.add(element);
  answerable = new Map();
}

/** An element says that it left the page. */
export function leavePage(element: Shower): void {
  showers.delete(element);
  answerable = new Map();
  if (!showers.size) removeEventListener('popstate', followAddress);
}

function followAddress(): void {
  for (const shower of showers) shower.addressChanged();
  const wanted = deepLink();
  if (wanted) findShower(kindOf(wanted), document.documentElement)?.show(wanted);
}

/**
 * The record that the page's address asks for, for the first element that can show it: of two matrices on a page only
 * one should move.
 */
export function claimDeepLink(element: Shower): string | undefined {
  const wanted = asked || deepLink();
  if (!wanted || claimed === wanted || !element.shows(kindOf(wanted))) return undefined;
  if (isInside(element, kindOf(wanted))) return undefined;
  claimed = wanted;
  asked = '';
  return wanted;
}

/** The elements around one, also those whose shadow root it stands in, from the inside out. */
function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at;) {
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (at) yield at;
  }
}

const isShower = (element: Element, kind: string): element is Shower =>
  showers.has(element as Shower) && (element as Shower).shows(kind);

/** Whether another element that shows the kind stands around it. That one answers, and brings this one into view. */
const isInside = (element: Element, kind: string): boolean =>
  [...around(element)].some((outer) => isShower(outer, kind));

/**
 * The element that answers for this kind: the asking one itself or the outermost that it stands in, else the first in
 * page order, of which one in the same scope goes first.
 */
function findShower(kind: string, from: Element): Shower | undefined {
  const outer = [from, ...around(from)].filter((element) => isShower(element, kind)).at(-1);
  if (outer) return outer;
  const able = [...showers].filter((shower) => shower.shows(kind) && !isInside(shower, kind));
  const scope = [...around(from)].find(({localName}) => localName === 'wijkgids-scope');
  const near = scope ? able.filter((shower) => scope.contains(shower)) : [];
  return (near.length ? near : able).sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )[0];
}

/** Whether an element on the page shows this kind, or one whose code is still to come will. */
export function isShown(kind: string): boolean {
  const known = answerable.get(kind) ?? ([...showers].some((shower) => shower.shows(kind)) || isComing(kind));
  answerable.set(kind, known);
  return known;
}

const isComing = (kind: string): boolean =>
  tagsThatShow(kind).some((tag) => document.querySelector(`${tag}:not(:defined)`));

/** The address that a link to a record carries, so that it also works opened in a new tab. */
export function hrefOf(fullId: string, scope: Scope, ownHref: string): string {
  return scope.hrefTemplate ? scope.hrefTemplate.replaceAll('{id}', encodeURI(fullId)) : ownHref;
}

/**
 * Follows a link to a record.
 * @returns Whether the page or an element answered; when not, the browser should follow the link's address.
 */
export function navigate(from: Element, fullId: string): boolean {
  if (!from.dispatchEvent(new NavigateEvent(fullId))) return true;
  const kind = kindOf(fullId);
  const shower = findShower(kind, from);
  if (!shower && !isComing(kind)) return false;
  if (!PRIVATE_KINDS.includes(kind)) pushDeepLink(fullId);
  // An element whose code is still to come asks for it when it is there.
  if (!shower) asked = fullId;
  shower?.show(fullId);
  return true;
}
