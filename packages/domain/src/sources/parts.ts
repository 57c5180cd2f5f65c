import type { ImportReport } from '@throughline/schema';
import { IMPORT_LIMITS, IMPORT_PART } from './importable.ts';

/** A file to import, and how large it is. */
export interface SizedFile {
  path: string;
  bytes: number;
}

type Limits = Pick<typeof IMPORT_LIMITS, 'files' | 'bytes'>;

/**
 * Files in parts that one call each takes, in the order given. A folder's files stay together where half a
 * part is full without them: what they say of each other is then read at once.
 */
export function partsOf<F extends SizedFile>(files: readonly F[], limits: Limits): F[][] {
  const parts: F[][] = [];
  let part: F[] = [];
  let bytes = 0;
  for (const file of files) {
    if (part.length > 0 && (part.length >= limits.files || bytes + file.bytes > limits.bytes)) {
      const from = part.findLastIndex(({ path }) => folderOf(path) !== folderOf(file.path)) + 1;
      const moved = from > part.length / 2 ? part.splice(from) : [];
      parts.push(part);
      part = moved;
      bytes = moved.reduce((sum, each) => sum + each.bytes, 0);
    }
    part.push(file);
    bytes += file.bytes;
  }
  return part.length > 0 ? [...parts, part] : parts;
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** An import in parts: what came in, and what stopped it before the last part (null when nothing did). */
export interface PartedImport {
  report: ImportReport;
  partsDone: number;
  partsTotal: number;
  error: Error | null;
}

export interface PartsToSend<F extends SizedFile> {
  files: readonly F[];
  /** Sends one part; `presentPaths` are the files that are there and go in other parts. */
  send: (part: readonly F[], presentPaths: string[]) => Promise<ImportReport>;
  onPart?: (done: number, total: number) => void;
  /** What goes in one call, and what in each where one is not enough. */
  limits?: Limits;
  partLimits?: Limits;
}

/**
 * Imports files in as many calls as they need, each of them whole or not at all. Files whose links lead
 * into a later part go once more at the end. Throws where nothing came in; a later part that fails ends
 * it, and the result says so: the same import again goes on from there.
 */
export async function importInParts<F extends SizedFile>({
  files,
  send,
  onPart,
  limits = IMPORT_LIMITS,
  partLimits = IMPORT_PART,
}: PartsToSend<F>): Promise<PartedImport> {
  const whole = partsOf(files, limits);
  const parts = whole.length > 1 ? partsOf(files, partLimits) : whole;
  const sendPart = (part: readonly F[]) => {
    const sent = new Set(part.map(({ path }) => path));
    return send(part, parts.length > 1 ? pathsBeside(files, sent) : []);
  };
  let report = await sendPart(parts[0]!);
  let done = 1;
  const result = (error: Error | null): PartedImport => ({
    report,
    partsDone: done,
    partsTotal: parts.length,
    error,
  });
  try {
    for (const part of parts.slice(1)) {
      onPart?.(done, parts.length);
      report = addReport(report, await sendPart(part));
      done += 1;
    }
    if (parts.length > 1 && !report.isDryRun) {
      const waiting = withOpenLinks(files, report);
      for (const part of partsOf(waiting, partLimits))
        report = addLinks(report, await sendPart(part), part);
    }
  } catch (error) {
    return result(error instanceof Error ? error : new Error(String(error)));
  }
  return result(null);
}

const pathsBeside = (files: readonly SizedFile[], sent: ReadonlySet<string>): string[] =>
  files.flatMap(({ path }) => (sent.has(path) ? [] : [path]));

/** Files that state a link whose other end was not there when they were read. */
function withOpenLinks<F extends SizedFile>(files: readonly F[], { remarks }: ImportReport): F[] {
  const open = new Set(
    remarks.flatMap(({ code, path }) => (code === 'unresolved_link' ? [path] : [])),
  );
  return files.filter(({ path }) => open.has(path));
}

type Tally = ImportReport['files'];
const sum = (a: Tally, b: Tally): Tally => ({
  added: a.added + b.added,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  removed: a.removed + b.removed,
});

/** Two parts as one report. */
function addReport(a: ImportReport, b: ImportReport): ImportReport {
  const kinds = Map.groupBy([...a.itemsByKind, ...b.itemsByKind], ({ kind }) => kind);
  return {
    isDryRun: a.isDryRun,
    files: sum(a.files, b.files),
    unreadFiles: [...a.unreadFiles, ...b.unreadFiles],
    refusedFiles: [...a.refusedFiles, ...b.refusedFiles],
    tables: [...a.tables, ...b.tables],
    items: sum(a.items, b.items),
    itemsByKind: [...kinds].map(([kind, counts]) => ({
      kind,
      count: counts.reduce((total, { count }) => total + count, 0),
    })),
    links: sum(a.links, b.links),
    changes: [...a.changes, ...b.changes],
    conflicts: [...a.conflicts, ...b.conflicts],
    newLinks: [...a.newLinks, ...b.newLinks],
    remarks: [...a.remarks, ...b.remarks],
    unparsedLines: a.unparsedLines + b.unparsedLines,
    changeRows: a.changeRows + b.changeRows,
  };
}

/** A report with what came of files that were sent again for their links. */
function addLinks(
  report: ImportReport,
  again: ImportReport,
  part: readonly SizedFile[],
): ImportReport {
  const paths = new Set(part.map(({ path }) => path));
  const { added, removed } = again.links;
  return {
    ...report,
    links: {
      ...report.links,
      added: report.links.added + added,
      removed: report.links.removed + removed,
    },
    newLinks: [...report.newLinks, ...again.newLinks],
    remarks: [...report.remarks.filter(({ path }) => !paths.has(path)), ...again.remarks],
    changeRows: report.changeRows + again.changeRows,
  };
}
