/** What assistive technology is told of a page, as text that a person can compare. */
import type {Page, Protocol} from 'puppeteer-core';

type AXNode = Protocol.Accessibility.AXNode;

/** Roles that say nothing by themselves: their children stand for them. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak']);

/** Properties that point at other nodes, whose text is in the name or description already. */
const POINTERS = new Set([
  'activedescendant',
  'controls',
  'describedby',
  'details',
  'errormessage',
  'flowto',
  'labelledby',
  'owns',
  'url',
]);

/**
 * One line for each node: indented by depth, with role, name, description and states. Nodes that are ignored or say
 * nothing are left out; neighbouring pieces of text are joined, because where a text is cut nobody hears.
 */
export async function accessibilityOutline(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return lines(nodes[0]!, byId, 0);
}

function lines(node: AXNode, byId: ReadonlyMap<string, AXNode>, depth: number): string[] {
  const result = [`${'  '.repeat(depth)}${describe(node)}`];
  let texts: string[] = [];
  const endText = () => {
    if (texts.length) result.push(`${'  '.repeat(depth + 1)}text “${joined(texts)}”`);
    texts = [];
  };
  for (const child of spokenChildren(node, byId)) {
    if (child.role?.value === 'StaticText') {
      const text = String(child.name?.value ?? '').trim();
      if (text) texts.push(text);
    } else {
      endText();
      result.push(...lines(child, byId, depth + 1));
    }
  }
  endText();
  return result;
}

/** One text out of its pieces, whose ends lost their spaces: none stands on the inner side of a mark. */
const joined = (texts: readonly string[]): string =>
  texts.join(' ').replaceAll(/\s+(?=[.,:;!?)”])|(?<=[(“])\s+/g, '');

/** The children, with the children of those that say nothing in their place. */
const spokenChildren = (node: AXNode, byId: ReadonlyMap<string, AXNode>): AXNode[] =>
  (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    if (!child) return [];
    return isSilent(child) ? spokenChildren(child, byId) : [child];
  });

const isSilent = (node: AXNode): boolean =>
  node.ignored || (SILENT.has(String(node.role?.value)) && !node.name?.value && !states(node).length);

const describe = (node: AXNode): string =>
  [
    String(node.role?.value),
    // Spaces around a name nobody hears.
    ...(node.name?.value ? [`“${String(node.name.value).trim()}”`] : []),
    ...(node.description?.value ? [`described by “${String(node.description.value)}”`] : []),
    ...(node.value?.value === undefined ? [] : [`value “${String(node.value.value)}”`]),
    ...states(node),
  ].join(' ');

const states = ({properties = []}: AXNode): string[] =>
  properties
    .filter(({name, value}) => !POINTERS.has(name) && value.value !== undefined)
    .map(({name, value}) => `${name}=${String(value.value)}`)
    .sort();
