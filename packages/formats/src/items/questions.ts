import { isLiteral, type Page } from '../markdown/page.ts';
import { type Piece, pieceAt } from '../markdown/prose.ts';
import type { ParsedItem, ParsedLink } from '../parsed.ts';
import { firstParagraphEnd, lineIndexAt } from '../text/lines.ts';
import { shortTitle } from '../text/plain.ts';
import { asField, newItem, setProse } from './new-item.ts';

const MARK = /\[NEEDS CLARIFICATION\b\s*:?\s*/gi;

/**
 * Every `[NEEDS CLARIFICATION: …]` as a question about the innermost item it stands in. Its id is the
 * item's with `?1`, `?2`: it survives edits of either text.
 */
export function readQuestions(
  page: Page,
  owners: readonly ParsedItem[],
): { items: ParsedItem[]; links: ParsedLink[] } {
  const items: ParsedItem[] = [];
  const links: ParsedLink[] = [];
  const counts = new Map<string, number>();
  const isQuoted = codeTracker(page);
  for (const match of page.text.matchAll(MARK)) {
    const owner = ownerOf(match.index, owners);
    if (!owner || isQuoted(match.index)) continue;
    const from = match.index + match[0].length;
    const to = closingBracket(page.text, from);
    if (to === null || isTemplate(page.text.slice(from, to), owner)) continue;
    const count = (counts.get(owner.sourceId) ?? 0) + 1;
    counts.set(owner.sourceId, count);
    const span = { start: match.index, end: to + 1 };
    const question = questionItem(
      `${owner.sourceId}?${count}`,
      pieceAt(page, from, to, 'line'),
      owner,
      span,
    );
    items.push(question);
    const self = { path: page.path, sourceId: question.sourceId };
    links.push({
      type: 'clarifies',
      from: self,
      to: { path: page.path, sourceId: owner.sourceId },
      span,
    });
  }
  return { items, links };
}

// Old templates explain the mark in the specification itself; without a question it needs a requirement.
function isTemplate(question: string, owner: ParsedItem): boolean {
  return question.trim() === ''
    ? owner.kind !== 'requirement'
    : /^(?:specific )?question\b\W*$/i.test(question.trim());
}

function questionItem(
  sourceId: string,
  text: Piece | null,
  owner: ParsedItem,
  span: { start: number; end: number },
): ParsedItem {
  if (text && text.text.length <= 300) return newItem('question', sourceId, text, span);
  const item = newItem(
    'question',
    sourceId,
    text ? shortTitle(text.text) : `What does ${owner.sourceId} mean: ${owner.title}`,
    span,
  );
  if (text) setProse(item, 'body', [{ text: text.text, span: asField(text.span, 'line') }]);
  return item;
}

function ownerOf(offset: number, owners: readonly ParsedItem[]): ParsedItem | null {
  let innermost: ParsedItem | null = null;
  for (const owner of owners) {
    if (offset < owner.span.start || offset >= owner.span.end) continue;
    const isInner =
      !innermost || owner.span.end - owner.span.start < innermost.span.end - innermost.span.start;
    if (isInner) innermost = owner;
  }
  return innermost;
}

// Code that shows the mark is no question. Asked in the order of the text, so each line is read once.
function codeTracker(page: Page): (offset: number) => boolean {
  let from = -1;
  let at = 0;
  let ticks = 0;
  return (offset) => {
    const line = page.lines[lineIndexAt(page.lines, offset)]!;
    if (isLiteral(line)) return true;
    if (line.start !== from) [from, at, ticks] = [line.start, line.start, 0];
    for (; at < offset; at += 1) if (page.text[at] === '`') ticks += 1;
    return ticks % 2 === 1;
  };
}

// A question ends with its bracket, and at the latest with its paragraph.
function closingBracket(text: string, from: number): number | null {
  const paragraph = text.slice(from, from + 4000);
  const end = firstParagraphEnd(paragraph);
  let depth = 1;
  for (let at = 0; at < end; at += 1) {
    if (paragraph[at] === '[') depth += 1;
    else if (paragraph[at] === ']') depth -= 1;
    if (depth === 0) return from + at;
  }
  return null;
}
