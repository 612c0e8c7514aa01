/** What several tests do with a page: put elements on it, find things in them as a user finds them. */
import {fixture, html} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';

/**
 * Puts elements on the page and waits until ours have drawn themselves with their content.
 * @param width Of the column that they stand in, in pixels, for layout that follows the container; else the page's.
 */
export async function place<T extends HTMLElement>(template: TemplateResult, width?: number): Promise<T> {
  const element = await fixture<T>(template, width ? {parentNode: await column(width)} : {});
  await settled(element);
  return element;
}

async function column(width: number): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.style.width = `${width}px`;
  return element;
}

/** Waits until an element of ours has its content and has drawn. */
export async function settled(element: Element): Promise<void> {
  const own = element as Element & Pick<LitElement, 'updateComplete'> & {loadContent?: () => Promise<void>};
  await own.loadContent?.();
  await own.updateComplete;
}

/** The one element in a shadow root that fits the selector and, if given, holds the text. */
// The selector says which kind of element the test expects.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function within<T extends Element = HTMLElement>(host: Element, selector: string, text = ''): T {
  const all = [...host.shadowRoot!.querySelectorAll<T & Element>(selector)];
  const found = all.filter((element) => element.textContent.includes(text));
  if (found.length !== 1) {
    throw new Error(`${found.length} of ${all.length} elements fit ${selector} with “${text}”`);
  }
  return found[0]!;
}

/** Whether a user can see it. */
export const isVisible = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});

export {html};
