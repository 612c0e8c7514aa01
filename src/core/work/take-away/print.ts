/**
 * Prints a document and nothing else of the page. The sheet and its styles are on the page only while the browser
 * prints.
 */
import type {TakeAwayDocument} from './document.js';
import {pageStyles} from './print.styles.js';
import {buildSheet} from './sheet.js';

export {buildSheet} from './sheet.js';

export interface PrintOptions {
  /** Milliseconds after which the sheet is removed where a browser never tells that it has printed. */
  readonly patience?: number;
}

/** Ends the printing that has not ended yet, if there is one. */
let endPrevious: (() => void) | undefined;

/**
 * Opens the browser's print window with the document.
 * @returns when the sheet is gone again: the user has printed or gone back.
 * @throws what `window.print()` throws; the sheet is removed then too.
 */
export async function printDocument(
  takeAway: TakeAwayDocument,
  {patience = 120_000}: PrintOptions = {},
): Promise<void> {
  endPrevious?.();
  const focused = focusedElement();
  const remove = putOnPage(buildSheet(takeAway));
  await new Promise<void>((resolve) => {
    const restorePage = () => {
      window.removeEventListener('afterprint', end);
      clearTimeout(timer);
      endPrevious = undefined;
      remove();
      restoreFocus(focused);
    };
    const end = () => {
      restorePage();
      resolve();
    };
    const timer = setTimeout(end, patience);
    endPrevious = end;
    window.addEventListener('afterprint', end);
    try {
      window.print();
    } catch (error) {
      restorePage();
      throw error;
    }
  });
}

/** @returns what takes the sheet and its styles away again. */
function putOnPage(sheet: HTMLElement): () => void {
  const styles = pageStyles.styleSheet!;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  document.body.append(sheet);
  return () => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== styles);
  };
}

/** The element with the focus, also inside shadow roots. */
function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}

/** Puts the focus back where it was, unless the user has moved on. */
function restoreFocus(focused: HTMLElement | undefined): void {
  if (focused?.isConnected && !focusedElement()) focused.focus({preventScroll: true});
}
