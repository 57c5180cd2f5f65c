import {
  formatKey,
  MISSING_LINKS,
  type Graph,
  type GraphItem,
  type ItemId,
  type Kind,
  type LinkType,
  type MissingLink,
  type ProjectId,
} from '@throughline/schema';
import type { Database } from './client.ts';
import { gapViews } from './gaps.ts';
import { Prisma } from './generated/client.ts';
import { summaryColumns, toSummary, type SummaryRow } from './item-rows.ts';

interface GraphQuery {
  projectId: ProjectId;
  around: { itemId: ItemId; depth: number } | null;
  kinds: readonly Kind[];
  limit: number;
}

interface GraphRow {
  items: string | null;
  links: string | null;
  lacks: string | null;
  total: number;
  linkCount: number;
}

/** A walk stops after so many steps, however many items it would still reach. */
const STEPS_MAX = 20_000;
const LINKS_MAX = 20_000;

/** All live items of the project, or those within so many links of one: the LIMIT ends the walk, which goes from near to far. */
function reached({ projectId, around }: GraphQuery): Prisma.Sql {
  if (!around) return Prisma.sql`reached AS NOT MATERIALIZED (SELECT id, 0 AS distance FROM live)`;
  return Prisma.sql`step(id, distance) AS (
      SELECT id, 0 FROM item WHERE project_id = ${projectId}::uuid AND id = ${around.itemId}::uuid
      UNION
      SELECT next.id, step.distance + 1 FROM step CROSS JOIN LATERAL (
        SELECT l.to_id AS id FROM link l WHERE l.project_id = ${projectId}::uuid AND l.from_id = step.id
        UNION ALL
        SELECT l.from_id FROM link l WHERE l.project_id = ${projectId}::uuid AND l.to_id = step.id
      ) next CROSS JOIN LATERAL (
        SELECT archived_at FROM item WHERE item.id = next.id OFFSET 0
      ) i WHERE step.distance < ${around.depth}::int AND i.archived_at IS NULL
    ), reached AS MATERIALIZED (
      SELECT id, min(distance) AS distance FROM (SELECT * FROM step LIMIT ${STEPS_MAX}) s GROUP BY id
    )`;
}

/**
 * Whether an id is in the graph. `IS TRUE` keeps it a look-up in a hash of them: as a join it would be
 * planned by statistics, which a young database has not, and compare each row with each.
 */
const isPlaced = (id: string): Prisma.Sql =>
  Prisma.raw(`(${id} IN (SELECT id FROM place)) IS TRUE`);

const lacks = Prisma.join(
  MISSING_LINKS.map(
    (type) => Prisma.sql`SELECT ${type}::text AS type, g.kind, g.number FROM ${Prisma.raw(type)} g
      WHERE ${isPlaced('g.item')}`,
  ),
  ' UNION ALL ',
);

/**
 * The graph of a project or of a neighbourhood, with what is missing from each of its items. One
 * statement. LATERAL with OFFSET 0 is a look-up by index, whatever the planner believes. Ends travel as
 * kind and number, and become positions here.
 */
export async function readGraph(database: Database, query: GraphQuery): Promise<Graph> {
  const { projectId, kinds, limit } = query;
  const rows = await database.$queryRaw<GraphRow[]>`
    WITH RECURSIVE ${gapViews(projectId, MISSING_LINKS)}, ${reached(query)},
    found AS MATERIALIZED (
      SELECT i.*, r.distance FROM reached r CROSS JOIN LATERAL (
        SELECT id, kind, number, title, state, labels, archived_at FROM item WHERE item.id = r.id OFFSET 0
      ) i WHERE i.kind = ANY(${kinds}::text[]) OR i.id = ${query.around?.itemId ?? null}::uuid
    ), place AS MATERIALIZED (
      SELECT *, row_number() OVER (ORDER BY distance, number, kind COLLATE "C") - 1 AS position
      FROM found ORDER BY position LIMIT ${limit}
    ), joined AS MATERIALIZED (
      SELECT l.type, f.position, l.to_id, l.reviewed_hash FROM place f CROSS JOIN LATERAL (
        SELECT type, to_id, reviewed_hash FROM link
        WHERE project_id = ${projectId}::uuid AND from_id = f.id OFFSET 0
      ) l WHERE ${isPlaced('l.to_id')}
    )
    SELECT
      (SELECT json_agg(json_build_array(${summaryColumns('p')}, p.labels, p.distance) ORDER BY p.position)::text
        FROM place p) AS items,
      (SELECT json_agg(json_build_array(l.type, l.position, t.kind, t.number, l.reviewed_hash <> t.normative_hash))::text
        FROM (SELECT * FROM joined ORDER BY position, type COLLATE "C", to_id LIMIT ${LINKS_MAX}) l
        CROSS JOIN LATERAL (SELECT kind, number, normative_hash FROM item WHERE item.id = l.to_id OFFSET 0) t) AS links,
      (SELECT json_agg(json_build_array(m.type, m.kind, m.number))::text FROM (${lacks}) m) AS lacks,
      (SELECT count(*)::int FROM found) AS total,
      (SELECT count(*)::int FROM joined) AS "linkCount"`;
  return toGraph(rows[0]!);
}

type PlacedRow = [SummaryRow, string[], number];
type LinkRow = [LinkType, number, Kind, number, boolean];

function toGraph(row: GraphRow): Graph {
  const placed = JSON.parse(row.items ?? '[]') as PlacedRow[];
  const positions = new Map(
    placed.map(([[, kind, number]], position) => [formatKey(kind, number), position]),
  );
  const items = placed.map(([summary, labels, distance]): GraphItem => {
    return { ...toSummary(summary), labels, distance, missing: [] };
  });
  for (const [type, kind, number] of JSON.parse(row.lacks ?? '[]') as [MissingLink, Kind, number][])
    items[positions.get(formatKey(kind, number))!]!.missing.push(type);
  for (const { missing } of items) missing.sort();
  const links = (JSON.parse(row.links ?? '[]') as LinkRow[]).map(
    ([type, from, kind, number, isSuspect]) => {
      return { type, from, to: positions.get(formatKey(kind, number))!, isSuspect };
    },
  );
  const isCut = row.total > items.length || row.linkCount > LINKS_MAX;
  return { items, links, total: row.total, isTruncated: isCut };
}
