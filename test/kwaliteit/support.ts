/** The records of the quality frameworks as the views get them, and what a user does in `<quality-criteria>`. */
import {emptyLayer} from '../../src/core/layer.js';
import {readAll} from '../../src/core/records.js';
import {criteriaLists, frameworks, segments, themes} from '../../src/kwaliteit/content.js';
import {listPurchases} from '../../src/kwaliteit/quality-criteria/purchases.js';
import type {QualityCriteria} from '../../src/kwaliteit/quality-criteria/quality-criteria.js';
import {criteriaWords} from '../../src/kwaliteit/quality-criteria/words.js';
import {html, place, within} from '../support/page.js';

/** How many criteria the document has, by number of the framework. */
export const COUNTS = [43, 10, 54, 39, 22, 17, 73, 14, 49, 12, 127, 88, 29, 30, 5];
export const TOTAL = 612;

export async function allRecords() {
  await Promise.all([frameworks.load(), segments.load(), themes.load(), criteriaLists.load()]);
  const ownSegments = readAll(segments, emptyLayer);
  return {
    frameworks: readAll(frameworks, emptyLayer),
    segments: ownSegments,
    themes: readAll(themes, emptyLayer),
    lists: readAll(criteriaLists, emptyLayer),
    purchases: listPurchases(ownSegments, criteriaWords),
  };
}
export type AllRecords = Awaited<ReturnType<typeof allRecords>>;

export const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
export const root = (tool: Element) => tool.shadowRoot!;
export const all = (tool: Element, selector: string) => [
  ...root(tool).querySelectorAll<HTMLElement>(selector),
];

/** Waits for what comes after a part was loaded. */
export async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!holds()) throw new Error('it did not come about');
}
export const rows = (tool: Element) => all(tool, '.frameworks tbody tr');
export const criteria = (tool: Element) => all(tool, '.criterion');
export const viewLink = (tool: Element, name: string) => within(tool, '.view-link', name);
export const press = async (tool: QualityCriteria, button: HTMLElement) => {
  button.click();
  await tool.updateComplete;
};

export const plain = () => place<QualityCriteria>(html`<quality-criteria></quality-criteria>`);
export async function list(template = html`<quality-criteria view="criteria"></quality-criteria>`) {
  const tool = await place<QualityCriteria>(template);
  await until(() => all(tool, '.results').length > 0);
  // The rest of a long list follows what is in sight.
  await tool.updateComplete;
  return tool;
}
export const box = (tool: Element, facet: string, value: string) =>
  within<HTMLInputElement>(tool, `.filters input[name="${facet}"][value="${value}"]`);
export const count = (tool: Element, facet: string, value: string) =>
  Number(box(tool, facet, value).closest('label')!.querySelector('.facet-count')!.textContent);
export const listStatus = (tool: Element) => words(within(tool, '.results [role=status]'));
export const type = async (tool: QualityCriteria, selector: string, text: string) => {
  const input = within<HTMLInputElement>(tool, selector);
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await tool.updateComplete;
};

/** Lays out a long list as a whole: the browser does so only when a part of it comes near. */
export function layOut(tool: Element): void {
  for (const one of criteria(tool)) one.style.contentVisibility = 'visible';
}
