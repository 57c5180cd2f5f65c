import { KEYS_IN_TEXT } from '../kinds/parse-key.ts';

/** What a link to an item is written with inside a parsed text. */
export const KEY_PROTOCOL = 'key:';

interface TextNode {
  type: string;
  value?: string;
  url?: string;
  children?: TextNode[];
}

const LEFT_ALONE = new Set(['link', 'linkReference', 'code', 'inlineCode', 'html']);

/** A remark plugin: every `REQ-12` in running text becomes a link to that item. */
export function linkKeys() {
  return (tree: unknown): void => visit(tree as TextNode);
}

function visit(node: TextNode): void {
  if (!node.children || LEFT_ALONE.has(node.type)) return;
  node.children = node.children.flatMap((child) =>
    child.type === 'text' ? splitText(child.value ?? '') : child,
  );
  for (const child of node.children) visit(child);
}

function splitText(value: string): TextNode[] {
  const parts: TextNode[] = [];
  let at = 0;
  for (const { index, 0: key } of value.matchAll(KEYS_IN_TEXT)) {
    if (index > at) parts.push({ type: 'text', value: value.slice(at, index) });
    parts.push({ type: 'link', url: KEY_PROTOCOL + key, children: [{ type: 'text', value: key }] });
    at = index + key.length;
  }
  if (at < value.length) parts.push({ type: 'text', value: value.slice(at) });
  return parts;
}
