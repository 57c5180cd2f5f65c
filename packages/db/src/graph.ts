import {
  MISSING_LINKS,
  type Graph,
  type ItemId,
  type Kind,
  type MissingLink,
  type ProjectId,
} from '@throughline/schema';
import type { Database } from './client.ts';
import { gapViews } from './gaps.ts';
import { Prisma } from './generated/client.ts';
import { summaryColumns, toSummary, type SummaryRow } from './item-rows.ts';
import { PACKED_TYPES, POSITION_BITS, unpackLinks } from './packed-links.ts';

interface GraphQuery {
  projectId: ProjectId;
  around: { itemId: ItemId; depth: number } | null;
  kinds: readonly Kind[];
  limit: number;
}

interface GraphRow {
  items: string | null;
  links: string | null;
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

const missing = Prisma.raw(
  MISSING_LINKS.map(
    (type) => `SELECT p.position, '${type}' AS type FROM ${type} g JOIN place p ON p.id = g.item`,
  ).join(' UNION ALL '),
);

/**
 * The graph of a project or of a neighbourhood, with what is missing from each of its items. One
 * statement. LATERAL with OFFSET 0 is a look-up by index, whatever the planner believes.
 */
export async function readGraph(database: Database, query: GraphQuery): Promise<Graph> {
  const { projectId, kinds, limit } = query;
  const rows = await database.$queryRaw<GraphRow[]>`
    WITH RECURSIVE ${gapViews(projectId, MISSING_LINKS)}, ${reached(query)},
    found AS MATERIALIZED (
      SELECT i.*, r.distance FROM reached r CROSS JOIN LATERAL (
        SELECT id, kind, number, title, state, labels, archived_at, normative_hash
        FROM item WHERE item.id = r.id OFFSET 0
      ) i WHERE i.kind = ANY(${kinds}::text[]) OR i.id = ${query.around?.itemId ?? null}::uuid
    ), place AS MATERIALIZED (
      SELECT *, row_number() OVER w - 1 AS position FROM found
      WINDOW w AS (ORDER BY distance, number, kind COLLATE "C") ORDER BY position LIMIT ${limit}
    ), lack AS (
      SELECT position, json_agg(type) AS types FROM (${missing}) m GROUP BY position
    ), code AS MATERIALIZED (
      SELECT ((l.type << ${POSITION_BITS} | f.position) << ${POSITION_BITS} | t.position) * 2
        + (l.reviewed_hash <> t.normative_hash)::int AS code
      FROM place f CROSS JOIN LATERAL (
        SELECT array_position(${PACKED_TYPES}::text[], type)::bigint AS type, to_id, reviewed_hash
        FROM link WHERE project_id = ${projectId}::uuid AND from_id = f.id OFFSET 0
      ) l JOIN place t ON t.id = l.to_id
    )
    SELECT
      (SELECT json_agg(json_build_array(${summaryColumns('p')}, p.labels, p.distance, COALESCE(k.types, '[]'))
        ORDER BY p.position)::text FROM place p LEFT JOIN lack k ON k.position = p.position) AS items,
      (SELECT to_json(array_agg(code))::text FROM (SELECT code FROM code ORDER BY code LIMIT ${LINKS_MAX}) c) AS links,
      (SELECT count(*)::int FROM found) AS total,
      (SELECT count(*)::int FROM code) AS "linkCount"`;
  const { items, links, total, linkCount } = rows[0]!;
  const found = JSON.parse(items ?? '[]') as [SummaryRow, string[], number, MissingLink[]][];
  return {
    items: found.map(([summary, labels, distance, lacks]) => ({
      ...toSummary(summary),
      labels,
      distance,
      missing: lacks.toSorted(),
    })),
    links: unpackLinks(links),
    total,
    isTruncated: total > found.length || linkCount > LINKS_MAX,
  };
}
