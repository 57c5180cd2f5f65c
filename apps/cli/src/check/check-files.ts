import { type StatementPlace, lineSuppressions, type StatementCheck } from '@throughline/domain';
import { locateField, type LocatedField, type ParsedItem, readSources } from '@throughline/formats';
import type { EarsPattern, Finding } from '@throughline/shared/schema';
import { lineStarts, positionAt } from './positions.ts';

/** A finding at its place in a file; lines and columns (UTF-16 units) from 1, the end half open. */
export interface FileFinding extends Finding {
  path: string;
  /** The item's id in the file: `FR-001`, `3.2`. */
  item: string;
  line: number;
  column: number;
  lineEnd: number;
  columnEnd: number;
  /** The rewrite in offsets of the file's text; null where the file does not say those very words. */
  fix: Fix | null;
}

export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** What was found in one file. */
export interface FileCheck {
  path: string;
  /** Null where no reader knows the file. */
  format: string | null;
  requirements: { item: string; line: number; pattern: EarsPattern }[];
  findings: FileFinding[];
  suppressed: (FileFinding & { reason: string })[];
}

export interface TextToCheck {
  path: string;
  text: string;
}

/** Checks the statement of every requirement in some texts. */
export function checkFiles(texts: readonly TextToCheck[], check: StatementCheck): FileCheck[] {
  const byPath = new Map(texts.map(({ path, text }) => [path, text]));
  return readSources(texts).sources.map(({ path, format, items }) => {
    const text = byPath.get(path)!;
    const page = { path, text, starts: lineStarts(text), ignored: lineSuppressions(text) };
    const found: FileCheck = { path, format, requirements: [], findings: [], suppressed: [] };
    for (const item of items) {
      const statement = statementOf(text, item);
      if (statement) checkStatement(page, item, statement, check, found);
    }
    return found;
  });
}

interface Page extends TextToCheck {
  starts: readonly number[];
  ignored: ReturnType<typeof lineSuppressions>;
}

/** As spec-kit numbers its user stories and success criteria. */
const NARRATIVE_ID = /^(?:SC|US)-?\d/i;

function statementOf(text: string, item: ParsedItem): LocatedField | null {
  if (item.kind !== 'requirement') return null;
  const statement = item.fields['statement'];
  if (typeof statement !== 'string' || statement.trim() === '') return null;
  return (
    locateField(text, item, 'statement', statement) ??
      // Where the statement is nowhere said as such, the item is the place.
      { value: statement, spanOf: () => item.span }
  );
}

function checkStatement(
  page: Page,
  item: ParsedItem,
  statement: LocatedField,
  check: StatementCheck,
  found: FileCheck,
): void {
  const place: StatementPlace = {
    path: page.path,
    items: [item.sourceId, ...item.aliases],
    isNarrative: NARRATIVE_ID.test(item.sourceId),
  };
  const { pattern, findings, suppressed } = check(statement.value, place);
  const { line } = positionAt(page.starts, statement.spanOf(0, 1).start);
  found.requirements.push({ item: item.sourceId, line, pattern });
  for (const finding of findings) {
    const located = findingAt(page, item, statement, finding);
    const ignored = page.ignored.find(
      ({ rule, line: from, lineEnd: to }) =>
        rule === located.rule && located.lineEnd >= from && located.line <= to,
    );
    if (ignored) found.suppressed.push({ ...located, reason: ignored.reason });
    else found.findings.push(located);
  }
  for (const { reason, ...finding } of suppressed)
    found.suppressed.push({ ...findingAt(page, item, statement, finding), reason });
}

function findingAt(
  { path, text, starts }: Page,
  item: ParsedItem,
  statement: LocatedField,
  finding: Finding,
): FileFinding {
  const span = statement.spanOf(finding.start, finding.end);
  const [start, end] = [positionAt(starts, span.start), positionAt(starts, span.end)];
  return {
    ...finding,
    path,
    item: item.sourceId,
    line: start.line,
    column: start.column,
    lineEnd: end.line,
    columnEnd: end.column,
    fix: fixAt(text, statement, finding),
  };
}

/** Only where the file says just the words that are replaced: not across line ends and escapes. */
function fixAt(text: string, { value, spanOf }: LocatedField, { rewrite }: Finding): Fix | null {
  if (!rewrite) return null;
  const { start, end, text: words } = rewrite;
  // What is only put in goes behind the character before it, or in front of the first.
  const at = start > 0 ? spanOf(start - 1, start).end : spanOf(0, 1).start;
  const span = end > start ? spanOf(start, end) : { start: at, end: at };
  const isPlain = text.slice(span.start, span.end) === value.slice(start, end);
  return isPlain ? { ...span, text: words } : null;
}
