import type { ProjectId } from '@throughline/schema';
import type { LoggedStatement } from '@throughline/services/ports';
import type { Database } from './client.ts';

/**
 * What was done to the words and states of the requirements, oldest first. Of more than `max` requirements
 * every n-th by number is told, so that the same ones are told from day to day.
 */
export async function readStatements(
  database: Database,
  projectId: ProjectId,
  max: number,
): Promise<{ changes: LoggedStatement[]; total: number; isSampled: boolean }> {
  const total = await database.item.count({ where: { projectId, kind: 'requirement' } });
  const nth = Math.max(1, Math.ceil(total / max));
  const changes = await database.$queryRaw<LoggedStatement[]>`
    SELECT c.sequence, c.at, c.action, c.item_id AS "itemId", c.item_key AS "itemKey",
      c.after->>'title' AS title, c.after->>'statement' AS statement, c.after->>'state' AS state
    FROM item i JOIN change c ON c.project_id = i.project_id AND c.item_id = i.id
    WHERE i.project_id = ${projectId}::uuid AND i.kind = 'requirement' AND i.number % ${nth} = 0
      AND c.action IN ('item.created', 'item.updated', 'item.moved', 'item.archived', 'item.restored')
    ORDER BY c.sequence`;
  return { changes, total, isSampled: nth > 1 };
}
