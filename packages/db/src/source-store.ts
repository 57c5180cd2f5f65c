import type { SourceFile } from '@throughline/schema';
import type {
  KnownSpan,
  Origin,
  PlacedItem,
  Placement,
  SourceFileRecord,
  SourceStore,
  StatedLink,
} from '@throughline/services/ports';
import type { Database } from './client.ts';
import { Prisma } from './generated/client.ts';

const FILES_AT_ONCE = 100;
const SPANS_AT_ONCE = 500;

const FILE_COLUMNS = Prisma.sql`f.id, f.project_id AS "projectId", f.path, f.format, f.content,
  f.content_hash AS "contentHash", f.stated_links AS "statedLinks", f.columns, f.is_gone AS "isGone",
  f.imported_at AS "importedAt"`;

export function createSourceStore(database: Database): SourceStore {
  const spansWhere = (where: Prisma.Sql) => database.$queryRaw<KnownSpan[]>`
    SELECT s.project_id AS "projectId", s.item_id AS "itemId", s.source_file_id AS "sourceFileId",
      s.source_id AS "sourceId", s.line, s.start, s."end", s.field_spans AS "fieldSpans", s.parsed,
      s.conflicts, s.is_gone AS "isGone", f.path, i.kind, i.number, i.title
    FROM source_span s
    JOIN source_file f ON f.id = s.source_file_id
    JOIN item i ON i.id = s.item_id
    WHERE ${where} ORDER BY f.path, s.start`;

  return {
    list: (projectId) => database.$queryRaw<SourceFile[]>`
      SELECT f.id, f.path, f.format, octet_length(f.content)::int AS bytes, f.content_hash AS "contentHash",
        (SELECT count(*)::int FROM source_span s WHERE s.source_file_id = f.id AND NOT s.is_gone) AS items,
        f.imported_at AS "importedAt"
      FROM source_file f WHERE f.project_id = ${projectId}::uuid AND NOT f.is_gone
      ORDER BY f.path COLLATE "C"`,

    async files(projectId) {
      const files = await database.sourceFile.findMany({
        where: { projectId },
        omit: { content: true },
      });
      return files.map((file) => ({ ...file, ...statedOf(file) }) as unknown as SourceFileRecord);
    },

    spans: (projectId) => spansWhere(Prisma.sql`s.project_id = ${projectId}::uuid`),

    async spanOf(projectId, itemId) {
      const where = Prisma.sql`s.project_id = ${projectId}::uuid AND s.item_id = ${itemId}::uuid`;
      return (await spansWhere(where))[0] ?? null;
    },

    spansInConflict: (projectId) =>
      spansWhere(
        Prisma.sql`s.project_id = ${projectId}::uuid AND NOT s.is_gone
          AND s.conflicts <> '[]'::jsonb AND i.archived_at IS NULL`,
      ),

    async read(projectId, path) {
      const files = await database.$queryRaw<(SourceFileRecord & { items: PlacedItem[] })[]>`
        SELECT ${FILE_COLUMNS}, (
          SELECT coalesce(json_agg(json_build_object('kind', i.kind, 'number', i.number, 'title', i.title,
            'line', s.line, 'start', s.start, 'end', s."end") ORDER BY s.start), '[]')
          FROM source_span s JOIN item i ON i.id = s.item_id
          WHERE s.source_file_id = f.id AND NOT s.is_gone AND i.archived_at IS NULL) AS items
        FROM source_file f WHERE f.project_id = ${projectId}::uuid AND f.path = ${path}`;
      if (!files[0]) return null;
      const { items, ...file } = files[0];
      return { file, items };
    },

    async contents(projectId, paths) {
      if (paths.length === 0) return [];
      return database.$queryRaw<SourceFileRecord[]>`
        SELECT ${FILE_COLUMNS} FROM source_file f
        WHERE f.project_id = ${projectId}::uuid AND f.path = ANY(${[...paths]}) ORDER BY f.path`;
    },

    async originOf(projectId, itemId) {
      const rows = await database.$queryRaw<Origin[]>`
        SELECT f.path, s.line, s.source_id AS "sourceId", f.format,
          ARRAY(SELECT one->>'field' FROM jsonb_array_elements(s.conflicts) one) AS conflicts
        FROM source_span s JOIN source_file f ON f.id = s.source_file_id
        WHERE s.project_id = ${projectId}::uuid AND s.item_id = ${itemId}::uuid AND NOT s.is_gone`;
      return rows[0] ?? null;
    },

    async saveFiles(files) {
      for (let at = 0; at < files.length; at += FILES_AT_ONCE)
        await saveFiles(database, files.slice(at, at + FILES_AT_ONCE));
    },

    async saveSpans(spans) {
      for (let at = 0; at < spans.length; at += SPANS_AT_ONCE) {
        const batch = spans.slice(at, at + SPANS_AT_ONCE);
        await database.sourceSpan.deleteMany({
          where: { itemId: { in: batch.map((span) => span.itemId) } },
        });
        await database.sourceSpan.createMany({
          data: batch.map((span) => ({
            ...span,
            parsed: span.parsed as Prisma.InputJsonObject,
            conflicts: span.conflicts as unknown as Prisma.InputJsonArray,
          })),
        });
      }
    },

    async markGone(projectId, ids) {
      if (ids.length === 0) return;
      await database.sourceFile.updateMany({
        where: { projectId, id: { in: [...ids] } },
        data: { isGone: true },
      });
    },

    async placements(projectId) {
      const placements = await database.sourcePlacement.findMany({ where: { projectId } });
      return placements as Placement[];
    },

    async savePlacement({ projectId, itemId, into }) {
      const row = { projectId, itemId, into };
      await database.sourcePlacement.upsert({ where: { itemId }, create: row, update: { into } });
    },

    async removePlacements(projectId, itemIds) {
      if (itemIds.length === 0) return;
      await database.sourcePlacement.deleteMany({
        where: { projectId, itemId: { in: [...itemIds] } },
      });
    },

    async page(projectId, after, limit) {
      const files = await database.$queryRaw<SourceFileRecord[]>`
        SELECT ${FILE_COLUMNS} FROM source_file f
        WHERE project_id = ${projectId}::uuid AND NOT is_gone AND path COLLATE "C" > ${after ?? ''}
        ORDER BY path COLLATE "C" LIMIT ${limit}`;
      return files;
    },
  };
}

function statedOf(file: { statedLinks: unknown }): { statedLinks: StatedLink[] } {
  return { statedLinks: file.statedLinks as StatedLink[] };
}

/** Rows are replaced whole, so that a file keeps its id and its spans. */
async function saveFiles(database: Database, files: readonly SourceFileRecord[]): Promise<void> {
  const known = await database.sourceFile.findMany({
    where: { id: { in: files.map((file) => file.id) } },
    select: { id: true },
  });
  const ids = new Set(known.map((file) => file.id));
  const rows = files.map((file) => ({
    ...file,
    content: new Uint8Array(file.content),
    statedLinks: file.statedLinks as unknown as Prisma.InputJsonArray,
    columns: file.columns as unknown as Prisma.InputJsonArray,
  }));
  await database.sourceFile.createMany({ data: rows.filter((row) => !ids.has(row.id)) });
  for (const { id, ...data } of rows) {
    if (ids.has(id)) await database.sourceFile.update({ where: { id }, data });
  }
}
