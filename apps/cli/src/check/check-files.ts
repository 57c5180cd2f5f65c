import {
  lineSuppressions,
  readinessOf,
  type StatementCheck,
  type StatementPlace,
} from '@throughline/domain';
import {
  lineIndexAt,
  type Line,
  locateField,
  type LocatedField,
  type ParsedItem,
  readSources,
  splitLines,
} from '@throughline/formats';
import type { EarsPattern, Finding } from '@throughline/shared/schema';

/** A finding at its place in a file. */
export interface FileFinding extends Finding, Place {
  path: string;
  /** The item's id in the file: `FR-001`, `3.2`. */
  item: string;
  /** The rewrite in offsets of the file's text; null where the file does not say those very words. */
  fix: Fix | null;
}

export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** A requirement of a file: the line of its statement, its pattern and its readiness, 0 to 100. */
export interface CheckedRequirement {
  item: string;
  line: number;
  pattern: EarsPattern;
  readiness: number;
}

/** What was found in one file. */
export interface FileCheck {
  path: string;
  /** Null where no reader knows the file. */
  format: string | null;
  requirements: CheckedRequirement[];
  findings: FileFinding[];
  suppressed: (FileFinding & { reason: string })[];
  /** What was checked, for holding the statements against each other. */
  statements: StatementInFile[];
}

/** A statement with the place of its characters in the file. */
export interface StatementInFile {
  item: string;
  text: string;
  placeOf: (start: number, end: number) => Place;
}

/** Lines and columns (UTF-16 units) from 1, the end half open. */
export interface Place {
  line: number;
  column: number;
  lineEnd: number;
  columnEnd: number;
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
    const page = { path, text, lines: splitLines(text), ignored: lineSuppressions(text) };
    const found: FileCheck = {
      path,
      format,
      requirements: [],
      findings: [],
      suppressed: [],
      statements: [],
    };
    for (const item of items) {
      const statement = statementOf(text, item);
      if (statement) checkStatement(page, item, statement, check, found);
    }
    return found;
  });
}

interface Page extends TextToCheck {
  lines: readonly Line[];
  ignored: ReturnType<typeof lineSuppressions>;
}

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
    isConstraint: item.fields['type'] === 'constraint',
  };
  const { pattern, findings, suppressed } = check(statement.value, place);
  const placeOf = (start: number, end: number) => placeIn(page, statement.spanOf(start, end));
  found.statements.push({ item: item.sourceId, text: statement.value, placeOf });
  const own: FileFinding[] = [];
  for (const finding of findings) {
    const located = findingAt(page, item, statement, finding);
    const ignored = page.ignored.find(
      ({ rule, line: from, lineEnd: to }) =>
        rule === located.rule && located.lineEnd >= from && located.line <= to,
    );
    if (ignored) found.suppressed.push({ ...located, reason: ignored.reason });
    else own.push(located);
  }
  for (const { reason, ...finding } of suppressed)
    found.suppressed.push({ ...findingAt(page, item, statement, finding), reason });
  found.findings.push(...own);
  const { line } = placeOf(0, 1);
  found.requirements.push({ item: item.sourceId, line, pattern, readiness: readinessOf(own) });
}

function placeIn({ lines }: Page, span: { start: number; end: number }): Place {
  const [start, end] = [positionIn(lines, span.start), positionIn(lines, span.end)];
  return { line: start.line, column: start.column, lineEnd: end.line, columnEnd: end.column };
}

function positionIn(lines: readonly Line[], offset: number): { line: number; column: number } {
  const index = lineIndexAt(lines, offset);
  return { line: index + 1, column: offset - lines[index]!.start + 1 };
}

function findingAt(
  page: Page,
  item: ParsedItem,
  statement: LocatedField,
  finding: Finding,
): FileFinding {
  return {
    ...finding,
    path: page.path,
    item: item.sourceId,
    ...placeIn(page, statement.spanOf(finding.start, finding.end)),
    fix: fixAt(page.text, statement, finding),
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
