import { insertLines } from '../edit/insert-lines.ts';
import { removeLines } from '../edit/remove-lines.ts';
import { type Page, textOf } from '../markdown/page.ts';
import type { ParsedItem, ParsedLink } from '../parsed.ts';
import type { LinkPlaces, Linking, Way } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { contentColumn } from './new-task-entry.ts';
import {
  dependenciesOfLine,
  isBareReferenceLine,
  requirementsOfLine,
} from './requirement-references.ts';

/** `_Requirements: 1.1, 2.3_` and `_Depends: 4.1_` below a row of Kiro's. */
export const numberedTaskLinks: LinkPlaces = {
  types: { implements: ['from'], blocks: ['to'] },
  *add({ page, item, type, isFrom, other }) {
    const isImplements = type === 'implements' && isFrom;
    if (!isImplements && !(type === 'blocks' && !isFrom && other.path === page.path)) return;
    const name = other.sourceId.replace(/^Requirement /, '');
    const line = referenceLine(page, item, isImplements);
    if (line !== null) {
      const { start } = page.lines[line]!;
      const list = /^(.*[\d\p{L}.])(?=[_*.\s]*$)/su.exec(textOf(page, line))![1]!;
      const at = start + list.length;
      yield [{ start: at, end: at, text: `, ${name}` }];
      return;
    }
    const margin = ' '.repeat(contentColumn(page, item));
    const word = isImplements ? 'Requirements' : 'Depends';
    yield [insertLines(page, endOfOwn(page, item), [`${margin}- _${word}: ${name}_`])];
  },
  *remove({ page, other }, { span }) {
    const line = lineIndexAt(page.lines, span.start);
    yield* withoutName(page, line, other.sourceId.replace(/^Requirement /, ''));
  },
};

/** `[US1]` after the id of a row of spec-kit's. */
export const specKitTaskLinks: LinkPlaces = {
  types: { implements: ['from'] },
  *add({ item, isFrom, other }) {
    const title = item.fieldSpans['title'];
    if (!isFrom || !title || !/^US\d+[a-z]?$/.test(other.sourceId)) return;
    yield [{ start: title.start, end: title.start, text: `[${other.sourceId}] ` }];
  },
  *remove({ page, item, isFrom, other }: Linking, _stated: ParsedLink) {
    const title = item.fieldSpans['title'];
    if (!isFrom || !title) return;
    const head = page.text.slice(item.span.start, title.start);
    const at = head.indexOf(`[${other.sourceId}] `);
    const start = item.span.start + at;
    if (at >= 0) yield [{ start, end: start + other.sourceId.length + 3, text: '' }];
  },
};

function referenceLine(page: Page, item: ParsedItem, isImplements: boolean): number | null {
  const end = endOfOwn(page, item);
  for (let line = lineIndexAt(page.lines, item.span.start) + 1; line < end; line += 1) {
    const text = textOf(page, line);
    const found = isImplements
      ? (requirementsOfLine(text)?.length ?? 0) > 0 && isBareReferenceLine(text)
      : dependenciesOfLine(text) !== null;
    if (found) return line;
  }
  return null;
}

// Before the first row that is nested in it.
function endOfOwn(page: Page, { span }: ParsedItem): number {
  const first = lineIndexAt(page.lines, span.start);
  const last = lineIndexAt(page.lines, span.end - 1);
  for (let line = first + 1; line <= last; line += 1)
    if (/^\s*[-*+]\s+\[[^\]\n]\]/.test(textOf(page, line))) return line;
  return last + 1;
}

function* withoutName(page: Page, line: number, name: string): Iterable<Way> {
  const { start, end } = page.lines[line]!;
  const text = page.text.slice(start, end);
  const escaped = name.replaceAll('.', String.raw`\.`);
  for (const pattern of [
    String.raw`,\s*${escaped}(?![\d.]*\d)`,
    String.raw`(?<![\d.])${escaped},\s*`,
  ]) {
    const match = new RegExp(pattern).exec(text);
    if (match)
      yield [{ start: start + match.index, end: start + match.index + match[0].length, text: '' }];
  }
  yield [removeLines(page, line, line + 1)];
}
