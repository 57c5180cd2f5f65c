import { type Page, textOf } from '../markdown/page.ts';
import { type Piece, proseOf } from '../markdown/prose.ts';

/** The YAML of an item file with where it begins, and the text below it where the file is Markdown. */
export interface DoorstopParts {
  yaml: { text: string; start: number; line: number };
  body: Piece | null;
}

/** Takes an item file apart. */
export function splitDoorstop(page: Page): DoorstopParts {
  if (!/\.(?:md|markdown)$/i.test(page.fileName) || !page.frontMatter) {
    const start = page.lines[0]?.start ?? 0;
    return { yaml: { text: page.text.slice(start), start, line: 0 }, body: null };
  }
  const { lineEnd, isClosed } = page.frontMatter;
  const start = page.lines[0]!.next;
  const last = isClosed ? lineEnd - 1 : lineEnd;
  const end = last > 0 ? page.lines[last - 1]!.next : start;
  return {
    yaml: { text: page.text.slice(start, Math.max(start, end)), start, line: 1 },
    body: proseOf(page, lineEnd, page.lines.length),
  };
}

/** Whether a file is an item of Doorstop: these keys are in every one. */
export function isDoorstopItem(page: Page): boolean {
  if (!/\d$/.test(page.stem)) return false;
  const end = page.frontMatter ? page.frontMatter.lineEnd : page.lines.length;
  const keys = new Set<string>();
  for (let line = 0; line < end; line += 1) {
    const key = /^(active|level|normative|reviewed|links|derived):/.exec(
      textOf(page, line).slice(0, 20),
    );
    if (key) keys.add(key[1]!);
  }
  return keys.has('active') && keys.has('level') && keys.size >= 4;
}
