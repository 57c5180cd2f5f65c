import type { RouterOutputs } from '@throughline/shared';
import { LINK_RULES } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { findItem } from '../items/find-item.ts';
import { linkWords } from '../items/link-words.ts';
import type { Session } from '../session.ts';
import { count, itemText, suspectMark } from '../text/item-text.ts';
import { drawTree, type TreeNode } from '../text/tree.ts';

type Impact = RouterOutputs['trace']['impact'];

export const run: Run<[string], { limit?: number }> = async (session, [key], { limit }) => {
  const { item } = await findItem(session, key);
  const client = await session.client();
  const query = {
    projectId: item.projectId,
    itemId: item.id,
    ...(limit !== undefined && { limit }),
  };
  const impact = await client.trace.impact.query(query);
  return { data: impact, text: () => impactText(session, impact) };
};

function impactText({ paint }: Pick<Session, 'paint'>, impact: Impact): string {
  const root: TreeNode = { label: itemText(paint, impact.item), children: [] };
  if (impact.total === 0) return `${root.label}\nNothing rests on it.`;
  const nodes = new Map([[impact.item.id, root]]);
  // Nearest first: the item that another is reached by is always there already.
  for (const { item, via, link, isSuspect } of impact.impacted) {
    const words = linkWords(link, LINK_RULES[link].dependent === 'from' ? 'to' : 'from');
    const node: TreeNode = {
      label: `${words} ${itemText(paint, item)}${suspectMark(paint, isSuspect)}`,
      children: [],
    };
    nodes.set(item.id, node);
    (nodes.get(via) ?? root).children.push(node);
  }
  const kinds = impact.counts.map(({ kind, count: amount }) => `${kind} ${amount}`).join(' · ');
  const rest = impact.isTruncated ? paint.dim(' (the nearest are shown)') : '';
  return [
    ...drawTree(root),
    `${count(impact.total, 'item rests', 'items rest')} on it: ${kinds}${rest}`,
  ].join('\n');
}
