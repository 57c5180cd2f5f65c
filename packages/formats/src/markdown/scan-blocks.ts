import { measureIndent } from '../text/lines.ts';
import { endOfHtml, type HtmlEnd, startOfHtml } from './html-blocks.ts';
import { ATX_HEADING, atxHeading, setextHeading } from './headings.ts';
import type { Heading, LineKind, PageLine } from './page.ts';

// The second look-ahead keeps the run of ticks whole, so that a long one is not tried at every length.
const FENCE = /^(`{3,}(?!`)(?=[^`]*$)|~{3,})/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const NESTING = 16;
const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;

interface Scan {
  text: string;
  lines: PageLine[];
  headings: Heading[];
  fence: { mark: string; within: number } | null;
  html: HtmlEnd | null;
  /** Where the last comment of the text ends, or -1. */
  lastComment: number;
  /** First line of the paragraph that is open, or -1. */
  paragraph: number;
  /** Column at which the content of each open list item starts. */
  lists: number[];
  /** The line of the last item without words on it, or -2. */
  emptyItem: number;
  /** Whether the line before is a paragraph in a block quote. */
  isQuote: boolean;
}

/** Gives every line from `first` on its kind and returns the headings in order. */
export function scanBlocks(text: string, lines: PageLine[], first: number): Heading[] {
  const scan: Scan = {
    text,
    lines,
    headings: [],
    fence: null,
    html: null,
    lastComment: text.lastIndexOf('-->'),
    paragraph: -1,
    lists: [],
    emptyItem: -2,
    isQuote: false,
  };
  for (let index = first; index < lines.length; index += 1)
    lines[index]!.kind = kindOf(scan, index);
  return scan.headings;
}

function kindOf(scan: Scan, index: number): LineKind {
  const line = scan.lines[index]!;
  const { columns, at } = measureIndent(scan.text, line.start, line.end);
  if (scan.fence) {
    const kind = insideFence(scan, at, line.end, columns);
    if (kind) return kind;
  }
  if (scan.html) {
    const { kind } = scan.html;
    const isEnd = endOfHtml(scan.html, scan.text, line);
    if (isEnd) scan.html = null;
    // Words after the end of a comment are words.
    if (kind === 'comment' && isEnd && !endsInComment(scan, line)) return 'html';
    if (at < line.end || kind === 'comment') return kind;
  }
  if (at === line.end) {
    // An item that begins with a blank line is empty.
    if (scan.emptyItem === index - 1) scan.lists.pop();
    return closed(scan, 'blank');
  }
  return blockStart(scan, index, at, columns);
}

// A fence inside a list item ends with the item, also where its own end is missing.
function insideFence(scan: Scan, at: number, end: number, columns: number): LineKind | null {
  const { mark, within } = scan.fence!;
  if (at < end && columns < within) {
    scan.fence = null;
    return null;
  }
  const rest = scan.text.slice(at, Math.min(end, at + 200)).trimEnd();
  const isClosing =
    rest.length >= mark.length && rest === mark[0]!.repeat(rest.length) && columns - within < 4;
  if (isClosing) scan.fence = null;
  return 'fence';
}

function blockStart(scan: Scan, index: number, at: number, columns: number): LineKind {
  const line = scan.lines[index]!;
  const rest = scan.text.slice(at, line.end);
  const isOpen = scan.paragraph >= 0;
  const before = scan.lists;
  scan.lists = [...before];
  while (scan.lists.length > 0 && columns < scan.lists.at(-1)!) scan.lists.pop();
  const within = scan.lists.at(-1) ?? 0;
  const isIn = scan.lists.length > 0;
  if (columns - within >= 4) {
    if (isOpen) return 'text';
    return 'code';
  }
  // An underline makes a heading of an open paragraph, but not of one that stands in a list.
  if (isOpen && before.length === 0 && UNDERLINE.test(rest)) return underline(scan, index);
  if (RULE.test(rest)) return closed(scan, 'rule');
  if (FENCE.test(rest)) return openFence(scan, rest, within);
  if (ATX_HEADING.test(rest)) {
    if (isIn) return closed(scan, 'text');
    scan.headings.push(atxHeading(scan.text, scan.lines, index));
    return closed(scan, 'heading');
  }
  if (rest.startsWith('<')) {
    scan.html = startOfHtml(scan.text, at, line, scan.lastComment, isOpen || scan.isQuote);
    if (scan.html) return openHtml(scan, line);
  }
  if (rest.startsWith('>')) {
    closed(scan, 'text');
    scan.isQuote = isParagraph(withoutQuoteMarks(rest));
    return 'text';
  }
  const marker = MARKER.exec(rest);
  const isSameParagraph = isOpen && before.length === scan.lists.length;
  if (marker && !(isSameParagraph && isWeak(rest, marker[0])))
    return openItems(scan, index, rest.slice(marker[0].length), columns + marker[0].length);
  // A lazy line belongs to the paragraph before it: the lists or the quote it stands in stay open.
  if (isOpen) scan.lists = before;
  else if (!scan.isQuote) scan.paragraph = index;
  return 'text';
}

// Only a paragraph goes on in lines without the mark of its quote or item.
function isParagraph(content: string): boolean {
  return (
    content !== '' && !ATX_HEADING.test(content) && !RULE.test(content) && !FENCE.test(content)
  );
}

const withoutQuoteMarks = (quote: string) => quote.slice(0, 200).replace(/^(?:[ \t]*>)+[ \t]*/, '');

// Inside a paragraph, an empty item or a number other than one begins no list.
function isWeak(rest: string, marker: string): boolean {
  return (
    (/^\d/.test(marker) && Number.parseInt(marker, 10) !== 1) ||
    rest.trimEnd().length === marker.length
  );
}

// `- 1. - text` opens several items at once; nobody means more than a few.
function openItems(scan: Scan, index: number, afterMarker: string, column: number): LineKind {
  let [from, content] = [0, column];
  for (let depth = 0; depth < NESTING; depth += 1) {
    const { columns, at } = measureIndent(afterMarker, from, afterMarker.length);
    const isFar = columns > 4 || at === afterMarker.length;
    content += isFar ? 1 : columns;
    scan.lists.push(content);
    from = at;
    const nested = isFar ? null : MARKER.exec(afterMarker.slice(at, at + 12));
    if (!nested) break;
    from += nested[0].length;
    content += nested[0].length;
  }
  const rest = afterMarker.slice(from);
  if (rest === '') scan.emptyItem = index;
  scan.isQuote = false;
  scan.paragraph = rest.startsWith('>') || !isParagraph(rest) ? -1 : index;
  if (FENCE.test(rest)) openFence(scan, rest, content);
  return 'text';
}

function openFence(scan: Scan, rest: string, within: number): LineKind {
  scan.fence = { mark: FENCE.exec(rest)![1]!, within };
  return closed(scan, 'fence');
}

function openHtml(scan: Scan, line: PageLine): LineKind {
  const { kind, isOneLine } = scan.html!;
  if (endOfHtml(scan.html!, scan.text, line)) scan.html = null;
  // Words after the end of a comment are words, on whatever line.
  return closed(
    scan,
    isOneLine && kind === 'comment' && !endsInComment(scan, line) ? 'text' : kind,
  );
}

function endsInComment(scan: Scan, line: PageLine): boolean {
  return scan.text.slice(line.start, line.end).trimEnd().endsWith('-->');
}

function underline(scan: Scan, index: number): LineKind {
  const heading = setextHeading(scan.text, scan.lines, scan.paragraph, index);
  for (let line = heading.first; line < index; line += 1) scan.lines[line]!.kind = 'heading';
  scan.headings.push(heading);
  return closed(scan, 'underline');
}

function closed(scan: Scan, kind: LineKind): LineKind {
  scan.paragraph = -1;
  scan.isQuote = false;
  return kind;
}
