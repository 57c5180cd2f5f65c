import type { ItemId, LinkType, Matrix, MatrixInput } from '@throughline/schema';
import type { Database } from './client.ts';
import { summaryColumns, toSummary, type SummaryRow } from './item-rows.ts';

interface MatrixRow {
  rows: SummaryRow[];
  columns: SummaryRow[];
  cells: [ItemId, ItemId, LinkType, 'forward' | 'backward', boolean][];
  total: number;
}

/**
 * A page of rows, every item of the other kind linked to one of them, and how. One statement.
 * LATERAL with OFFSET 0 is a look-up by index, whatever the planner believes.
 */
export async function readMatrix(database: Database, query: MatrixInput): Promise<Matrix> {
  const { projectId, rows: rowKind, columns: columnKind, limit, offset } = query;
  const found = await database.$queryRaw<MatrixRow[]>`
    WITH page AS (
      SELECT * FROM item WHERE project_id = ${projectId}::uuid AND kind = ${rowKind} AND archived_at IS NULL
      ORDER BY number LIMIT ${limit} OFFSET ${offset}
    ), cell AS (
      SELECT p.id AS row_id, t.id AS column_id, l.type, 'forward' AS direction,
        l.reviewed_hash <> t.normative_hash AS is_suspect
      FROM page p CROSS JOIN LATERAL (
        SELECT type, to_id, reviewed_hash FROM link
        WHERE project_id = ${projectId}::uuid AND from_id = p.id AND to_kind = ${columnKind} OFFSET 0
      ) l JOIN item t ON t.id = l.to_id AND t.archived_at IS NULL
      UNION ALL
      SELECT p.id, f.id, l.type, 'backward', l.reviewed_hash <> p.normative_hash
      FROM page p CROSS JOIN LATERAL (
        SELECT type, from_id, reviewed_hash FROM link
        WHERE project_id = ${projectId}::uuid AND to_id = p.id AND from_kind = ${columnKind} OFFSET 0
      ) l JOIN item f ON f.id = l.from_id AND f.archived_at IS NULL
    )
    SELECT
      (SELECT COALESCE(json_agg(${summaryColumns('p')} ORDER BY p.number), '[]') FROM page p) AS rows,
      (SELECT COALESCE(json_agg(${summaryColumns('c')} ORDER BY c.number), '[]') FROM item c
        WHERE c.id IN (SELECT column_id FROM cell)) AS columns,
      (SELECT COALESCE(json_agg(json_build_array(row_id, column_id, type, direction, is_suspect)), '[]')
        FROM cell) AS cells,
      (SELECT count(*)::int FROM item
        WHERE project_id = ${projectId}::uuid AND kind = ${rowKind} AND archived_at IS NULL) AS total`;
  const { rows, columns, cells, total } = found[0]!;
  return {
    rows: rows.map(toSummary),
    columns: columns.map(toSummary),
    cells: cells.map(([row, column, link, direction, isSuspect]) => ({
      row,
      column,
      link,
      direction,
      isSuspect,
    })),
    totalRows: total,
  };
}
