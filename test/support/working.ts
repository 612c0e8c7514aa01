/** What tests do with an element that people fill in: press what stands in its bar, and catch what leaves the page. */
import type {LitElement} from 'lit';
import {within} from './page.js';

/** The one button outside the question with exactly this text. */
export function button(element: Element, text: string): HTMLElement {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button:not(dialog button)')];
  const found = all.filter(({textContent}) => textContent.trim() === text);
  if (found.length !== 1) throw new Error(`${found.length} buttons say “${text}”`);
  return found[0]!;
}

export const dialog = (element: Element): HTMLDialogElement => within(element, 'dialog');
export const status = (element: Element): string => within(element, '.work-status').textContent.trim();

export async function press(element: LitElement, text: string): Promise<void> {
  button(element, text).click();
  await element.updateComplete;
}

/** Waits for something that a click brings about after loading. */
export async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 150 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!holds()) throw new Error('it did not come about');
}

/** The parts that the question offers, and whether they go along. */
export const parts = (element: Element): Record<string, boolean> =>
  Object.fromEntries(
    [...dialog(element).querySelectorAll('label')].map((label) => [
      label.textContent.trim(),
      label.querySelector('input')!.checked,
    ]),
  );

/** Presses what takes something along, and waits for the question. */
export async function ask(element: LitElement, departure: string): Promise<void> {
  // An earlier question is gone once the browser has told that it closed.
  await until(() => !dialog(element).childElementCount);
  await press(element, departure);
  await until(() => dialog(element).open);
}

/** Takes something along. @param toggled Parts that are ticked, or unticked, before going on. */
async function take(element: LitElement, departure: string, toggled: readonly string[]): Promise<void> {
  await ask(element, departure);
  for (const part of toggled) {
    const labels = [...dialog(element).querySelectorAll('label')];
    const label = labels.find(({textContent}) => textContent.trim() === part);
    label!.querySelector('input')!.click();
    await element.updateComplete;
  }
  within(element, 'dialog .button.main').click();
}

/** Prints, and returns the sheet that would have come out. */
export async function printed(
  element: LitElement,
  departure: 'Druk af' | 'Druk af om mee te nemen',
  toggled: readonly string[] = [],
): Promise<HTMLElement> {
  let sheet: HTMLElement | undefined;
  const original = window.print;
  window.print = () => {
    const article = document.querySelector('.wijkgids-print')!.shadowRoot!.querySelector('article')!;
    sheet = article.cloneNode(true) as HTMLElement;
    dispatchEvent(new Event('afterprint'));
  };
  try {
    await take(element, departure, toggled);
    await until(() => sheet !== undefined);
  } finally {
    window.print = original;
  }
  return sheet!;
}

/** Copies, and returns what would be on the clipboard. */
export async function copied(
  element: LitElement,
  toggled: readonly string[] = [],
): Promise<Readonly<Record<'text/plain' | 'text/html', string>>> {
  const taken: Record<string, string> = {};
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      write: async ([item]: [ClipboardItem]) => {
        for (const type of item.types) taken[type] = await (await item.getType(type)).text();
      },
    },
  });
  try {
    await take(element, 'Kopieer voor dossier', toggled);
    await until(() => status(element).startsWith('Gekopieerd'));
  } finally {
    // What the browser has itself stands on the prototype.
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return taken as Record<'text/plain' | 'text/html', string>;
}

/** Saves a file, and returns its name and text. */
export async function saved(
  element: LitElement,
  departure: string,
  toggled: readonly string[] = [],
): Promise<{readonly name: string; readonly text: string}> {
  let blob: Blob | undefined;
  let name = '';
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = (given: Blob) => {
    blob = given;
    return createObjectURL.call(URL, given);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    await take(element, departure, toggled);
    await until(() => name !== '');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return {name, text: await blob!.text()};
}

/** Opens a file, and waits until the bar says how that went. */
export async function open(element: LitElement, text: string): Promise<void> {
  const before = status(element);
  const input = within<HTMLInputElement>(element, 'input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'bestand.json', {type: 'application/json'}));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await until(() => status(element) !== before);
}
