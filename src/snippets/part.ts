/** A small tree of HTML that becomes text to copy, or nodes on the page: the strict policy allows no text as HTML. */

export interface Part {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Part | string)[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attributesOf = ({attributes = {}}: Part): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}${value ? `="${escape(value).replaceAll('"', '&quot;')}"` : ''}`)
    .join('');

/** A part that only stands within a line. */
const isInline = (child: Part | string): boolean => typeof child === 'string' || child.tag === 'a';

/** The part as HTML: children on lines of their own, and text with its links on one line. */
export function toHtml(part: Part, indent = ''): string {
  const {tag, children = []} = part;
  const open = `<${tag}${attributesOf(part)}>`;
  if (children.every(isInline)) {
    return `${indent}${open}${children.map((child) => (typeof child === 'string' ? escape(child) : toHtml(child))).join('')}</${tag}>`;
  }
  const lines = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escape(child)}` : toHtml(child, `${indent}  `),
  );
  return [`${indent}${open}`, ...lines, `${indent}</${tag}>`].join('\n');
}

/** The part as an element for the page. */
export function toNode({tag, attributes = {}, children = []}: Part): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : toNode(child))));
  return element;
}
