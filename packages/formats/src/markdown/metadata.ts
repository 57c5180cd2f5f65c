import { isLiteral, type Page } from './page.ts';
import { type Piece, pieceAt } from './prose.ts';
import { tablesIn } from './tables.ts';

/** A line that says one thing of the whole document, as `- Status: accepted`, `**Date**: …` or a table row. */
export interface Metadata {
  key: string;
  /** The key in lower case without white space, `-` and `_`, as in front matter. */
  name: string;
  value: Piece | null;
  /** Bullets nested under a key without a value of its own. */
  elements: Piece[];
  line: number;
  lineEnd: number;
}

const KEY_LINE =
  /^[ \t]{0,8}(?:>[ \t]?)?(?:[-*+][ \t]+)?(\*\*|__|\*|_)?(\p{L}[\p{L}\p{N} _/'-]{0,40}?)(?:\1[ \t]*[:：]|[:：]\1)[ \t]*(?=\S|$)/u;
const ELEMENT = /^[ \t]+[-*+][ \t]+(?=\S)/;

/** The lines in `[from, to)` that look like metadata; which keys mean something, the caller knows. */
export function metadataIn(page: Page, from: number, to: number): Metadata[] {
  const found = tableMetadata(page, from, to);
  for (let index = from; index < to; index += 1) {
    const line = page.lines[index]!;
    if (isLiteral(line) || line.kind !== 'text') continue;
    const match = KEY_LINE.exec(page.text.slice(line.start, Math.min(line.end, line.start + 200)));
    if (!match) continue;
    const value = pieceAt(page, line.start + match[0].length, valueEnd(page, index), 'line');
    const elements = value ? [] : elementsBelow(page, index + 1, to);
    const lineEnd = index + 1 + elements.length;
    found.push({ key: match[2]!, name: nameOf(match[2]!), value, elements, line: index, lineEnd });
    index = lineEnd - 1;
  }
  return found;
}

// A backslash at the end of a line is Markdown's hard line break.
function valueEnd(page: Page, index: number): number {
  const { start, end } = page.lines[index]!;
  return page.text[end - 1] === '\\' && end - 1 > start ? end - 1 : end;
}

function elementsBelow(page: Page, from: number, to: number): Piece[] {
  const elements: Piece[] = [];
  for (let index = from; index < to; index += 1) {
    const line = page.lines[index]!;
    const match = ELEMENT.exec(page.text.slice(line.start, Math.min(line.end, line.start + 200)));
    const piece =
      match && line.kind === 'text'
        ? pieceAt(page, line.start + match[0].length, line.end, 'line')
        : null;
    if (!piece) break;
    elements.push(piece);
  }
  return elements;
}

function tableMetadata(page: Page, from: number, to: number): Metadata[] {
  return tablesIn(page, from, to).flatMap((table) =>
    [table.header, ...table.rows].flatMap(({ line, cells }) => {
      const [key, value] = cells;
      if (!key || cells.length !== 2) return [];
      const text = key.text.replaceAll(/[*_:]/g, '').trim();
      return [
        {
          key: text,
          name: nameOf(text),
          value: value ?? null,
          elements: [],
          line,
          lineEnd: line + 1,
        },
      ];
    }),
  );
}

/** A key as it is compared: `Decision-Makers`, `decision_makers` and `decisionMakers` are one. */
export function nameOf(key: string): string {
  return key.toLowerCase().replaceAll(/[\s_.'-]/g, '');
}

/** The names in a value: separated by commas or semicolons, without the marks of a list. */
export function namesIn(value: string): string[] {
  return value
    .replace(/^\[(.*)\]$/s, '$1')
    .split(/[,;\n]/)
    .map((name) => name.replaceAll(/^[\s"'#`]+|[\s"'`]+$/g, ''))
    .filter((name) => name !== '' && !isPlaceholder(name));
}

/** Whether a value is a template's: `{list everyone}`, `[optional]`, `<name>`. */
export function isPlaceholder(value: string): boolean {
  return /^(?:\{.*|\[[^\]]*\]$|<[^>@.]*>$|…$|\.\.\.$)/s.test(value.trim());
}
