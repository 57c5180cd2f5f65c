/** A node of a tree to draw. */
export interface TreeNode {
  label: string;
  children: TreeNode[];
}

/** A tree as lines: the root, and below it branches with rules. */
export function drawTree(root: TreeNode): string[] {
  return [root.label, ...branches(root.children, '')];
}

function branches(children: readonly TreeNode[], indent: string): string[] {
  return children.flatMap((child, at) => {
    const isLast = at === children.length - 1;
    const [rule, below] = isLast ? ['└─ ', '   '] : ['├─ ', '│  '];
    return [`${indent}${rule}${child.label}`, ...branches(child.children, `${indent}${below}`)];
  });
}
