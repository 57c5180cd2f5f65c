import type { ItemFacets, Kind, ProjectId } from '@throughline/schema';
import type { Database } from './client.ts';

const SHOWN_MAX = 200;

/** Labels and people of a kind's live items in one statement, the commonest first. */
export async function itemFacets(
  database: Database,
  projectId: ProjectId,
  kind: Kind,
): Promise<ItemFacets> {
  const rows = await database.$queryRaw<ItemFacets[]>`
    WITH live AS (
      SELECT id, owner, labels FROM item
      WHERE project_id = ${projectId}::uuid AND kind = ${kind} AND archived_at IS NULL
    ), label AS (
      SELECT value, count(*)::int AS count FROM live, unnest(labels) AS value
      GROUP BY value ORDER BY count DESC, value LIMIT ${SHOWN_MAX}
    ), person AS (
      SELECT owner AS value, id FROM live WHERE owner IS NOT NULL
      UNION SELECT assignee, id FROM live JOIN task ON task.item_id = id, unnest(task.assignees) AS assignee
    ), people AS (
      SELECT value, count(*)::int AS count FROM person
      GROUP BY value ORDER BY count DESC, value LIMIT ${SHOWN_MAX}
    )
    SELECT
      (SELECT coalesce(json_agg(label ORDER BY count DESC, value), '[]') FROM label) AS labels,
      (SELECT coalesce(json_agg(people ORDER BY count DESC, value), '[]') FROM people) AS owners`;
  return rows[0]!;
}
