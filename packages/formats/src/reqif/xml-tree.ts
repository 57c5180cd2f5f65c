import { XmlCdata, XmlElement, XmlText, parseXml, type XmlNode } from '@rgrove/parse-xml';
import type { Refusal } from '../parsed.ts';

export { XmlElement };

const DEPTH = 120;
const DEEP = `nested more than ${DEPTH} deep`;
const XML_MESSAGE = /^(.*?) \(line \d+, column \d+\)/s;

/**
 * Parses XML into elements with their offsets. Entities other than XML's own five are refused, so that
 * none can expand; so is what is nested deeper than any document is.
 */
export function parseTree(text: string): XmlElement | Refusal {
  let root: XmlElement | null;
  try {
    root = parseXml(text, { includeOffsets: true, preserveCdata: false }).root;
  } catch (error) {
    // The parser goes down by calls: what is very deep ends there.
    if (error instanceof RangeError) return refusalAt(text, depthPlace(text), DEEP);
    const { message, line = 1, column = 1 } = error as { message: string } & Partial<Refusal>;
    const reason = (XML_MESSAGE.exec(message)?.[1] ?? message.split('\n', 1)[0]!).slice(0, 300);
    return { line, column, reason };
  }
  if (!root) return { line: 1, column: 1, reason: 'there is no element' };
  const deep = tooDeep(root);
  return deep ? refusalAt(text, deep.start, DEEP) : root;
}

function tooDeep(root: XmlElement): XmlElement | null {
  let level = elementsOf(root);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEPTH) return level[0]!;
    level = level.flatMap(elementsOf);
  }
  return null;
}

/** About where the tags of a text are nested too deep. */
function depthPlace(text: string): number {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/<\/|<(?=[A-Za-z_])|\/>/g)) {
    depth += mark === '<' ? 1 : -1;
    if (depth > DEPTH) return index;
  }
  return 0;
}

/** A refusal at an offset of the text. */
export function refusalAt(text: string, offset: number, reason: string): Refusal {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1, reason };
}

/** A name without its prefix: `xhtml:div` is `div`. */
export const nameOf = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export function elementsOf(element: XmlElement | null): XmlElement[] {
  return (element?.children ?? []).filter((child) => child instanceof XmlElement);
}

/** The first child of a name, or of the names below each other. */
export function childOf(element: XmlElement | null, ...names: string[]): XmlElement | null {
  let found = element;
  for (const name of names)
    found = elementsOf(found).find((child) => nameOf(child) === name) ?? null;
  return found;
}

/** The text of a node that is text; null for any other. */
export function textOfNode(node: XmlNode): string | null {
  return node instanceof XmlText || node instanceof XmlCdata ? node.text : null;
}
