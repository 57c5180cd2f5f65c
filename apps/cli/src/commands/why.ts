import type { RouterOutputs } from '@throughline/shared';
import { LINK_RULES, type ItemId } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { EXIT } from '../failure.ts';
import { findItem } from '../items/find-item.ts';
import { linkWords } from '../items/link-words.ts';
import type { Session } from '../session.ts';
import { itemText, suspectMark } from '../text/item-text.ts';
import { drawTree, type TreeNode } from '../text/tree.ts';

type Why = RouterOutputs['trace']['why'];

export const run: Run<[string]> = async (session, [key]) => {
  const { item } = await findItem(session, key);
  const client = await session.client();
  const why = await client.trace.why.query({ projectId: item.projectId, itemId: item.id });
  return {
    data: why,
    text: () => whyText(session, item.id, why),
    exitCode: why.isGrounded ? EXIT.fine : EXIT.findings,
  };
};

function whyText({ paint }: Pick<Session, 'paint'>, itemId: ItemId, why: Why): string {
  const items = new Map(why.items.map((item) => [item.id, item]));
  const root: TreeNode = { label: itemText(paint, items.get(itemId)!), children: [] };
  const nodes = new Map<string, TreeNode>([['', root]]);
  // Paths that begin alike share their beginning in the tree.
  for (const path of why.paths) {
    let place = '';
    for (const { itemId: id, link, isSuspect } of path) {
      const parent = nodes.get(place)!;
      place += `/${link} ${id}`;
      if (nodes.has(place)) continue;
      const words = linkWords(link, LINK_RULES[link].why === 'backward' ? 'to' : 'from');
      const label = `${words} ${itemText(paint, items.get(id)!)}${suspectMark(paint, isSuspect)}`;
      const node: TreeNode = { label, children: [] };
      parent.children.push(node);
      nodes.set(place, node);
    }
  }
  const notes = [
    why.isGrounded ? '' : paint.yellow('No goal and no stakeholder stands behind it.'),
    why.isTruncated ? paint.dim('There are more ways than these.') : '',
  ];
  return [...drawTree(root), ...notes.filter((note) => note !== '')].join('\n');
}
