/** What the tests of `<kb-spiderweb>` do with it, as a user would. */
import '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.define.js';
import {blocks, competencies, domains, targetGroups, topics} from '../../src/bouwstenen/content.js';
import type {KbSpiderweb} from '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.js';
import {html, isVisible, place, within} from '../support/page.js';

export type Web = KbSpiderweb;

export const entries = <T>(records: Readonly<Record<string, T>> | undefined) => Object.entries(records!);
export const root = (web: Web) => web.shadowRoot!;
export const panel = (web: Web) => within(web, '.panel');

/** What an element says; numbers that only help to look from the list to the web stay out. */
export function text(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.number')) hidden.remove();
  return copy.textContent.replaceAll('\u{AD}', '').replace(/\s+/g, ' ').trim();
}

/** Everything visible that a user can follow, by its own words. */
const links = (inside: ParentNode) =>
  [...inside.querySelectorAll<HTMLElement>('a[data-to], button')].filter(isVisible);

/** The visible link or button whose words begin like this. */
export function linkNamed(web: Web, words: string, inside: ParentNode = root(web)): HTMLElement {
  const found = links(inside).find((link) => text(link).startsWith(words));
  if (!found) throw new Error(`Nothing to tap with “${words}”`);
  return found;
}

/** Waits until the web has its size, and the drawing and focus that follow. */
export async function drawn(web: Web): Promise<Web> {
  for (let i = 0; i < 100; i++) {
    await web.updateComplete;
    await new Promise(requestAnimationFrame);
    if (web.display === 'list' || root(web).querySelector('.web svg')) break;
  }
  await web.updateComplete;
  return web;
}

export const show = async (template = html`<kb-spiderweb></kb-spiderweb>`, width?: number): Promise<Web> =>
  drawn(await place<Web>(template, width));

/** Taps what has these words, in the whole element or in a part of it. */
export async function tap(web: Web, words: string, inside: ParentNode = root(web)): Promise<void> {
  linkNamed(web, words, inside).click();
  await web.updateComplete;
}

/** The part of the web that stands for a record. */
export const inWeb = (web: Web, fullId: string): Element =>
  root(web).querySelector(`.web [data-web="${fullId}"]`)!;

/** Points at a part of the web. */
export async function point(web: Web, fullId: string): Promise<void> {
  inWeb(web, fullId).dispatchEvent(
    new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}),
  );
  await web.updateComplete;
}

export async function type(web: Web, words: string): Promise<void> {
  const input = within<HTMLInputElement>(web, 'input[type=search]');
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await web.updateComplete;
}

export const title = (web: Web) => text(within(web, '.panel-title'));
export const openDomains = (web: Web) =>
  [...root(web).querySelectorAll('[aria-expanded=true] .domain-label > span:first-child')].map(text);

/** What stands out in the web in some way, by full id. */
export const stands = (web: Web, look: string) =>
  [...root(web).querySelectorAll(`.web .${look}:not(.text)`)].map((part) => part.getAttribute('data-web'));

export const loadAll = () =>
  Promise.all([domains, blocks, competencies, targetGroups, topics].map((one) => one.load()));
