import { GAPS, type Gaps, type GapType, type LinkType, type ProjectId } from '@throughline/schema';
import type { Database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { summaryColumns, toSummary, type SummaryRow } from './item-rows.ts';

interface GapRow {
  type: GapType;
  count: number;
  gaps: [SummaryRow, LinkType | null, SummaryRow | null][];
}

/** Each gap type yields `item`, and where a second item matters `link` and `other`. */
const QUERIES: Record<GapType, Prisma.Sql> = {
  goal_without_requirement: Prisma.sql`
    SELECT i.id AS item, NULL AS link, NULL::uuid AS other FROM live i
    WHERE i.kind = 'goal' AND i.state <> 'dropped' AND NOT EXISTS (
      SELECT 1 FROM edge e JOIN live r ON r.id = e.from_id WHERE e.to_id = i.id AND e.type = 'satisfies')`,

  requirement_without_goal: Prisma.sql`
    SELECT i.id, NULL, NULL::uuid FROM live i
    WHERE i.kind = 'requirement' AND i.state NOT IN ('rejected', 'deprecated')
      AND i.id NOT IN (SELECT id FROM grounded)`,

  decision_addressing_nothing: Prisma.sql`
    SELECT i.id, NULL, NULL::uuid FROM live i
    WHERE i.kind = 'decision' AND i.state NOT IN ('rejected', 'superseded') AND NOT EXISTS (
      SELECT 1 FROM edge e JOIN live r ON r.id = e.to_id WHERE e.from_id = i.id AND e.type = 'addresses')`,

  task_implementing_nothing: Prisma.sql`
    SELECT i.id, NULL, NULL::uuid FROM live i
    WHERE i.kind = 'task' AND i.state <> 'cancelled' AND i.id NOT IN (SELECT id FROM purposeful)`,

  accepted_requirement_without_test: Prisma.sql`
    SELECT i.id, NULL, NULL::uuid FROM live i
    WHERE i.kind = 'requirement' AND i.state = 'accepted' AND NOT EXISTS (
      SELECT 1 FROM edge e JOIN live t ON t.id = e.from_id AND t.state <> 'retired'
      WHERE e.to_id = i.id AND e.type = 'verifies')`,

  suspect_link: Prisma.sql`
    SELECT f.id, e.type, t.id FROM edge e JOIN live f ON f.id = e.from_id JOIN live t ON t.id = e.to_id
    WHERE e.reviewed_hash <> t.normative_hash`,

  superseded_decision_relied_on: Prisma.sql`
    SELECT i.id, e.type, d.id FROM live d
    JOIN edge e ON (e.to_id = d.id AND e.type IN ('implements', 'verifies', 'amends'))
      OR (e.from_id = d.id AND e.type = 'affects')
    JOIN live i ON i.id = CASE WHEN e.to_id = d.id THEN e.from_id ELSE e.to_id END
    WHERE d.kind = 'decision' AND d.state = 'superseded'
      AND i.state NOT IN ('done', 'cancelled', 'retired', 'rejected', 'superseded')`,
};

/** What is missing from the thread: one statement, whatever is asked for. */
export async function findGaps(
  database: Database,
  { projectId, types, limit }: { projectId: ProjectId; types: readonly GapType[]; limit: number },
): Promise<Gaps> {
  if (types.length === 0) return [];
  const parts = types.map(
    (type) => Prisma.sql`
      SELECT ${type} AS type, count(*)::int AS count, COALESCE(json_agg(
        json_build_array(${summaryColumns('i')}, g.link, CASE WHEN o.id IS NULL THEN NULL ELSE ${summaryColumns('o')} END)
        ORDER BY i.kind, i.number, g.link, o.number
      ) FILTER (WHERE g.position <= ${limit}), '[]') AS gaps
      FROM (
        SELECT q.*, row_number() OVER (ORDER BY n.kind, n.number, q.link, q.other) AS position
        FROM (${QUERIES[type]}) q(item, link, other) JOIN live n ON n.id = q.item
      ) g JOIN live i ON i.id = g.item LEFT JOIN live o ON o.id = g.other`,
  );
  const rows = await database.$queryRaw<GapRow[]>`
    WITH RECURSIVE live AS NOT MATERIALIZED (
      SELECT * FROM item WHERE project_id = ${projectId}::uuid AND archived_at IS NULL
    ), edge AS NOT MATERIALIZED (
      SELECT * FROM link WHERE project_id = ${projectId}::uuid
    ), grounded(id) AS (
      -- Requirements that satisfy a goal, and what refines them.
      SELECT r.id FROM edge e JOIN live g ON g.id = e.to_id JOIN live r ON r.id = e.from_id
      WHERE e.type = 'satisfies'
      UNION
      SELECT r.id FROM grounded JOIN edge e ON e.to_id = grounded.id AND e.type = 'refines'
        JOIN live r ON r.id = e.from_id
    ), purposeful(id) AS (
      -- Tasks that implement something, and the parts they are made of.
      SELECT t.id FROM edge e JOIN live r ON r.id = e.to_id JOIN live t ON t.id = e.from_id
      WHERE e.type = 'implements'
      UNION
      SELECT t.id FROM purposeful JOIN edge e ON e.to_id = purposeful.id AND e.type = 'parent'
        JOIN live t ON t.id = e.from_id
    )
    ${Prisma.join(parts, ' UNION ALL ')}`;

  const byType = new Map(rows.map((row) => [row.type, row]));
  return types.map((type) => {
    const { count, gaps } = byType.get(type)!;
    return {
      type,
      title: GAPS[type],
      count,
      gaps: gaps.map(([item, link, other]) => ({ item: toSummary(item), link, other: other && toSummary(other) })),
    };
  });
}
