/** What the tests of the guide do with it: go somewhere as a user does, and wait until all of it is there. */
import {GuideElement} from '../../src/core/guide-element.js';
import type {WegwijzerGuide} from '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.js';
import {guideWords as words} from '../../src/wegwijzer/wegwijzer-guide/words.js';
import {isVisible, place} from '../support/page.js';
import type {TemplateResult} from 'lit';

/** What a reader reads, with single spaces. */
export const textOf = (element: Element | ShadowRoot): string =>
  element.textContent.replaceAll(/\s+/g, ' ').trim();

export const all = (host: Element, selector: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Milliseconds in which all must have come, also on a machine that is busy. */
const PATIENCE = 20_000;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Waits until the guide and the element that it shows inside have drawn all that was on its way. */
export async function settled(guide: WegwijzerGuide): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    await pause();
    await guide.updateComplete;
    const inner = innerElements(guide);
    for (const element of inner) await element.loadContent();
    await Promise.all(inner.map((element) => element.updateComplete));
    const waits = [guide, ...inner].some((element) =>
      all(element, 'p.muted').some((line) => textOf(line) === words.loading && isVisible(line)),
    );
    if (!waits) break;
  }
  await pause();
  await guide.updateComplete;
}

const innerElements = (guide: WegwijzerGuide): GuideElement[] =>
  all(guide, '.inner > *').filter(
    (element): element is GuideElement => element instanceof GuideElement && !element.hidden,
  );

/** The element that the guide shows inside now. */
// The tag says which kind of element the test expects.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function inner<T extends GuideElement>(guide: WegwijzerGuide, tag: string): T {
  const found = innerElements(guide).find(({localName}) => localName === tag);
  if (!found)
    throw new Error(`no <${tag}> is shown; there is ${innerElements(guide).map(String).join() || 'none'}`);
  return found as T;
}

export async function guideWith(template: TemplateResult, width?: number): Promise<WegwijzerGuide> {
  const guide = await place<WegwijzerGuide>(template, width);
  await settled(guide);
  return guide;
}

/** Clicks the visible link or button with this text. */
export async function press(guide: WegwijzerGuide, text: string, selector = 'a, button'): Promise<void> {
  const found = all(guide, selector).filter(
    (element) => textOf(element).includes(text) && isVisible(element),
  );
  if (!found[0]) throw new Error(`nothing visible fits ${selector} with “${text}”`);
  found[0].click();
  await settled(guide);
}

export async function show(guide: WegwijzerGuide, fullId: string): Promise<void> {
  guide.show(fullId);
  await settled(guide);
  await pause();
  await settled(guide);
}

/** The title of the page that the guide shows. */
export const pageTitle = (guide: WegwijzerGuide): string =>
  textOf(guide.shadowRoot!.querySelector('.page-title') ?? guide.shadowRoot!.querySelector('.title')!);

/** What has the keyboard, however deep. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
