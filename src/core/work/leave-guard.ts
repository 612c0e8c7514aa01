/**
 * Asks before someone leaves a page on which something is filled in that nothing keeps. The browser words the question.
 *
 * A page that listens to `beforeunload` loses the browser's back/forward cache, so there is one listener for all
 * elements together, and only while something is unsaved.
 */
const guarded = new Map<object, () => boolean>();
let isListening = false;

/**
 * Guards an element. Call `updateGuard` after every change, and `unguardLeaving` when the element leaves the page:
 * until then it is held in memory.
 * @param isUnsaved Whether something stands in the element that is lost with the page. Called often; must be cheap.
 */
export function guardLeaving(element: object, isUnsaved: () => boolean): void {
  guarded.set(element, isUnsaved);
  updateGuard();
}

/** Guards an element no longer. */
export function unguardLeaving(element: object): void {
  guarded.delete(element);
  updateGuard();
}

/** Starts or stops asking, by what is unsaved now. */
export function updateGuard(): void {
  const isNeeded = isAnythingUnsaved();
  if (isNeeded === isListening || typeof window === 'undefined') return;
  isListening = isNeeded;
  if (isNeeded) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

const isAnythingUnsaved = (): boolean => [...guarded.values()].some((isUnsaved) => isUnsaved());

function ask(event: BeforeUnloadEvent): void {
  // What was unsaved at the last update may have been kept since.
  if (!isAnythingUnsaved()) return;
  event.preventDefault();
  // Browsers from before the end of 2023 ask only when this is set.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.returnValue = true;
}
