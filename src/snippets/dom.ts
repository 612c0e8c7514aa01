/** Makes elements of the snippet page, without lit: one copy of lit on a page is enough under a policy of trusted types. */

type Child = Node | string;

/** An element with attributes and children; an attribute that is `true` stands without a value, `false` not at all. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** @throws When the page lacks it. */
export function find(selector: string, from: ParentNode = document): HTMLElement {
  const found = from.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
