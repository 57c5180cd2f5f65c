import type { Line } from '../text/lines.ts';

/** An HTML block that is open: what its lines are, and what ends it (null: a blank line). */
export interface HtmlEnd {
  kind: 'comment' | 'html';
  closing: string | null;
  isOneLine: boolean;
}

const VERBATIM = /^<(pre|script|style|textarea)(?=[\s>]|$)/i;
const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|body|center|col|colgroup|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/i;

const LONE_TAG =
  /^<(?:\/[A-Za-z][\w-]*\s*|(?!(?:pre|script|style|textarea)\b)[A-Za-z][\w-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>\s*$/i;

/**
 * The HTML block that starts at an offset, by the rules of CommonMark (conditions 1, 2, 6 and 7), or null.
 * A comment that nowhere ends is taken for words: it would hide the rest of the file. `lastComment` is
 * where the last end of a comment stands; a tag alone on its line begins no block inside a paragraph.
 */
export function startOfHtml(
  text: string,
  at: number,
  line: Line,
  lastComment: number,
  isInParagraph: boolean,
): HtmlEnd | null {
  if (text.startsWith('<!--', at)) {
    const close = lastComment < at + 4 ? -1 : text.indexOf('-->', at + 4);
    return close < 0 ? null : { kind: 'comment', closing: '-->', isOneLine: close < line.end };
  }
  const start = text.slice(at, at + 20);
  const verbatim = VERBATIM.exec(start);
  if (verbatim)
    return { kind: 'html', closing: `</${verbatim[1]!.toLowerCase()}>`, isOneLine: false };
  const isLone = !isInParagraph && line.end - at <= 500 && LONE_TAG.test(text.slice(at, line.end));
  return isLone || BLOCK.test(start) ? { kind: 'html', closing: null, isOneLine: false } : null;
}

/** Whether the block ends with this line. */
export function endOfHtml(html: HtmlEnd, text: string, line: Line): boolean {
  const content = text.slice(line.start, line.end);
  if (html.closing === null) return content.trim() === '';
  return (html.kind === 'html' ? content.toLowerCase() : content).includes(html.closing);
}
