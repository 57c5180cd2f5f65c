import { decodeSource, readSources } from '@throughline/formats';
import { KIND_NAMES, type ImportReport, type TableColumns } from '@throughline/shared/schema';
import type { CollectedFile } from './collect-files.ts';

/** What an import would do where no project is yet: all is new. The server is not asked. */
export function previewFirstImport(
  files: readonly CollectedFile[],
  tables: readonly TableColumns[] = [],
): ImportReport {
  const told = new Map(tables.map(({ path, columns }) => [path, columns]));
  const decoded = files.map(({ path, content }) => ({
    path,
    ...decodeSource(content, path),
    ...(told.has(path) && { columns: told.get(path)! }),
  }));
  const { sources, links } = readSources(decoded);
  const items = sources.flatMap(({ path, items: found }) =>
    found.map((item) => ({ path, ...item })),
  );
  const titles = new Map(
    items.map(({ path, sourceId, title }) => [`${path}\u0000${sourceId}`, title]),
  );
  const titleOf = (end: { path: string; sourceId: string }) =>
    titles.get(`${end.path}\u0000${end.sourceId}`) ?? end.sourceId;
  const remarks = [
    ...decoded.flatMap(({ path, remarks: found }) => found.map((remark) => ({ path, ...remark }))),
    ...sources.flatMap(({ path, remarks: found }) => found.map((remark) => ({ path, ...remark }))),
  ].toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
  const refused = sources.flatMap(({ path, refusal }) => (refusal ? [{ path, ...refusal }] : []));
  const allNew = (added: number) => ({ added, changed: 0, unchanged: 0, removed: 0 });
  const countOf = (kind: string) => items.filter((item) => item.kind === kind).length;

  return {
    isDryRun: true,
    files: allNew(files.length - refused.length),
    unreadFiles: sources.filter(({ format }) => format === null).map(({ path }) => path),
    refusedFiles: refused,
    tables: sources.flatMap(({ path, columns = [] }) =>
      columns.length > 0 ? [{ path, columns }] : [],
    ),
    items: allNew(items.length),
    itemsByKind: KIND_NAMES.map((kind) => ({ kind, count: countOf(kind) })).filter(
      ({ count }) => count > 0,
    ),
    links: allNew(links.length),
    changes: items.map(({ kind, title, path }) => ({
      what: 'added',
      key: null,
      kind,
      title,
      path,
      fields: [],
    })),
    conflicts: [],
    newLinks: links.map(({ type, from, to, declaredIn }) => ({
      type,
      from: titleOf(from),
      to: titleOf(to),
      path: declaredIn,
    })),
    remarks,
    unparsedLines: remarks
      .filter(({ code }) => code === 'unparsed')
      .reduce((sum, { line, lineEnd }) => sum + lineEnd - line + 1, 0),
    changeRows: 0,
  };
}
