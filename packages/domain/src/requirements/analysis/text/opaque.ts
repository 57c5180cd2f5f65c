import type { Span } from './span.ts';
import { isTechnical, LONGEST_WORD } from './technical.ts';

/**
 * Code, literals and lines that are no requirement: headings, test steps in the Given/When/Then
 * form, fences, code spans, tags and placeholders, link targets, quoted literals.
 * Every alternative is bounded or closed by its own opener, so the scan stays linear.
 */
const OPAQUE = new RegExp(
  [
    String.raw`^[ \t]{0,8}#{1,6}[ \t][^\n]*`,
    String.raw`^[ \t]{0,8}[-*+][ \t]+\*\*(?:GIVEN|WHEN|THEN|AND|BUT)\*\*[^\n]*`,
    '```[\\s\\S]*?```',
    '``[^\\n]*?``',
    '`[^`\\n]+`',
    String.raw`<!--(?:(?!<!--)[\s\S])*?-->`,
    String.raw`</?[a-zA-Z][^<>\n]{0,80}>`,
    String.raw`\]\([^()\s]{1,300}\)`,
    String.raw`"[^"\n]{1,160}"`,
    String.raw`“[^“”\n]{1,160}”`,
  ].join('|'),
  'gm',
);

const QUOTED_STATEMENT = /\w\s+(?:shall|must)\s+\w/i;
const EDGE_BEFORE = /^[("'[“‘]+/;
const EDGE_AFTER = /[.,;:!?)"'\]”’]+$/;

/** The spans of a text that no rule may read as prose, in order and apart. */
export function opaqueSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(OPAQUE)) {
    // A whole statement between quotes (as in a CSV cell) is still a statement.
    if (/^["“]/.test(match[0]) && QUOTED_STATEMENT.test(match[0])) continue;
    addTechnical(text, from, match.index, spans);
    from = match.index + match[0].length;
    spans.push({ start: match.index, end: from });
  }
  addTechnical(text, from, text.length, spans);
  return spans;
}

function addTechnical(text: string, from: number, to: number, spans: Span[]): void {
  for (const match of text.slice(from, to).matchAll(/\S+/g)) {
    const chunk = match[0];
    if (chunk.length > LONGEST_WORD) {
      spans.push({ start: from + match.index, end: from + match.index + chunk.length });
      continue;
    }
    const before = EDGE_BEFORE.exec(chunk)?.[0].length ?? 0;
    const core = chunk.slice(before).replace(EDGE_AFTER, '');
    if (!isTechnical(core)) continue;
    const start = from + match.index + before;
    spans.push({ start, end: start + core.length });
  }
}
