import {
  GAPS,
  type Gaps,
  type GapType,
  type Kind,
  type LinkType,
  type ProjectId,
} from '@throughline/schema';
import type { Database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { summaryColumns, toSummary, type SummaryRow } from './item-rows.ts';

interface GapRow {
  type: GapType;
  count: number;
  gaps: [SummaryRow, LinkType | null, boolean | null, SummaryRow | null][];
}

/** The live items of a kind, whose gap is that `condition` holds. */
const items = (kind: Kind, condition: string): string => `
  SELECT i.id, i.kind, i.number, NULL::text, NULL::boolean, NULL::uuid FROM live i WHERE i.kind = '${kind}' AND ${condition}`;

/**
 * No link of the type to the item comes from a live item (of which `more` holds). Here and below, OFFSET 0
 * keeps EXISTS a look-up by index for each item: as a join it would be planned by statistics, which a young
 * database has not, and compare each item with each link.
 */
const nothingLeadsTo = (type: LinkType, more = ''): string => `NOT EXISTS (
  SELECT 1 FROM edge e JOIN item x ON x.id = e.from_id
  WHERE e.to_id = i.id AND e.type = '${type}' AND x.archived_at IS NULL ${more} OFFSET 0)`;

/** No link of the type from the item leads to a live item. */
const leadsToNothing = (type: LinkType): string => `NOT EXISTS (
  SELECT 1 FROM edge e JOIN item x ON x.id = e.to_id
  WHERE e.from_id = i.id AND e.type = '${type}' AND x.archived_at IS NULL OFFSET 0)`;

/**
 * Two views: `<name>_loose` are the live items of a kind without a link of type `end` of their own, and
 * `<name>_held` those of them that lead by links of type `via` to one that has it. Most have one of
 * their own, so that little is left to follow.
 */
const holding = (name: string, kind: Kind, end: LinkType, via: LinkType): string => `
  ${name}_loose AS MATERIALIZED (
    SELECT i.id FROM live i WHERE i.kind = '${kind}' AND ${leadsToNothing(end)}
  ), ${name}_held(id) AS (
    SELECT l.id FROM ${name}_loose l JOIN edge e ON e.from_id = l.id AND e.type = '${via}'
      JOIN item x ON x.id = e.to_id
    WHERE x.archived_at IS NULL AND x.id NOT IN (SELECT id FROM ${name}_loose)
    UNION
    SELECT l.id FROM ${name}_held h JOIN edge e ON e.to_id = h.id AND e.type = '${via}'
      JOIN ${name}_loose l ON l.id = e.from_id
  )`;

/** What each gap needs before it. Links of one type between items of one kind: no need to check kinds. */
const VIEWS: Partial<Record<GapType, string>> = {
  requirement_without_goal: holding('requirement', 'requirement', 'satisfies', 'refines'),
  task_implementing_nothing: holding('task', 'task', 'implements', 'parent'),
  // Few of all links, and found before anything is looked up for them.
  suspect_link: `outdated AS MATERIALIZED (
    SELECT e.from_id, e.type, e.to_id FROM edge e JOIN live t ON t.id = e.to_id
    WHERE e.reviewed_hash <> t.normative_hash
  )`,
};

/** Each gap type yields an item with its kind and number, and where a second item matters a link, whether it leads from the first to it, and that item. */
const QUERIES: Record<GapType, string> = {
  goal_without_requirement: items(
    'goal',
    `i.state <> 'dropped' AND ${nothingLeadsTo('satisfies')}`,
  ),
  requirement_without_goal: items(
    'requirement',
    `i.state NOT IN ('rejected', 'deprecated') AND (i.id IN (SELECT id FROM requirement_loose)) IS TRUE
     AND i.id NOT IN (SELECT id FROM requirement_held)`,
  ),
  decision_addressing_nothing: items(
    'decision',
    `i.state NOT IN ('rejected', 'superseded') AND ${leadsToNothing('addresses')}`,
  ),
  task_implementing_nothing: items(
    'task',
    `i.state <> 'cancelled' AND (i.id IN (SELECT id FROM task_loose)) IS TRUE AND i.id NOT IN (SELECT id FROM task_held)`,
  ),
  accepted_requirement_without_test: items(
    'requirement',
    `i.state = 'accepted' AND ${nothingLeadsTo('verifies', `AND x.state <> 'retired'`)}`,
  ),
  accepted_requirement_with_open_question: `
    SELECT i.id, i.kind, i.number, e.type, false, q.id FROM live q
      JOIN edge e ON e.from_id = q.id AND e.type = 'clarifies' JOIN item i ON i.id = e.to_id
    WHERE q.kind = 'question' AND q.state = 'open' AND i.kind = 'requirement'
      AND i.state = 'accepted' AND i.archived_at IS NULL`,
  suspect_link: `
    SELECT f.id, f.kind, f.number, e.type, true, e.to_id FROM outdated e CROSS JOIN LATERAL (
      SELECT id, kind, number, archived_at FROM item WHERE item.id = e.from_id OFFSET 0
    ) f WHERE f.archived_at IS NULL`,
  superseded_decision_relied_on: `
    SELECT i.id, i.kind, i.number, r.type, r.is_forward, d.id FROM live d CROSS JOIN LATERAL (
      SELECT e.type, true AS is_forward, e.from_id AS id FROM edge e
      WHERE e.to_id = d.id AND e.type IN ('implements', 'verifies', 'amends')
      UNION ALL
      SELECT e.type, false, e.to_id FROM edge e WHERE e.from_id = d.id AND e.type = 'affects'
    ) r JOIN item i ON i.id = r.id
    WHERE d.kind = 'decision' AND d.state = 'superseded' AND i.archived_at IS NULL
      AND i.state NOT IN ('done', 'cancelled', 'retired', 'rejected', 'superseded')`,
};

/**
 * For the WITH RECURSIVE of a statement: for each type of gap a view of its name that holds
 * `(item, kind, number, link, other)`.
 * Links have the ends that their foreign keys promise, so that an item is looked up by its id alone.
 */
export function gapViews(projectId: ProjectId, types: readonly GapType[]): Prisma.Sql {
  const views = types.flatMap((type) => [
    ...(VIEWS[type] ? [VIEWS[type]] : []),
    `${type}(item, kind, number, link, is_forward, other) AS MATERIALIZED (${QUERIES[type]})`,
  ]);
  return Prisma.sql`live AS NOT MATERIALIZED (
      SELECT * FROM item WHERE project_id = ${projectId}::uuid AND archived_at IS NULL
    ), edge AS NOT MATERIALIZED (
      SELECT * FROM link WHERE project_id = ${projectId}::uuid
    ), ${Prisma.raw(views.join(', '))}`;
}

/** How many there are, and the first of them in key order. */
const answerOf = (type: GapType, limit: number): Prisma.Sql => Prisma.sql`
  SELECT ${type} AS type, (SELECT count(*)::int FROM ${Prisma.raw(type)}) AS count, (
    SELECT COALESCE(json_agg(json_build_array(${summaryColumns('i')}, g.link, g.is_forward,
      CASE WHEN o.id IS NULL THEN NULL ELSE ${summaryColumns('o')} END) ORDER BY g.place), '[]')
    FROM (
      SELECT *, row_number() OVER (ORDER BY kind COLLATE "C", number, link COLLATE "C", other) AS place
      FROM ${Prisma.raw(type)} ORDER BY place LIMIT ${limit}
    ) g JOIN item i ON i.id = g.item LEFT JOIN item o ON o.id = g.other
  ) AS gaps`;

/** What is missing from the thread: one statement, whatever is asked for. */
export async function findGaps(
  database: Database,
  { projectId, types, limit }: { projectId: ProjectId; types: readonly GapType[]; limit: number },
): Promise<Gaps> {
  if (types.length === 0) return [];
  const wanted = [...new Set(types)];
  const answers = wanted.map((type) => answerOf(type, limit));
  const rows = await database.$queryRaw<GapRow[]>`
    WITH RECURSIVE ${gapViews(projectId, wanted)}
    ${Prisma.join(answers, ' UNION ALL ')}`;

  const byType = new Map(rows.map((row) => [row.type, row]));
  return wanted.map((type) => {
    const { count, gaps } = byType.get(type)!;
    return {
      type,
      title: GAPS[type],
      count,
      gaps: gaps.map(([item, link, isForward, other]) => ({
        item: toSummary(item),
        link,
        direction: isForward === null ? null : isForward ? 'forward' : 'backward',
        other: other && toSummary(other),
      })),
    };
  });
}
