import type { SourceText } from '../parsed.ts';
import { splitLines } from '../text/lines.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Page, type PageLine, splitPath } from './page.ts';
import { scanBlocks } from './scan-blocks.ts';

/**
 * Scans a Markdown text once, in linear time. The block structure is CommonMark's as far as the
 * readers need it: headings, fences, indented code, comments, HTML blocks, rules, nesting in lists.
 */
export function scanPage({ path, text }: SourceText): Page {
  const lines: PageLine[] = splitLines(text).map((line) => ({ ...line, kind: 'text' }));
  skipByteOrderMark(text, lines);
  const frontMatter = readFrontMatter(text, lines);
  const bodyLine = frontMatter?.lineEnd ?? 0;
  for (let index = 0; index < bodyLine; index += 1) lines[index]!.kind = 'front';
  const headings = scanBlocks(text, lines, bodyLine);
  return { path, ...splitPath(path), text, lines, headings, frontMatter, bodyLine };
}

/** A text that is no Markdown: its lines, and nothing made of them. */
export function plainPage({ path, text }: SourceText): Page {
  const lines: PageLine[] = splitLines(text).map((line) => ({
    ...line,
    kind: text.slice(line.start, line.end).trim() === '' ? 'blank' : 'text',
  }));
  skipByteOrderMark(text, lines);
  return { path, ...splitPath(path), text, lines, headings: [], frontMatter: null, bodyLine: 0 };
}

// A caller may pass a text with its mark still on; then the first line starts after it.
function skipByteOrderMark(text: string, lines: PageLine[]): void {
  if (text.startsWith('\uFEFF') && lines[0]) lines[0].start = 1;
}
