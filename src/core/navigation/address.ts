/** What of the state stands in the page's address: one deep link, and filters of elements that have `share`. */

const DEEP_LINK = 'wijkgids';

const current = (): URL | undefined => (typeof location === 'undefined' ? undefined : new URL(location.href));

/** The full id that the page's address asks for: `?wijkgids=methodiek/zrm-domein/financien`. */
export const deepLink = (): string => current()?.searchParams.get(DEEP_LINK) ?? '';

/** This page's address with a deep link to a record; without one for an empty id. */
export function deepLinkTo(fullId: string): string {
  const url = current();
  if (!url) return `?${DEEP_LINK}=${fullId}`;
  if (fullId) url.searchParams.set(DEEP_LINK, fullId);
  else url.searchParams.delete(DEEP_LINK);
  return readable(url);
}

/** Puts a record that the user moved to into the address, as a step that “back” undoes; an empty id takes it out. */
export function pushDeepLink(fullId: string): void {
  if (deepLink() !== fullId) history.pushState(history.state, '', deepLinkTo(fullId));
}

/** The value of a shared attribute in the address: `?zrm-matrix.domains=financien`. */
export const sharedValue = (tag: string, attribute: string): string | undefined =>
  current()?.searchParams.get(`${tag}.${attribute}`) ?? undefined;

/**
 * Writes a shared attribute into the address.
 * @param how `push` for a move that “back” should undo, `replace` while someone types.
 */
export function shareValue(tag: string, attribute: string, value: string, how: 'push' | 'replace'): void {
  const url = current();
  if (!url || (sharedValue(tag, attribute) ?? '') === value) return;
  if (value) url.searchParams.set(`${tag}.${attribute}`, value);
  else url.searchParams.delete(`${tag}.${attribute}`);
  history[how === 'push' ? 'pushState' : 'replaceState'](history.state, '', readable(url));
}

/** Slashes and spaces in a query need no escaping beyond `+`; without it people can read and mail the address. */
const readable = (url: URL): string => `${url.pathname}${url.search.replaceAll('%2F', '/')}${url.hash}`;
