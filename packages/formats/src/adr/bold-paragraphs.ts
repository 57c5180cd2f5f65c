import { type Page, textOf } from '../markdown/page.ts';
import { type Piece, pieceAt } from '../markdown/prose.ts';
import type { Section } from '../markdown/sections.ts';

/** A stretch that begins with a few bold words in place of a heading. */
export interface BoldParagraph {
  title: Piece;
  body: Piece | null;
  /** Lines `[line, lineEnd)`. */
  line: number;
  lineEnd: number;
}

const LEAD =
  /^[ ]{0,3}(\*\*|__)(?:\(?(?:\d{1,2}|[a-z])[.)]\s+)?(?=\S)(.+?)[.:]?\1[ \t]*[.:]?[ \t]*(?:[–—-][ \t]+)?/i;

/** The stretches of a section's own text that begin so; none when there are fewer than two. */
export function boldParagraphs(page: Page, section: Section): BoldParagraph[] {
  const starts: number[] = [];
  for (let index = section.body; index < section.bodyEnd; index += 1) {
    const isStart = index === section.body || page.lines[index - 1]!.kind === 'blank';
    if (isStart && page.lines[index]!.kind === 'text' && LEAD.test(headOf(page, index)))
      starts.push(index);
  }
  if (starts.length < 2) return [];
  return starts.flatMap((line, index) =>
    paragraphAt(page, line, starts[index + 1] ?? section.bodyEnd),
  );
}

const headOf = (page: Page, index: number) => textOf(page, index).slice(0, 600);

function paragraphAt(page: Page, line: number, lineEnd: number): BoldParagraph[] {
  const match = LEAD.exec(headOf(page, line))!;
  const start = page.lines[line]!.start;
  const titleStart = start + match[0].indexOf(match[2]!);
  const title = pieceAt(page, titleStart, titleStart + match[2]!.length, 'line');
  const body = pieceAt(page, start + match[0].length, page.lines[lineEnd - 1]!.end, 'prose');
  return title ? [{ title, body, line, lineEnd }] : [];
}
