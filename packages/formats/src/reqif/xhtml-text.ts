import { elementsOf, nameOf, textOfNode, XmlElement } from './xml-tree.ts';

const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 blockquote address dl dt dd table thead tbody tfoot caption fieldset'.split(
    ' ',
  ),
);

/** The text of XHTML: paragraphs with a blank line between them, lists with their marks, `pre` as it is. */
export function xhtmlText(element: XmlElement): string {
  return blocksOf(element).join('\n\n');
}

/** The items of the first list in XHTML; null where there is none. */
export function xhtmlList(element: XmlElement): string[] | null {
  const list = findList(element);
  return list && elementsOf(list).map((item) => xhtmlText(item));
}

function findList(element: XmlElement): XmlElement | null {
  for (const child of elementsOf(element)) {
    const list = /^[ou]l$/.test(nameOf(child)) ? child : findList(child);
    if (list) return list;
  }
  return null;
}

function blocksOf(element: XmlElement): string[] {
  const blocks: string[] = [];
  let inline = '';
  const flush = () => {
    const text = inline.replaceAll(/ *\n */g, '\n').trim();
    if (text !== '') blocks.push(text);
    inline = '';
  };
  const take = (node: XmlElement['children'][number]): void => {
    const text = textOfNode(node);
    if (text !== null) {
      const folded = text.replaceAll(/[ \t\r\n\u00a0]+/g, ' ');
      inline += inline.endsWith(' ') ? folded.trimStart() : folded;
    }
    if (!(node instanceof XmlElement)) return;
    const name = nameOf(node);
    if (name === 'br') inline = `${inline.trimEnd()}\n`;
    else if (name === 'object') takeObject(node);
    else if (name === 'pre') push([node.text]);
    else if (/^[ou]l$/.test(name)) push([listText(node, name === 'ol')]);
    else if (name === 'tr') push([elementsOf(node).map(xhtmlText).join(' | ')]);
    else if (BLOCKS.has(name)) push(blocksOf(node));
    else for (const child of node.children) take(child);
  };
  const push = (more: string[]) => {
    flush();
    blocks.push(...more.filter((block) => block !== ''));
  };
  // An object is a picture or a file; its content is the text for those who cannot see it.
  const takeObject = (node: XmlElement) => {
    const inner = blocksOf(node).join(' ');
    const name = node.attributes['data'] ?? node.attributes['name'] ?? '';
    inline += [inner, name && `[${name}]`].filter(Boolean).join(' ');
  };
  for (const child of element.children) take(child);
  flush();
  return blocks;
}

function listText(list: XmlElement, isOrdered: boolean): string {
  return elementsOf(list)
    .map((item, index) => {
      const mark = isOrdered ? `${index + 1}. ` : '- ';
      return mark + xhtmlText(item).replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}
