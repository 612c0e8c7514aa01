/** What the tests of the guide do with it: go somewhere as a user does, and wait until all of it is there. */
import type {TemplateResult} from 'lit';
import {GuideElement} from '../../src/core/guide-element.js';
import type {MethodiekGuide} from '../../src/methodiek/methodiek-guide/methodiek-guide.js';
import {isVisible, place} from '../support/page.js';

export const textOf = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();

export const all = (host: Element, selector: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** The elements to work with that were opened, the one that is shown first. */
export const inner = (guide: MethodiekGuide): GuideElement[] =>
  all(guide, '.inner > *').filter((one) => one instanceof GuideElement);

/** Waits until the guide and the element that it shows inside have drawn all that was on its way. */
export async function settled(guide: MethodiekGuide): Promise<void> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    await pause();
    await guide.updateComplete;
    for (const element of inner(guide)) {
      await element.loadContent();
      await element.updateComplete;
    }
    if (!all(guide, 'p.muted').some((line) => textOf(line) === 'Even laden …' && isVisible(line))) break;
  }
  await pause();
  await guide.updateComplete;
}

export async function guideWith(template: TemplateResult, width?: number): Promise<MethodiekGuide> {
  const guide = await place<MethodiekGuide>(template, width);
  await settled(guide);
  return guide;
}

export async function show(guide: MethodiekGuide, fullId: string): Promise<void> {
  guide.show(fullId);
  await settled(guide);
  await settled(guide);
}

/** Clicks the first visible link, button or summary with this text. */
export async function press(guide: MethodiekGuide, text: string, within = ''): Promise<void> {
  const found = all(guide, `${within} :is(a, button, summary)`).find(
    (one) => textOf(one).includes(text) && isVisible(one),
  );
  if (!found) throw new Error(`nothing visible says “${text}”`);
  found.click();
  await settled(guide);
}

/** What has the keyboard, however deep. */
export function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return (at ?? document.body) as HTMLElement;
}

export const pageTitle = (guide: MethodiekGuide): string =>
  textOf(guide.shadowRoot!.querySelector('.page-title') ?? guide.shadowRoot!.querySelector('.title')!);
