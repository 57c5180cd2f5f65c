import { hashBytes } from '@throughline/domain';
import {
  decodeSource,
  readSources,
  type ParsedItem,
  type ParsedSource,
  type ResolvedLink,
} from '@throughline/formats';
import {
  SCHEMAS,
  type ColumnField,
  type ImportRemark,
  type RefusedFile,
  type SourceUpload,
} from '@throughline/schema';
import { ProblemError } from '../problem-error.ts';
import type { ReadItem } from './match-items.ts';
import type { KnownSpan } from './source-store.ts';

export interface ReadFile {
  path: string;
  content: Uint8Array;
  contentHash: string;
  text: string;
  format: string | null;
  /** What the columns hold where the file is a table. */
  columns: ColumnField[];
}

/** The files of an upload, read: what is in them and what was not understood. `files` are without the refused. */
export interface ReadUpload {
  files: ReadFile[];
  refused: RefusedFile[];
  items: ReadItem[];
  links: ResolvedLink[];
  remarks: ImportRemark[];
}

/** Reads the files of an upload. Pure; `known` are the items that came from files before, `columnsOf` what is known of tables. */
export function readUpload(
  uploads: readonly SourceUpload[],
  known: readonly KnownSpan[],
  columnsOf: (path: string) => readonly ColumnField[] | undefined,
): ReadUpload {
  const remarks: ImportRemark[] = [];
  const sent = uploads.map((upload) => {
    const content = Buffer.from(upload.base64, 'base64');
    const decoded = decodeSource(content, upload.path);
    remarks.push(...decoded.remarks.map((remark) => ({ path: upload.path, ...remark })));
    const { text, refusal } = decoded;
    const told = columnsOf(upload.path);
    const file = { path: upload.path, content, contentHash: hashBytes(content), text };
    return { ...file, ...(refusal && { refusal }), ...(told && { columns: told }) };
  });
  requireDistinctPaths(sent);

  // Items of files that are gone are archived, not forgotten: links to them still say what the text says.
  const { sources, links } = readSources(sent, known);
  const items = sources.flatMap((source, index) => validItems(source, sent[index]!.text, remarks));
  for (const { path, remarks: found } of sources)
    remarks.push(...found.map((remark) => ({ path, ...remark })));

  return {
    files: sent
      .map(({ path, content, contentHash, text }, index) => {
        const { format, columns = [] } = sources[index]!;
        return { path, content, contentHash, text, format, columns };
      })
      .filter((_file, index) => !sources[index]!.refusal),
    refused: sources.flatMap(({ path, refusal }) => (refusal ? [{ path, ...refusal }] : [])),
    items,
    links,
    remarks: remarks.toSorted((a, b) =>
      a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line,
    ),
  };
}

function requireDistinctPaths(files: readonly { path: string }[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path)) {
      throw new ProblemError({
        code: 'DUPLICATE_PATH',
        message: `${path} was sent twice. Send each file once.`,
        path,
      });
    }
    seen.add(path);
  }
}

/** An item that breaks a limit of its kind stays in its file, with a remark that names the field. */
function validItems(source: ParsedSource, text: string, remarks: ImportRemark[]): ReadItem[] {
  return source.items.flatMap((item) => {
    const fault = faultOf(item);
    if (fault === null) return [{ path: source.path, item }];
    const line = lineAt(text, item.span.start);
    const message = `${item.sourceId} was not taken over: ${fault}`;
    remarks.push({ path: source.path, line, lineEnd: line, code: 'invalid_item', message });
    return [];
  });
}

const ANY_PROJECT = '00000000-0000-7000-8000-000000000000';

function faultOf(item: ParsedItem): string | null {
  const { title, body, labels, owner, priority, fields } = item;
  const data = { title, body, labels, owner, priority, ...fields };
  const checked = SCHEMAS[item.kind].create.safeParse({ projectId: ANY_PROJECT, data });
  if (checked.success) return null;
  const issue = checked.error.issues[0]!;
  return `${issue.path.slice(1).join('.')} ${issue.message}`;
}

/** The line, from 1, that an offset stands in. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
