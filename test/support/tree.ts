/** What assistive technology is told of the page. Chromium only: for `*.chromium.test.ts`. */
import {a11ySnapshot} from '@web/test-runner-commands';

export interface TreeNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly TreeNode[];
}

/** Every node of the page that is laid out, in reading order. */
export async function treeNodes(): Promise<TreeNode[]> {
  const flat = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  const snapshot = (await a11ySnapshot({})) as unknown;
  return flat(snapshot as TreeNode);
}

/** Names of the nodes with a role. */
export const namesOf = async (role: string): Promise<string[]> =>
  (await treeNodes()).filter((node) => node.role === role).map(({name = ''}) => name);
